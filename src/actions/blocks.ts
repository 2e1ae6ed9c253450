import type { CardStep } from "../cards";

/** A piece of a text about a card, before anybody decides how it is written down. */
export type Block =
  | { readonly kind: "title" | "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "line"; readonly label: string; readonly text: string }
  | { readonly kind: "list"; readonly label: string; readonly items: readonly string[] }
  | { readonly kind: "steps"; readonly heading: string; readonly steps: readonly StepBlock[] }
  /** Words that stay as they are, line by line; `quote` when they are somebody else's. */
  | { readonly kind: "quote" | "facts"; readonly heading: string; readonly text: string; readonly note?: string };

/** A step of a card, its command and its page below it. */
export type StepBlock = Omit<CardStep, "id">;

/** Blocks as one text: a blank line between them, but lines and lists follow each other closely. */
export function joined(blocks: readonly Block[], write: (block: Block) => string): string {
  const isClose = (block: Block | undefined): boolean => block?.kind === "line" || block?.kind === "list";
  return blocks.map((block, index) => `${index === 0 ? "" : isClose(block) && isClose(blocks[index - 1]) ? "\n" : "\n\n"}${write(block)}`).join("");
}
