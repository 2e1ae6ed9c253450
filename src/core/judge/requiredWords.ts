/**
 * Words of which one must stand in any text that a pattern matches, lower case; undefined when none can be told. Reads the source of
 * the pattern: sequences, groups, alternatives, quantifiers. What it does not know (a class, a dot, an escape, a look-around) it takes
 * for no word, so that it errs only towards "cannot be told".
 */
export function requiredWords({ source }: RegExp): readonly string[] | undefined {
  return new Reader(source).alternatives();
}

/** Shorter ones stand in every other sentence. */
export const SHORTEST = 3;

type Words = readonly string[] | undefined;

const PLAIN = /[\w \-,:;'"@/!#%&=~<>]{1,1000}/y;
const ESCAPED = "./()[]{}?*+|^$-";

function isPlain(character: string): boolean {
  PLAIN.lastIndex = 0;
  return PLAIN.test(character);
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** One of each alternative's words, when every alternative has some. */
  alternatives(): Words {
    const all: Words[] = [this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at += 1;
      all.push(this.#sequence());
    }
    return all.every((words) => words !== undefined) ? all.flat() : undefined;
  }

  /** The best of what one sequence requires: its longest run of letters, or the words of a group that is not optional. */
  #sequence(): Words {
    let best: Words;
    let run = "";
    const take = (words: Words): void => {
      if (words !== undefined && words.every((word) => word.length >= SHORTEST) && shortest(words) > shortest(best)) best = words;
    };
    while (this.#at < this.#source.length && !"|)".includes(this.#source[this.#at]!)) {
      run += this.#run();
      const letter = this.#letter();
      const group = letter === undefined ? this.#other() : undefined;
      const isOptional = this.#quantifier();
      if (letter !== undefined && isOptional === undefined) run += letter;
      else {
        // "colou?r": the letter before the mark may be missing, so the run ends before it.
        take([letter !== undefined && isOptional === false ? run + letter : run]);
        run = "";
        if (group !== undefined && isOptional !== true) take(group);
      }
    }
    take([run]);
    return best;
  }

  /** Plain characters all at once, but for the last: a quantifier may follow it. Every pattern is read before the first reply is, so this counts. */
  #run(): string {
    PLAIN.lastIndex = this.#at;
    const run = PLAIN.exec(this.#source)?.[0].slice(0, -1) ?? "";
    this.#at += run.length;
    return run.toLowerCase();
  }

  /** A plain or escaped character; only ASCII has one lower case for each letter in every engine. */
  #letter(): string | undefined {
    const character = this.#source[this.#at] ?? "";
    if (character === "\\" ? !ESCAPED.includes(this.#source[this.#at + 1]!) : !isPlain(character)) return undefined;
    this.#at += character === "\\" ? 2 : 1;
    return this.#source[this.#at - 1]!.toLowerCase();
  }

  /** Anything else: a group's words, or nothing. */
  #other(): Words {
    const character = this.#source[this.#at]!;
    if (character === "(") return this.#group();
    if (character === "[") this.#skipClass();
    else this.#at += character === "\\" ? 2 : 1;
    return undefined;
  }

  #group(): Words {
    const isLookAround = /^\(\?<?[=!]/.test(this.#source.slice(this.#at, this.#at + 4));
    this.#at += /^\((?:\?(?:<?[=!]|:|<\w{1,40}>))?/.exec(this.#source.slice(this.#at, this.#at + 50))![0].length;
    const words = this.alternatives();
    this.#at += 1;
    return isLookAround ? undefined : words;
  }

  #skipClass(): void {
    for (this.#at += 1; this.#source[this.#at] !== "]" && this.#at < this.#source.length; this.#at += 1) if (this.#source[this.#at] === "\\") this.#at += 1;
    this.#at += 1;
  }

  /** Whether what stood before may be missing; undefined when nothing is said of how often it stands. */
  #quantifier(): boolean | undefined {
    if (!"?*+{".includes(this.#source[this.#at] ?? "none")) return undefined;
    const found = /^(?:\?|\*|\+|\{(\d{1,4})(?:,\d{0,5})?\})\??/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (!found) return undefined;
    this.#at += found[0].length;
    return found[0].startsWith("?") || found[0].startsWith("*") || found[1] === "0";
  }
}

function shortest(words: Words): number {
  return words === undefined ? 0 : Math.min(...words.map((word) => word.length));
}
