import { groupings, groupRows, troubles } from "../../src/triage/group";
import type { Row } from "../../src/triage/row";
import { columns, viewOf, type Asked } from "../../src/triage/view";
import { noticeRow, recipientRow, unreadRow, without, wordsIn } from "./outRows";

const see = async (rows: readonly Row[], asked: Partial<Asked>): Promise<readonly number[]> => viewOf(rows, { sort: undefined, words: "", ...asked }, (await wordsIn()).words).map(({ message }) => message);

const mixed: readonly Row[] = [
  unreadRow({ message: 0, origin: { file: "heap.zip", entry: "screenshot.png" }, reason: "picture" }),
  recipientRow({ message: 1, recipient: "kim@fabrikam.com", code: "5.1.10", cause: "recipient-not-found", owner: "sender", when: "2026-11-16T08:00:00Z" }),
  noticeRow({ message: 2 }),
  without(recipientRow({ message: 3 }), "recipient", "code", "when"),
  recipientRow({ message: 4, recipient: "Anna@fabrikam.com", code: "5.1.2", when: "2026-11-16T08:00:00.500Z" }),
  recipientRow({ message: 5, recipient: "åsa@fabrikam.com", code: "550", when: "2026-11-15T08:00:00.000Z" }),
];

test("recipients come first, then notices, then what could not be read, sorted or not", async () => {
  expect(await see(mixed, {})).toEqual([1, 3, 4, 5, 2, 0]);
  for (const column of columns) for (const direction of ["ascending", "descending"] as const) expect((await see(mixed, { sort: { column, direction } })).slice(-2)).toEqual([2, 0]);
});

test.each([
  ["recipient", [4, 5, 1, 3], [1, 5, 4, 3]],
  ["code", [4, 1, 5, 3], [5, 1, 4, 3]],
  ["when", [5, 1, 4, 3], [4, 1, 5, 3]],
] as const)("by %s, numbers as numbers and times as times; what has no value comes last both ways", async (column, up, down) => {
  expect((await see(mixed, { sort: { column, direction: "ascending" } })).slice(0, 4)).toEqual(up);
  expect((await see(mixed, { sort: { column, direction: "descending" } })).slice(0, 4)).toEqual(down);
});

test("by cause and owner as a person reads them", async () => {
  const rows = [recipientRow({ message: 0, cause: "mailbox-full", owner: "recipient" }), recipientRow({ message: 1, cause: "backscatter", owner: "nobody" }), recipientRow({ message: 2, cause: "not-an-error", owner: "provider" })];
  // A forged sender address …, It arrived, The recipient's mailbox is full; Email provider, Nobody, Recipient.
  expect(await see(rows, { sort: { column: "cause", direction: "ascending" } })).toEqual([1, 2, 0]);
  expect(await see(rows, { sort: { column: "owner", direction: "ascending" } })).toEqual([2, 1, 0]);
});

test.each(["ascending", "descending"] as const)("equal rows stay as they were, %s", async (direction) => {
  const rows = Array.from({ length: 60 }, (_, message) => recipientRow({ message, domain: message % 2 ? "fabrikam.com" : "FABRIKAM.com" }));
  expect(await see(rows, { sort: { column: "domain", direction } })).toEqual(rows.map(({ message }) => message));
});

test("a time that is none counts as missing", async () => {
  const rows = [recipientRow({ message: 0, when: "yesterday" }), recipientRow({ message: 1 })];
  expect(await see(rows, { sort: { column: "when", direction: "ascending" } })).toEqual([1, 0]);
});

const one = recipientRow({ message: 9, origin: { file: "Heap.zip", entry: "inbox/Bounce 7.eml" }, subject: "Offert åäö", diagnostic: "550 5.7.1 listed by bl.example.org", server: "mx.fabrikam.com" });

test.each(["KIM@", "fabrikam", "mailbox", "5.2.2", "anna@contoso", "mx.fabri", "heap.ZIP", "bounce 7", "LISTED", "ÅÄÖ", "2026-11-16", "full kim", "ｋｉｍ"])("%j finds the row by what a person sees in it", async (words) => {
  expect(await see([one, recipientRow({ message: 1, recipient: "x@example.org", domain: "example.org", cause: "relay-denied", owner: "sender-admin", code: "5.7.54", server: "mail.example.org", sender: "y@example.org", when: "2025-01-01T00:00:00Z", diagnostic: "no" })], { words })).toEqual([9]);
});

test("an owner is found by the words for it", async () => {
  expect(await see([one, recipientRow({ message: 1, owner: "sender-admin" })], { words: "sender's email admin" })).toEqual([1]);
});

test("all words have to be in it; none of what it does not show counts", async () => {
  expect(await see([one], { words: "kim relay" })).toEqual([]);
  expect(await see([one], { words: "mailbox-full" })).toEqual([]);
  expect(await see([one], { words: "undefined" })).toEqual([]);
  expect(await see([one], { words: " \t " })).toEqual([9]);
});

test("hidden characters in a message's words do not hide the row", async () => {
  expect(await see([recipientRow({ message: 9, recipient: "ki\u200bm@fab\u202erikam.com", domain: "example.org" })], { words: "kim@fabrikam.com" })).toEqual([9]);
});

test("notices and unread rows are found by their words and file", async () => {
  expect(await see(mixed, { words: "screenshot" })).toEqual([0]);
  expect(await see(mixed, { words: "automatic reply" })).toEqual([2]);
});

test("one group alone shows that group's rows, for every group there is", async () => {
  const rows = [...mixed, recipientRow({ message: 6, cause: "not-an-error" }), recipientRow({ message: 7, server: "MX.Fabrikam.com" }), without(recipientRow({ message: 8 }), "server", "sender", "domain")];
  for (const grouping of groupings) {
    const groups = groupRows(rows, grouping);
    for (const { value, rows: members } of groups) expect(await see(rows, { only: { grouping, value } })).toEqual(members.map(({ message }) => message));
    expect(groups.flatMap((group) => group.rows).length).toBe(troubles(rows).length);
  }
  expect(await see(rows, { only: { grouping: "server", value: undefined }, words: "mailbox" })).toEqual([8]);
});

test("five thousand rows with long words are sorted and searched in a moment", async () => {
  const { words } = await wordsIn();
  const rows = Array.from({ length: 5000 }, (_, message) => recipientRow({ message, recipient: `user${(message * 7919) % 5000}@fabrikam.com`, diagnostic: "x ".repeat(500) }));
  const began = performance.now();
  expect(viewOf(rows, { sort: { column: "recipient", direction: "ascending" }, words: "user1" }, words).map((row) => row.kind === "recipient" && row.recipient).slice(0, 3)).toEqual(["user1@fabrikam.com", "user10@fabrikam.com", "user11@fabrikam.com"]);
  expect(performance.now() - began).toBeLessThan(3000);
});

test("a time is found as it is shown", async () => {
  const at = (message: number, when: string) => recipientRow({ message, when });
  expect(await see([at(1, "2026-11-16T12:02:03.000Z"), at(2, "2026-11-18T12:02:03.000Z")], { words: "nov 16, 2026" })).toEqual([1]);
});
