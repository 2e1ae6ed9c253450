import fc from "fast-check";
import { parse } from "papaparse";
import { csvColumns, csvPieces } from "../../src/triage/out/csv";
import type { Row } from "../../src/triage/row";
import { noticeRow, recipientRow, unreadRow, wordsIn } from "./outRows";

const toCsv = (...given: Parameters<typeof csvPieces>): string => [...csvPieces(...given)].join("");

const HEADER = "file,entry,number,report,kind,recipient,domain,cause,title,code,owner,outcome,confidence,when,sender,subject,message_id,server,block_list,sending_server,reporting_mta,side,provenance,forwarded_by,diagnostic,reason";

type Parsed = Readonly<Record<(typeof csvColumns)[number], string>>;

const csv = async (rows: readonly Row[]): Promise<string> => toCsv(rows, (await wordsIn()).words);
const back = (text: string): readonly Parsed[] => parse<Parsed>(text.slice(1).trimEnd(), { header: true }).data;
const diagnosticOf = async (diagnostic: string): Promise<string> => back(await csv([recipientRow({ diagnostic })]))[0]!.diagnostic;

test("is written byte by byte as promised: BOM, CRLF, quotes, one line a row", async () => {
  const text = await csv([
    recipientRow({
      origin: { file: "a, b.mbox", number: 2 }, subject: 'He said "no"; twice', messageId: "<1@contoso.com>", blockList: "bl.example.org", sendingServer: "203.0.113.7", reportingMta: "mail.contoso.com",
      forwardedBy: "dana@contoso.com", diagnostic: "552 5.2.2 Mailbox full\r\nTry later,\tor not",
    }),
    noticeRow(),
    unreadRow({ origin: { file: "c.zip", entry: "åäö/shot.png" }, reason: "empty" }),
  ]);
  expect(Buffer.from(text).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(text.slice(1)).toBe([
    HEADER,
    '"a, b.mbox",,2,1,recipient,kim@fabrikam.com,fabrikam.com,mailbox-full,The recipient\'s mailbox is full,5.2.2,recipient,refused,certain,2026-11-16T08:00:00.000Z,anna@contoso.com,"He said ""no""; twice",<1@contoso.com>,mx.fabrikam.com,bl.example.org,203.0.113.7,mail.contoso.com,sender,vouched,dana@contoso.com,"552 5.2.2 Mailbox full Try later, or not",',
    "b.eml,,,,notice,,,,Automatic reply,,,,,,,,,,,,,,,,,auto-reply",
    "c.zip,åäö/shot.png,,,unread,,,,It is empty.,,,,,,,,,,,,,,,,,empty",
    "",
  ].join("\r\n"));
});

test("of no rows there are the names of the columns", async () => expect(await csv([])).toBe(`\ufeff${HEADER}\r\n`));

// LibreOffice offers to divide at commas and semicolons both, as it finds the box ticked.
test("a field with a semicolon is quoted, so that it stays one where both divide", async () => {
  expect(await csv([recipientRow({ diagnostic: "smtp; 550 no" })])).toContain(',"smtp; 550 no",');
});

test("the title is in the reader's language, everything else is not", async () => {
  const { words } = await wordsIn("sv");
  expect(back(toCsv([recipientRow()], words))[0]).toMatchObject({ title: "Mottagarens brevlåda är full", owner: "recipient", kind: "recipient" });
});

/** Whatever a spreadsheet may take for the first character of a formula, behind whatever it may ignore. */
const BEGINS = /^[\s"'`´‘’“”]*(?:[=+@−＝＋－＠﹦﹢﹣﹫]|-)/;

const attempts = [
  "=1+1", "=HYPERLINK(\"https://evil.example\",\"Click\")", "+1+1", "-1+1", "@SUM(1,1)", "=cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0",
  "\t=1+1", "\r=1+1", "\n=1+1", "=1+1\n=2+2", " =1+1", "\u00a0=1+1", "\u3000=1+1", "\u200b=1+1", "\ufeff=1+1", "\u202e=1+1", "\u0000=1+1", "\u3164=1+1",
  "＝1+1", "＋1+1", "－1+1", "＠SUM(1,1)", "﹦1+1", "﹢1", "﹣1", "﹫1", "−1+1", "\"=1+1", "'=1+1", "''=1+1", "“=1+1", "` =1+1", "\" \"=1+1",
  "x;=1+1", "x;\t=cmd|' /C calc'!A0;y", "x; \"=1+1", ";;=1+1", "x;＝1+1", "x\n;-1", "\"x\";\"=1+1\"", "\",=1+1", "x\",\"=1+1", "x\r\n=1+1,=2+2\r\n@A1", "x\u2028=1+1", "x\u0085=1+1", "=", "-", "+", "@",
];

test.each(attempts)("%j begins no formula, however the file is divided", async (attempt) => {
  const rows = [recipientRow({ recipient: attempt, subject: attempt, sender: attempt, server: attempt, domain: attempt, diagnostic: attempt, messageId: attempt, forwardedBy: attempt, origin: { file: attempt, entry: attempt } }), unreadRow({ origin: { file: attempt } })];
  const text = await csv(rows);
  const parsed = back(text);
  expect(parsed.length).toBe(2);
  for (const fields of parsed) for (const value of Object.values(fields)) expect(value).not.toMatch(/^[\s"`´‘’“”]*[-=+@−＝＋－＠﹦﹢﹣﹫]/);
  expect(parsed[0]!.subject.startsWith("'")).toBe(BEGINS.test(parsed[0]!.subject));
  // Excel with a Swedish region divides at semicolons, and takes a quote for one only where its field begins; some divide at tabs.
  for (const cell of text.slice(1).split(/[;\t\r\n]/)) expect(cell).not.toMatch(/^[\s"`´‘’“”]*[-=+@−＝＋－＠﹦﹢﹣﹫]/);
  for (const delimiter of [",", ";", "\t"]) for (const cell of parse<string[]>(text.slice(1), { delimiter }).data.flat()) expect(cell).not.toMatch(/^[\s"`´‘’“”]*[-=+@−＝＋－＠﹦﹢﹣﹫]/);
});

const piece = fc.constantFrom("=", "+", "-", "@", "＝", "−", "'", "\"", "\"\"", ";", ",", "\t", "\r\n", "\n", " ", "\u00a0", "\u200b", "\u202e", "\ud800", "a", "1", "|", "`", "\ufeff");

test("no mixture of signs, quotes, separators and hidden characters begins a formula or another field", async () => {
  const { words } = await wordsIn();
  fc.assert(fc.property(fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join("")), (words1) => {
    const text = toCsv([recipientRow({ recipient: words1, subject: words1, diagnostic: words1 })], words);
    for (const delimiter of [",", ";", "\t"]) expect(parse<string[]>(text.slice(1), { delimiter }).data.flat().filter((cell) => /^\s*[-=+@−＝]/.test(cell))).toEqual([]);
    expect(back(text).map((fields) => Object.keys(fields))).toEqual([[...csvColumns]]);
  }), { numRuns: 1000 });
});

test.each([
  "552 5.2.2 Mailbox full", "smtp; 550-5.7.1 [203.0.113.7] listed, see https://bl.example.org/?ip=203.0.113.7", "a  b.eml", "Räksmörgås – 3 × 4", "5.1.1", "it's", "'quoted' and \"quoted\"", "<a+b=c@contoso.com>", "kim+news@fabrikam.com", "Re: A - B = C", "日本語; 中文", "a;b;;c", "C:\\mail\\x.eml",
])("%j comes back unharmed", async (words) => expect(await diagnosticOf(words)).toBe(words));

test.each([["-1234", "'-1234"], ["+46@example.org", "'+46@example.org"], ["=?utf-8?q?x?=", "'=?utf-8?q?x?="], ["a; -5", "a;' -5"]])("%j stays readable as %j", async (words, written) => {
  expect(await diagnosticOf(words)).toBe(written);
});

test.each([["a\u202eb\u0007c\u200bd\ud800e", "abcde"], ["a\r\nb\tc\u2028d", "a b c d"], ["x".repeat(5000), `${"x".repeat(1999)}…`]])("a field has no controls, is one line and not endless", async (words, written) => {
  expect(await diagnosticOf(words)).toBe(written);
});
