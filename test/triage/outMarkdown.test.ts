import fc from "fast-check";
import { marked, type Token } from "marked";
import { quoted, sentence } from "../../src/triage/out/inline";
import { toMarkdown } from "../../src/triage/out/markdown";
import type { WordedFinding } from "../../src/triage/findings";
import type { Part } from "../../src/triage/out/triaged";
import type { Row } from "../../src/triage/row";
import { summaryOf } from "../../src/triage/summary";
import { noticeRow, recipientRow, unreadRow, without, wordsIn } from "./outRows";

const finding: WordedFinding = { rule: "one-block-list", title: "One block list stops your mail", what: "31 of 40 were refused by bl.example.org for 203.0.113.7.", do: "Ask to be taken off the list.", rows: 31 };

async function markdown(rows: readonly Row[], findings: readonly WordedFinding[] = [], language: "en" | "sv" = "en", part: Part = {}): Promise<string> {
  const { t, words } = await wordsIn(language);
  return toMarkdown({ rows, findings, summary: summaryOf(rows), part }, t, words);
}

test("a triage as it stands in a ticket", async () => {
  const rows = [
    recipientRow(), recipientRow({ message: 1, recipient: "dana@fabrikam.com" }), without(recipientRow({ message: 2, recipient: "kim@example.org", domain: "example.org", cause: "relay-denied", owner: "sender-admin" }), "server"),
    recipientRow({ message: 3, recipient: "pat@example.org", cause: "not-an-error", outcome: "delivered", owner: "nobody" }), noticeRow({ message: 4 }), unreadRow({ message: 5, origin: { file: "heap.zip", entry: "a.png", number: 2 }, reason: "empty" }),
  ];
  expect(await markdown(rows, [finding])).toBe(`## 6 messages looked at, 3 recipients not reached

- **Looked at:** 6
- **Reports:** 4
- **Recipients named in them:** 4
- **Not reached, or not yet:** 3
- **Reached:** 1
- **Not a bounce:** 1 (Automatic reply: 1)
- **Couldn't be read:** 1

### What it means

#### One block list stops your mail

31 of 40 were refused by \`bl.example.org\` for \`203.0.113.7\`.

**What to do:** Ask to be taken off the list.

This rests on 31 deliveries.

### By cause

| Cause | Recipients |
| --- | ---: |
| The recipient's mailbox is full | 2 |
| ${(await wordsIn()).words.causeOf("relay-denied")} | 1 |

### By who must act

| Who must act | Recipients |
| --- | ---: |
| Recipient | 2 |
| Sender's email admin | 1 |

### By recipient's domain

| Recipient's domain | Recipients |
| --- | ---: |
| \`fabrikam.com\` | 2 |
| \`example.org\` | 1 |

### By server

| Server | Recipients |
| --- | ---: |
| \`mx.fabrikam.com\` | 2 |
| No server named | 1 |

### Couldn't be read

| File | Why |
| --- | --- |
| \`heap.zip\` \`a.png\` (2) | It is empty. |

Made by WhyBounce.
`);
});

test.each<readonly [Part, readonly string[], readonly string[]]>([
  [{ ended: "cancelled" }, ["Only a part: the reading was stopped."], ["Bara en del: läsningen avbröts."]],
  [{ ended: "failed" }, ["Only a part: the reading ended early."], ["Bara en del: läsningen slutade i förtid."]],
  [{ narrowed: "@dana |\n[x](y)" }, ["Only these rows: `@dana ¦ [x](y)`"], ["Bara de här raderna: `@dana ¦ [x](y)`"]],
  [{ ended: "failed", narrowed: "kim" }, ["Only a part: the reading ended early.", "Only these rows: `kim`"], ["Bara en del: läsningen slutade i förtid.", "Bara de här raderna: `kim`"]],
  [{ narrowed: "" }, [], []],
])("what is %j says so right below its headline", async (part, en, sv) => {
  for (const [language, said] of [["en", en], ["sv", sv]] as const) {
    const blocks = (await markdown([recipientRow()], [], language, part)).split("\n\n");
    expect(blocks.slice(1, blocks.findIndex((block) => block.startsWith("- **")))).toEqual(said);
  }
});

test.each([
  [["refused", "refused"], "2 recipients not reached", "2 mottagare har inte nåtts"],
  [["refused", "delayed"], "2 recipients not reached, or not yet", "2 mottagare har inte nåtts, eller inte än"],
  [["delayed", "delayed"], "2 recipients not reached yet", "2 mottagare har inte nåtts än"],
] as const)("of what is %j the headline says whether it may still arrive", async (outcomes, en, sv) => {
  const rows = outcomes.map((outcome, message) => recipientRow({ message, outcome }));
  expect((await markdown(rows)).split("\n")[0]).toBe(`## 2 messages looked at, ${en}`);
  expect((await markdown(rows, [], "sv")).split("\n")[0]).toBe(`## 2 meddelanden genomgångna, ${sv}`);
});

test("a report that was handed in again is said below the counts", async () => {
  const rows = [0, 1, 2].map((message) => recipientRow({ message }));
  expect(await markdown(rows)).toContain("- **Couldn't be read:** 0\n\n2 of the recipients are repeats: the same reports were handed in more than once.\n\n### By cause");
  expect(await markdown(rows.slice(1), [], "sv")).toContain("\n\n1 av mottagarna är en upprepning: samma rapport har lämnats in mer än en gång.\n\n");
  expect(await markdown(rows.slice(2))).not.toMatch(/repeat/);
});

test("ten groups are named, the others counted, and those without a name stand last", async () => {
  const rows = Array.from({ length: 30 }, (_, message) => recipientRow({ message, domain: `d${message % 14}.example` })).concat([without(recipientRow({ message: 30 }), "domain")]);
  const [, domains = ""] = (await markdown(rows)).split("### By recipient's domain");
  const lines = domains.split("\n").filter((line) => line.startsWith("| ")).slice(2, 14);
  expect(lines.slice(0, 2)).toEqual(["| `d0.example` | 3 |", "| `d1.example` | 3 |"]);
  expect(lines.slice(10)).toEqual(["| 4 others | 8 |", "| No domain named | 1 |"]);
  const eleven = await markdown(Array.from({ length: 11 }, (_, message) => recipientRow({ message, domain: `d${message}.example` })));
  expect(eleven).not.toContain("other");
});

test("without trouble there is no table, and of many unread messages the rest is counted", async () => {
  expect(await markdown([noticeRow()])).not.toContain("|");
  const text = await markdown(Array.from({ length: 52 }, (_, message) => unreadRow({ message, origin: { file: `${message}.zip` } })));
  expect(text).toContain("| `49.zip` |");
  expect(text).not.toContain("50.zip");
  expect(text).toContain("\n\nand 2 more\n");
});

test("in Swedish it is Swedish", async () => {
  const text = await markdown([recipientRow(), unreadRow()], [finding], "sv");
  expect(text).toMatch(/^## 2 meddelanden genomgångna, 1 mottagare har inte nåtts\n/);
  expect(text).toContain("| Mottagarens brevlåda är full | 1 |");
  expect(text).not.toMatch(/Looked|Cause|Recipients|Made by/);
});

const allowed = new Set(["heading", "paragraph", "list", "list_item", "text", "strong", "table", "codespan", "space", "escape"]);

/** Each token of a reader of Markdown, tables' cells included. */
function tokens(text: string): readonly Token[] {
  const all: Token[] = [];
  marked.walkTokens(marked.lexer(text, { gfm: true }), (token) => {
    all.push(token);
  });
  return all;
}

/** Words outside code: what a reader of tickets may turn into a mention, a link or a reference. */
const loose = (text: string): string => tokens(text).filter((token) => token.type === "text" && !("tokens" in token && token.tokens)).map((token) => (token as { text: string }).text).join(" ");

const piece = fc.constantFrom("`", "``", "```", "\n```\n", "*", "**", "_", "[click](https://evil.example)", "[a]: https://evil.example", "<b>", "<!--", "https://evil.example/a", "www.evil.example", "kim@fabrikam.com", "@dana", "#1", "# ", "- ", "+ ", "1. ", "===", "---", "> ", "| a | b |", "|", "\\|", "\\", "\\\\|", "~~", "\\`", "&lt;", "![x](y)", " ", "\n", "\n\n", "\t", "a", "å", "\u202e", "(", ")", "!", ".", "evil.example", "<https://evil.example>", "mailto:a@b");
const hostile = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));

test("no word of a message acts in it: no link, no HTML, no image, no row or cell more", async () => {
  const { t, words } = await wordsIn();
  fc.assert(fc.property(hostile, (text) => {
    const rows = [recipientRow({ domain: text, server: text }), recipientRow({ message: 1 }), unreadRow({ origin: { file: text, entry: text } })];
    const report = toMarkdown({ rows, findings: [{ ...finding, title: text, what: text, do: text }], summary: summaryOf(rows), part: { narrowed: text } }, t, words);
    const found = tokens(report);
    for (const { type } of found) expect(allowed).toContain(type);
    expect(loose(report)).not.toMatch(/@|:\/\/|www\.|#\d|evil\.example/);
    const tables = found.filter((token) => token.type === "table") as unknown as { header: unknown[]; rows: unknown[][] }[];
    expect(tables.map(({ header, rows: lines }) => [header.length, ...lines.map((cells) => cells.length)])).toEqual([[2, 2], [2, 2], [2, 2, 2], [2, 2, 2], [2, 2]]);
    expect(found.filter(({ type }) => type === "heading").length).toBe(8);
  }), { numRuns: 300 });
});

test.each([
  ["a|b", "`a¦b`"], ["a\\|b", "`a\\¦b`"], ["`x`", "`` `x` ``"], ["@dana", "`@dana`"], ["a\r\nb", "`a b`"], ["\u202e\u200b", "–"], ["", "–"], ["x".repeat(200), `\`${"x".repeat(119)}…\``],
])("%j is quoted as %j", (words, written) => expect(quoted(words)).toBe(written));

test.each([
  ["All to fabrikam.com: no answer.", "All to `fabrikam.com`: no answer."], ["ask @dana, see #12", "ask `@dana`, see `#12`"], ["2 * 3 <b> _x_", "2 \\* 3 \\<b\\> \\_x\\_"], ["31. x", "31\\. x"], ["- x", "\\- x"], ["5.7.1 is a code", "`5.7.1` is a code"],
])("%j is said as %j", (words, written) => expect(sentence(words)).toBe(written));
