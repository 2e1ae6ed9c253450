import type { Wording } from "../../locales/wording";
import { groupRows, type Group, type Grouping } from "../group";
import type { WordedFinding } from "../findings/word";
import type { Row, UnreadRow } from "../row";
import type { Counts, Summary } from "../summary";
import { quoted, sentence } from "./inline";
import type { Part, Triaged } from "./triaged";
import type { RowWords } from "./words";

/** How many groups a table names, and how many unread messages: a ticket is to be read. */
const MOST_GROUPS = 10;
const MOST_UNREAD = 50;

/** A report to paste into a ticket, in the reader's language; `t` are the texts `triageOut`. No word of a message acts in it. */
export function toMarkdown({ rows, findings, summary, part }: Triaged, t: Wording, words: RowWords): string {
  const tables = (["cause", "owner", "domain", "server"] as const).map((by) => groupTable(rows, by, t, words));
  const top = [heading(summary, t), ...partial(part, t), counted(summary, t), repeated(summary, t)];
  return `${[...top, ...found(findings, t), ...tables, unreadTable(rows, t, words), t("madeBy")].filter(Boolean).join("\n\n")}\n`;
}

function heading({ messages, troubled, byOutcome: { delayed = 0 } }: Summary, t: Wording): string {
  const state = delayed === 0 ? "failed" : delayed < troubled ? "both" : "waiting";
  return `## ${t("headline", { messages: t("messages", { count: messages }), troubled: t(`troubled.${state}`, { count: troubled }) })}`;
}

/** Said before any number is: whoever reads the ticket would take them for all. */
function partial({ ended, narrowed }: Part = {}, t: Wording): readonly string[] {
  return [ended ? t(`part.${ended}`) : "", narrowed ? t("part.narrowed", { words: quoted(narrowed) }) : ""];
}

function repeated({ repeated: count }: Summary, t: Wording): string {
  return count > 0 ? t("repeated", { count }) : "";
}

function counted({ messages, reports, recipients, troubled, delivered, notices, noticesByKind, unread }: Summary, t: Wording): string {
  const lines: readonly (readonly [string, number, string?])[] = [
    ["messages", messages], ["reports", reports], ["recipients", recipients], ["troubled", troubled], ["delivered", delivered],
    ["notices", notices, kinds(noticesByKind, t)], ["unread", unread],
  ];
  return lines.map(([name, count, more]) => `- **${t(`count.${name}`)}:** ${count}${more ? ` (${more})` : ""}`).join("\n");
}

function kinds(notices: Counts, t: Wording): string {
  return Object.entries(notices).map(([kind, count]) => `${t(`notice.${kind}`)}: ${count}`).join(", ");
}

function found(findings: readonly WordedFinding[], t: Wording): readonly string[] {
  if (findings.length === 0) return [];
  const each = findings.map((finding) => [`#### ${sentence(finding.title)}`, sentence(finding.what), `**${t("do")}** ${sentence(finding.do)}`, t("restsOn", { count: finding.rows })].join("\n\n"));
  return [`### ${t("findings")}`, ...each];
}

function groupTable(rows: readonly Row[], by: Grouping, t: Wording, words: RowWords): string {
  const groups = groupRows(rows, by);
  const named = groups.filter(({ value }) => value !== undefined);
  // A line for one other group would be as long as that group's own.
  const top = named.length <= MOST_GROUPS + 1 ? named : named.slice(0, MOST_GROUPS);
  const others = named.slice(top.length);
  const lines = [
    ...top.map(({ value, rows: { length } }) => [nameOf(by, value!, words), length] as const),
    ...(others.length > 0 ? [[t("others", { count: others.length }), sizeOf(others)] as const] : []),
    ...groups.filter(({ value }) => value === undefined).map(({ rows: { length } }) => [words.groupOf(by, undefined), length] as const),
  ];
  return lines.length === 0 ? "" : `### ${t(`by.${by}`)}\n\n${table([t(`grouping.${by}`), t("column.recipients")], lines, "---:")}`;
}

function nameOf(by: Grouping, value: string, words: RowWords): string {
  return by === "cause" || by === "owner" ? sentence(words.groupOf(by, value)) : quoted(value);
}

function sizeOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

function unreadTable(rows: readonly Row[], t: Wording, words: RowWords): string {
  const unread = rows.filter((row): row is UnreadRow => row.kind === "unread");
  if (unread.length === 0) return "";
  const rest = unread.length - MOST_UNREAD;
  const lines = unread.slice(0, MOST_UNREAD).map((row) => [placeOf(row), sentence(words.titleOf(row))] as const);
  return [`### ${t("count.unread")}`, table([t("column.file"), t("column.reason")], lines, "---"), ...(rest > 0 ? [t("more", { count: rest })] : [])].join("\n\n");
}

function placeOf({ origin: { file, entry, number } }: UnreadRow): string {
  return [quoted(file), ...(entry === undefined ? [] : [quoted(entry)]), ...(number === undefined ? [] : [`(${number})`])].join(" ");
}

function table(head: readonly [string, string], lines: readonly (readonly [string, string | number])[], align: string): string {
  return [head, ["---", align], ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
