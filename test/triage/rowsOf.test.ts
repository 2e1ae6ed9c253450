import { readFileSync } from "node:fs";
import { join } from "node:path";
import { causes, type CauseId } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import type { Diagnosis } from "../../src/core/diagnosis";
import { groupRows, troubles } from "../../src/triage/group";
import { rowsOf, unreadRow } from "../../src/triage/rowsOf";
import type { RecipientRow, Row } from "../../src/triage/row";

const sample = async (name: string): Promise<Diagnosis<CauseId>> => diagnose(readFileSync(join(__dirname, `../../src/simulator/mailbox/${name}.eml`)), causes, ["contoso.com"]);
const at = { message: 4, origin: { file: "old.mbox", number: 5 } };

test("each recipient of a report is a row that says where it came from and what the report knows", async () => {
  const { rows, reports } = rowsOf(at, [await sample("postfix-several-recipients")]);
  expect(reports).toHaveLength(1);
  expect(rows.map((row) => row.kind === "recipient" && [row.index, row.recipient, row.domain, row.cause, row.code, row.owner])).toEqual([
    [0, "hanna.moe@adatum.com", "adatum.com", "recipient-not-found", "5.1.1", "sender"],
    [1, "paul.frey@proseware.com", "proseware.com", "mailbox-full", "5.2.2", "recipient"],
    [2, "rita.lang@relecloud.com", "relecloud.com", "connection-timeout", "4.4.1", "nobody"],
  ]);
  expect(rows.every(({ message, origin }) => message === 4 && origin === at.origin)).toBe(true);
});

test("a time is a moment in UTC, and words that are no time are left out", async () => {
  const found = await sample("exo-recipient-not-found");
  const whenOf = (date: string): string | undefined => {
    const dated = "verdicts" in found ? { ...found, report: { ...found.report, date, arrivalDate: date }, verdicts: found.verdicts.filter(({ lastAttempt }) => lastAttempt === undefined) } : found;
    const [row] = rowsOf(at, [dated]).rows;
    return (row as RecipientRow).when;
  };
  expect(whenOf("Mon, 16 Nov 2026 10:02:03 +0100 (CET)")).toBe("2026-11-16T09:02:03.000Z");
  expect(whenOf("yesterday, =?x?=")).toBeUndefined();
});

test("several reports of one message are told apart, and reports of messages that arrived are no trouble", async () => {
  const { rows, reports } = rowsOf(at, [await sample("exo-mailbox-full"), await sample("delivered-receipt")]);
  expect(reports).toHaveLength(2);
  expect(rows.map((row) => row.kind === "recipient" && [row.report, row.cause])).toEqual([[0, "mailbox-full"], [1, "not-an-error"]]);
  expect(troubles(rows)).toEqual([rows[0]]);
});

test("what is no report, and what could not be read, has one row", async () => {
  expect(rowsOf(at, [await sample("out-of-office")]).rows).toEqual([{ kind: "notice", ...at, notice: "auto-reply" }]);
  expect(rowsOf(at, [{ kind: "unreadable", reason: "binary" }]).rows).toEqual([unreadRow(at, "binary")]);
  expect(rowsOf(at, []).rows).toEqual([unreadRow(at, "failed")]);
});

test("groups are the largest first, whatever the case of a name, and what names nothing is last", () => {
  const row = (domain: string | undefined, message: number): Row => ({ kind: "recipient", message, origin: { file: "a" }, report: 0, index: 0, ...(domain && { domain }), cause: "mailbox-full", owner: "recipient", side: "sender", outcome: "refused", confidence: "certain", generator: "other", provenance: "unproven" });
  const rows = [row("b.example", 0), row(undefined, 1), row(undefined, 2), row("A.example", 3), row("a.example", 4), { kind: "notice", message: 5, origin: { file: "a" }, notice: "ordinary" } as const];
  expect(groupRows(rows, "domain").map(({ value, rows: members }) => [value, members.length])).toEqual([["a.example", 2], ["b.example", 1], [undefined, 2]]);
});
