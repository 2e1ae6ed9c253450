/** A paragraph keeps a blank line, which ends a reply; a table's label and value stay on one line. */
const BREAKS: Readonly<Record<string, string>> = {
  br: "\n", div: "\n", "/div": "\n", tr: "\n", "/tr": "\n", li: "\n", pre: "\n", "/pre": "\n", td: " ", "/td": " ", th: " ", "/th": " ",
  p: "\n\n", "/p": "\n\n", h1: "\n\n", h2: "\n\n", h3: "\n\n", "/h1": "\n\n", "/h2": "\n\n", "/h3": "\n\n", table: "\n\n", "/table": "\n\n", hr: "\n\n",
};
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", "#39": "'" };
/** A wrapped line is told from a new one by what stands before it; one blank is enough, and this one does not get lost before the end. */
const INDENTED = "\n\u00a0";
const HIDDEN = new Set(["style", "script", "head"]);

/** The words of an HTML body, a line for each block. One pass; enough for reports, whose HTML is simple, and safe for any other. */
export function htmlToText(html: string): string {
  const out: string[] = [];
  // The element whose lines are kept as they are, while inside it.
  let kept: string | undefined;
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<", at);
    const words = html.slice(at, open < 0 ? html.length : open);
    out.push(kept === undefined ? words.replace(/\s+/g, " ") : words.replace(/\r\n?/g, "\n").replace(/\n[ \t]{1,80}/g, INDENTED));
    if (open < 0) break;
    const close = html.indexOf(">", open);
    if (close < 0) break;
    const name = /^<(\/?\w{1,12})/.exec(html.slice(open, open + 20))?.[1]?.toLowerCase() ?? "";
    if (Object.hasOwn(BREAKS, name)) out.push(BREAKS[name]!);
    kept = keptBy(kept, name, html.slice(open, Math.min(close, open + 500)));
    at = afterHidden(html, name, close + 1);
  }
  return out.join("").replace(/&(#\d{1,6}|#x[\da-f]{1,5}|\w{2,6});/gi, entity).replace(/[ \t]+/g, " ").replace(/ ?\n[ \n]*/g, (gap) => (gap.indexOf("\n") === gap.lastIndexOf("\n") ? "\n" : "\n\n")).replaceAll(INDENTED, "\n ").trim();
}

/** Thunderbird puts what it quotes in "pre", other programs in a block with a style of that kind. */
function keptBy(kept: string | undefined, name: string, tag: string): string | undefined {
  if (kept !== undefined) return name === `/${kept}` ? undefined : kept;
  return keepsLines(name, tag) ? name : undefined;
}

function keepsLines(name: string, tag: string): boolean {
  return name === "pre" || (!name.startsWith("/") && /white-space: ?pre(?:-wrap|-line)?\b/i.test(tag));
}

/** Jumps to the next end tag of any hidden element: the search never covers the same text twice. */
function afterHidden(html: string, name: string, at: number): number {
  if (!HIDDEN.has(name)) return at;
  const end = /<\/(?:style|script|head)/gi;
  end.lastIndex = at;
  return end.exec(html)?.index ?? html.length;
}

function entity(whole: string, name: string): string {
  const known = ENTITIES[name.toLowerCase()];
  if (known !== undefined) return known;
  if (!name.startsWith("#")) return whole;
  const code = name[1] === "x" || name[1] === "X" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}
