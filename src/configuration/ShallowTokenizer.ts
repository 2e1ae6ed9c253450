import { Tokenizer, type Tokens } from "marked";

/** How deep lists and quotations can stand in each other; marked itself goes on until the stack is full. */
const MOST_DEPTH = 4;

/** marked's tokenizer without what we do not draw (so it stays the words that were written) and without depths that nobody wrote in earnest. */
export class ShallowTokenizer extends Tokenizer {
  #depth = 0;

  override list(source: string): Tokens.List | undefined {
    return this.#inside(() => super.list(source));
  }

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return this.#inside(() => super.blockquote(source));
  }

  override html(): undefined {}

  override tag(): undefined {}

  /** What is crossed out must not read as if it held. */
  override del(): undefined {}

  #inside<T>(read: () => T): T | undefined {
    if (this.#depth >= MOST_DEPTH) return undefined;
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }
}
