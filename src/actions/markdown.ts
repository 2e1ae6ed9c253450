import { joined, type Block, type StepBlock } from "./blocks";

/** Blocks as Markdown, in which no word of a report acts: what could is escaped, and what a reader of Markdown could turn into a link is code. */
export function markdownText(blocks: readonly Block[]): string {
  return joined(blocks, write);
}

function write(block: Block): string {
  switch (block.kind) {
    case "title":
    case "heading":
      return `## ${inline(block.text)}`;
    case "paragraph":
      return inline(block.text);
    case "line":
      return item(block.label, block.text);
    case "list":
      return block.items.length === 1 ? item(block.label, block.items[0]!) : [`- **${inline(block.label)}:**`, ...block.items.map((text) => `  - ${inline(text)}`)].join("\n");
    case "steps":
      return [`**${inline(block.heading)}**`, ...block.steps.map(step)].join("\n\n");
    case "quote":
    case "facts":
      return [`## ${inline(block.heading)}`, fenced(block.text), ...(block.note ? [inline(block.note)] : [])].join("\n\n");
  }
}

function item(label: string, text: string): string {
  return `- **${inline(label)}:** ${inline(text)}`;
}

/** What stands below a step belongs to it only when it is as far in. Its page is one of ours, never one of the report's. */
function step({ text, command, link }: StepBlock, index: number): string {
  const number = `${index + 1}. `;
  const below = [...(command ? [fenced(command)] : []), ...(link ? [`[${inline(link.label)}](${link.href})`] : [])];
  return [`${number}${inline(text)}`, ...below.map((part) => part.replace(/^/gm, " ".repeat(number.length)))].join("\n\n");
}

/** Addresses, hosts and pages: many readers of Markdown make links of them, escaped or not. */
const LINKS_ITSELF = /@|:\/\/|[\p{L}\p{N}_-]\.[\p{L}\p{N}]{2}|\.[\p{L}]{2}/u;
const PUNCTUATED = /^(["'\u2018\u201c\u201d([<]{0,5})(.*?)([.,;:!?)>\]"'\u2019\u201d]{0,9})$/su;

/** Words in a line of Markdown, as they are. */
export function inline(text: string): string {
  const words = text.split(/\s+/).filter(Boolean).map((word) => {
    if (!LINKS_ITSELF.test(word)) return escaped(word);
    const [, before = "", core = "", after = ""] = PUNCTUATED.exec(word) ?? ["", "", word, ""];
    return escaped(before) + code(core) + escaped(after);
  });
  // What means something only where a line begins.
  return words.join(" ").replace(/^[+=-]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~$&#!]/g, "\\$&");
}

function code(text: string): string {
  if (text === "") return "";
  const ticks = "`".repeat(longestRun(text) + 1);
  const space = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${ticks}${space}${text}${space}${ticks}`;
}

function fenced(text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
