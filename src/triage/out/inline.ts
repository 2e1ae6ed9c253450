import { shown } from "../../cards/shown";

/** Addresses, hosts, pages, names and numbers: many readers of Markdown make links of them, escaped or not, but not inside code. */
const LINKS_ITSELF = /[@#]|:\/\/|[\p{L}\p{N}_-]\.[\p{L}\p{N}]/u;
const PUNCTUATED = /^(["'\u2018\u201c\u201d([<]{0,5})(.*?)([.,;:!?)>\]"'\u2019\u201d]{0,9})$/su;

/** A sentence that may hold words of messages, none of which acts in Markdown. One line. */
export function sentence(text: string): string {
  const words = oneLine(text, 2000).split(" ").map((word) => {
    if (!LINKS_ITSELF.test(word)) return escaped(word);
    const [, before = "", core = "", after = ""] = PUNCTUATED.exec(word) ?? ["", "", word, ""];
    return escaped(before) + code(core) + escaped(after);
  });
  // What means something only where a line begins.
  return words.join(" ").replace(/^[+=-]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

/** A message's own words: code, in which nothing acts. */
export function quoted(text: string): string {
  return code(oneLine(text, 120)) || "–";
}

/** Readers disagree on which backslash before a | counts in a table, so it becomes one that divides no cells. */
function oneLine(text: string, longest: number): string {
  return shown(text.replace(/\s+/g, " "), longest).replaceAll("|", "¦");
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>~$&!]/g, "\\$&");
}

function code(text: string): string {
  if (text === "") return "";
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const ticks = "`".repeat(longest + 1);
  const space = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return ticks + space + text + space + ticks;
}
