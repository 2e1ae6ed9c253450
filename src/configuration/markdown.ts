import { Lexer, type MarkedToken, type Tokens } from "marked";
import { limits } from "./limits";
import { httpsLink } from "./link";
import { ShallowTokenizer } from "./ShallowTokenizer";

export type Inline =
  /** "\n" in it is a line break that the author asked for. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bold"; readonly words: readonly Inline[] }
  /** An https page; no link stands in another. */
  | { readonly kind: "link"; readonly href: string; readonly words: readonly Inline[] };

export type Block =
  | { readonly kind: "paragraph"; readonly words: readonly Inline[] }
  /** Lists in lists come as one, in their order. */
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/** As long as the longest text may be: marked takes four times as long for twice as many delimiters. */
const MOST_CHARACTERS = limits.note;
/** How deep bold and links can stand in each other. */
const MOST_DEPTH = 6;

/** Paragraphs, lists, bold words and links to https pages; of everything else the words, and of HTML what was written. Never throws. */
export function parseMarkdown(text: string): readonly Block[] {
  const short = text.slice(0, MOST_CHARACTERS);
  try {
    return blocksOf(new Lexer({ gfm: true, tokenizer: new ShallowTokenizer() }).lex(short) as readonly MarkedToken[]).filter(saysSomething);
  } catch {
    // Nested so deep that the lexer came to its end: its author sees what they wrote.
    return [{ kind: "paragraph", words: [{ kind: "text", text: short }] }];
  }
}

function saysSomething(block: Block): boolean {
  return block.kind === "list" ? block.items.length > 0 : block.words.length > 0;
}

function blocksOf(tokens: readonly MarkedToken[]): readonly Block[] {
  return tokens.flatMap((token) => blocksOfOne(token));
}

function blocksOfOne(token: MarkedToken): readonly Block[] {
  switch (token.type) {
    case "list":
      return [{ kind: "list", ordered: token.ordered, items: token.items.flatMap(itemsOf) }];
    case "blockquote":
      return blocksOf(inside(token));
    case "table":
      return [token.header, ...token.rows].map((cells) => paragraph(cells.flatMap((cell, index) => [...(index > 0 ? [text(" ")] : []), ...wordsOf(inside(cell))])));
    case "code":
      return [paragraph([text(token.text)])];
    case "checkbox":
    case "space":
    case "hr":
    case "def":
      return [];
    default:
      return [paragraph("tokens" in token ? wordsOf(inside(token)) : wordsOf([token]))];
  }
}

/** marked's own tokens: no extension of it is used. */
function inside(token: object): readonly MarkedToken[] {
  return "tokens" in token ? (token.tokens as readonly MarkedToken[]) : [];
}

/** What stands in an item: its own words, then the items of the lists in it. */
function itemsOf(item: Tokens.ListItem): readonly (readonly Inline[])[] {
  const blocks = blocksOf(inside(item));
  const own = blocks.flatMap((block) => (block.kind === "paragraph" && block.words.length > 0 ? [block.words] : []));
  const words = joined(own.flatMap((words, index) => (index > 0 ? [text("\n"), ...words] : words)));
  return [...(words.length > 0 ? [words] : []), ...blocks.flatMap((block) => (block.kind === "list" ? block.items : []))];
}

function paragraph(words: readonly Inline[]): Block {
  return { kind: "paragraph", words: joined(words) };
}

function text(words: string): Inline {
  return { kind: "text", text: words };
}

interface Around {
  readonly depth: number;
  readonly inLink: boolean;
}

function wordsOf(tokens: readonly MarkedToken[], around: Around = { depth: 0, inLink: false }): readonly Inline[] {
  if (around.depth > MOST_DEPTH) return [text(tokens.map(({ raw }) => raw).join(""))];
  return joined(tokens.flatMap((token) => wordsOfOne(token, { ...around, depth: around.depth + 1 })));
}

function wordsOfOne(token: MarkedToken, around: Around): readonly Inline[] {
  switch (token.type) {
    case "strong":
      return [{ kind: "bold", words: wordsOf(inside(token), around) }];
    case "link":
      return linkOf(token, around);
    case "br":
      return [text("\n")];
    case "codespan":
    case "escape":
      return [text(token.text)];
    default:
      if ("tokens" in token) return wordsOf(inside(token), around);
      // A line that was only wrapped goes on.
      return [text(("text" in token ? token.text : token.raw).replace(/[ \t]{0,99}\n[ \t]{0,99}/g, " "))];
  }
}

function linkOf(token: Tokens.Link, { depth, inLink }: Around): readonly Inline[] {
  const href = inLink ? undefined : httpsLink(token.href);
  const words = wordsOf(inside(token), { depth, inLink: inLink || href !== undefined });
  return href === undefined || words.length === 0 ? words : [{ kind: "link", href, words }];
}

/** Neighbouring texts as one, and none that is empty. */
function joined(words: readonly Inline[]): readonly Inline[] {
  const all: Inline[] = [];
  for (const word of words) {
    const last = all.at(-1);
    if (word.kind === "text" && last?.kind === "text") all[all.length - 1] = text(last.text + word.text);
    else if (word.kind !== "text" || word.text !== "") all.push(word);
  }
  return all;
}
