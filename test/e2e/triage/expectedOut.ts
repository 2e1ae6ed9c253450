import titles from "../../../src/locales/en/titles.json";
import out from "../../../src/locales/en/triageOut.json";
import type { Expected } from "../../../scripts/heap/heap.mjs";
import type { ExpectedRow } from "./expectedRows";
import { filled, findingsWith } from "./findings";

/** What has to be written of the heap, put together without the code that writes it. */

const COLUMNS: readonly (readonly [column: string, key: string])[] = [
  ["file", "file"], ["entry", "entry"], ["number", "number"], ["report", "report"], ["kind", "kind"], ["recipient", "recipient"], ["domain", "domain"], ["cause", "cause"],
  ["title", "title"], ["code", "code"], ["owner", "owner"], ["outcome", "outcome"], ["confidence", "confidence"], ["when", "when"], ["sender", "sender"], ["subject", "subject"],
  ["message_id", "messageId"], ["server", "server"], ["block_list", "blockList"], ["sending_server", "sendingServer"], ["reporting_mta", "reportingMta"], ["side", "side"],
  ["provenance", "provenance"], ["forwarded_by", "forwardedBy"], ["diagnostic", "diagnostic"], ["reason", "reason"],
];

/** What a person reads of a row. */
export function titleOf(row: ExpectedRow): string {
  if (row.kind === "notice") return out.notice[row["notice"] as keyof typeof out.notice];
  if (row.kind === "unread") return out.reason[row["reason"] as keyof typeof out.reason];
  return row["cause"] === "not-an-error" ? out.arrived : titles[row["cause"] as keyof typeof titles];
}

/** Recipients first, then what is no report, then what could not be read: the order of the table. */
export function inTableOrder(rows: readonly ExpectedRow[]): readonly ExpectedRow[] {
  return (["recipient", "notice", "unread"] as const).flatMap((kind) => rows.filter((row) => row.kind === kind));
}

export function expectedCsv(rows: readonly ExpectedRow[]): string {
  const lines = rows.map((row) => {
    const { origin, report, reason, notice, ...more } = row;
    const values: Readonly<Record<string, unknown>> = { ...more, ...origin, title: titleOf(row), report: typeof report === "number" ? report + 1 : undefined, reason: reason ?? notice };
    return COLUMNS.map(([, key]) => cell(values[key])).join(",");
  });
  return `\ufeff${[COLUMNS.map(([column]) => column).join(","), ...lines].map((line) => `${line}\r\n`).join("")}`;
}

/** The only formulas of the heap begin with "=", and nothing follows a ";" that could be one. */
function cell(value: unknown): string {
  const text = String(value ?? "").replace(/^=/, "'=");
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function expectedJson(rows: readonly ExpectedRow[], expected: Expected): string {
  const recipients = rows.filter(({ kind }) => kind === "recipient");
  const troubled = recipients.filter((row) => row["cause"] !== "not-an-error");
  const summary = {
    messages: expected.messages.length,
    reports: expected.reports,
    recipients: expected.recipients,
    troubled: troubled.length,
    delivered: expected.causes["not-an-error"],
    repeated: repeats(recipients),
    notices: total(expected.notices),
    unread: total(expected.unread),
    byCause: sorted(expected.causes),
    byOwner: sorted(count(recipients, "owner")),
    byOutcome: sorted(count(recipients, "outcome")),
    noticesByKind: sorted(expected.notices),
    unreadByReason: sorted(expected.unread),
  };
  const groups = Object.fromEntries(["cause", "domain", "server", "sender", "owner"].map((by) => [by, grouped(troubled, by)]));
  return `${JSON.stringify({ version: 1, part: null, summary, findings: findingsWith((name) => name), groups, rows: rows.map(record) }, null, 2)}\n`;
}

/** The recipe makes each report once, and each has its message's id. */
function repeats(recipients: readonly ExpectedRow[]): number {
  const told = new Set(recipients.map((row) => JSON.stringify([row["messageId"], row["recipient"], row["code"], row["when"], row["reportingMta"]])));
  if (told.size < recipients.length) throw new Error("the heap has a report twice");
  return 0;
}

function record({ origin, message, ...rest }: ExpectedRow): object {
  const where = { ...origin, message: message + 1 };
  if (rest.kind !== "recipient") return { ...where, ...rest };
  // Where the verdict stands in its report is nobody's; JSON leaves out what is undefined.
  return { ...where, ...rest, report: (rest["report"] as number) + 1, index: undefined };
}

type Counts = Readonly<Record<string, number>>;

const total = (counts: Counts): number => Object.values(counts).reduce((sum, one) => sum + one, 0);
const byCount = ([one, ones]: readonly [string, number], [other, others]: readonly [string, number]): number => others - ones || (one < other ? -1 : 1);
const sorted = (counts: Counts): Counts => Object.fromEntries(Object.entries(counts).toSorted(byCount));

function count(rows: readonly ExpectedRow[], key: string): Counts {
  const counts: Record<string, number> = {};
  for (const row of rows) if (row[key] !== undefined) counts[row[key] as string] = (counts[row[key] as string] ?? 0) + 1;
  return counts;
}

/** How many rows have each value: the most first, those without one last. */
export function grouped(rows: readonly ExpectedRow[], by: string): readonly { readonly value: string | null; readonly count: number }[] {
  const without = rows.filter((row) => row[by] === undefined).length;
  return [...Object.entries(count(rows, by)).toSorted(byCount).map(([value, number]) => ({ value, count: number })), ...(without > 0 ? [{ value: null, count: without }] : [])];
}

/** The report for a ticket. */
export function expectedMarkdown(rows: readonly ExpectedRow[], expected: Expected): string {
  const troubled = rows.filter((row) => row.kind === "recipient" && row["cause"] !== "not-an-error");
  const unread = rows.filter(({ kind }) => kind === "unread");
  const counts: readonly (readonly [keyof typeof out.count, number])[] = [
    ["messages", expected.messages.length], ["reports", expected.reports], ["recipients", expected.recipients], ["troubled", troubled.length],
    ["delivered", expected.causes["not-an-error"]!], ["notices", total(expected.notices)], ["unread", unread.length],
  ];
  const kinds = Object.entries(sorted(expected.notices)).map(([kind, number]) => `${out.notice[kind as keyof typeof out.notice]}: ${number}`).join(", ");
  const parts = [
    `## ${filled(out.headline, { messages: filled(out.messages_other, { count: expected.messages.length }), troubled: filled(out.troubled.both_other, { count: troubled.length }) })}`,
    counts.map(([name, number]) => `- **${out.count[name]}:** ${number}${name === "notices" ? ` (${kinds})` : ""}`).join("\n"),
    `### ${out.findings}`,
    ...findingsWith((name) => `\`${name}\``).flatMap((finding) => [`#### ${finding.title}`, finding.what, `**${out.do}** ${finding.do}`, filled(out.restsOn_other, { count: finding.rows })]),
    ...(["cause", "owner", "domain", "server"] as const).flatMap((by) => [`### ${out.by[by]}`, markdownTable([out.grouping[by], out.column.recipients, "---:"], groupLines(grouped(troubled, by), by))]),
    `### ${out.count.unread}`,
    markdownTable([out.column.file, out.column.reason, "---"], unread.map((row) => [[row.origin.file, row.origin.entry].filter(Boolean).map((name) => `\`${name}\``).join(" "), titleOf(row)])),
    out.madeBy,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Ten groups; an eleventh where it is the last. */
function groupLines(groups: ReturnType<typeof grouped>, by: "cause" | "owner" | "domain" | "server"): readonly (readonly [string, number])[] {
  const named = groups.filter(({ value }) => value !== null);
  const top = named.slice(0, named.length > 11 ? 10 : 11);
  const others = named.slice(top.length);
  return [
    ...top.map(({ value, count: number }) => [groupName(value!, by), number] as const),
    ...(others.length > 0 ? [[filled(out.others_other, { count: others.length }), others.reduce((sum, one) => sum + one.count, 0)] as const] : []),
    ...groups.filter(({ value }) => value === null).map(({ count: number }) => [out.unnamed[by], number] as const),
  ];
}

function groupName(value: string, by: string): string {
  if (by === "cause") return titles[value as keyof typeof titles];
  return by === "owner" ? out.owner[value as keyof typeof out.owner] : `\`${value}\``;
}

function markdownTable([first, second, align]: readonly [string, string, string], lines: readonly (readonly [string, string | number])[]): string {
  return [`| ${first} | ${second} |`, `| --- | ${align} |`, ...lines.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}
