import { joined, type Block, type StepBlock } from "./blocks";

/** Blocks as plain text. */
export function plainText(blocks: readonly Block[]): string {
  return joined(blocks, write);
}

function step({ text, command, link }: StepBlock, index: number): readonly string[] {
  return [`${index + 1}. ${text}`, ...(command ? [`   ${command}`] : []), ...(link ? [`   ${link.label}: ${link.href}`] : [])];
}

function write(block: Block): string {
  switch (block.kind) {
    case "title":
    case "heading":
    case "paragraph":
      return block.text;
    case "line":
      return `${block.label}: ${block.text}`;
    case "list":
      return block.items.length === 1 ? `${block.label}: ${block.items[0]!}` : [`${block.label}:`, ...block.items.map((item) => `- ${item}`)].join("\n");
    case "steps":
      return [block.heading, ...block.steps.flatMap(step)].join("\n");
    case "quote":
      return [block.heading, ...block.text.split("\n").map((line) => `> ${line}`), ...(block.note ? [block.note] : [])].join("\n");
    case "facts":
      return [block.heading, block.text].join("\n");
  }
}
