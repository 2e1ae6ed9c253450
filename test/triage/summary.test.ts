import type { RecipientRow, Row } from "../../src/triage/row";
import { summaryOf } from "../../src/triage/summary";
import { noticeRow, recipientRow, unreadRow, without } from "./outRows";

const rows = [
  recipientRow(),
  recipientRow({ index: 1, recipient: "dana@fabrikam.com", cause: "not-an-error", owner: "nobody", outcome: "delivered" }),
  recipientRow({ report: 1, code: "4.4.7", cause: "delivery-delayed", owner: "nobody", outcome: "delayed" }),
  recipientRow({ message: 3, recipient: "pat@fabrikam.com", cause: "delivery-delayed", owner: "nobody", outcome: "delayed" }),
  noticeRow(),
  noticeRow({ message: 4, notice: "ordinary" }),
  noticeRow({ message: 5, notice: "ordinary" }),
  unreadRow(),
  unreadRow({ message: 6, reason: "picture" }),
];

test("counts messages, the reports in them and their recipients apart", () => {
  expect(summaryOf(rows)).toEqual({
    messages: 7, reports: 3, recipients: 4, troubled: 3, delivered: 1, repeated: 0, notices: 3, unread: 2,
    byCause: { "delivery-delayed": 2, "mailbox-full": 1, "not-an-error": 1 },
    byOwner: { nobody: 3, recipient: 1 },
    byOutcome: { delayed: 2, delivered: 1, refused: 1 },
    noticesByKind: { ordinary: 2, "auto-reply": 1 },
    unreadByReason: { picture: 1, "zip-bomb": 1 },
  });
});

describe("a recipient whose report was there before is a repeat", () => {
  const one = recipientRow({ messageId: "<1@contoso.com>", reportingMta: "mx.contoso.com" });
  const repeated = (...others: readonly Row[]): number => summaryOf([one, ...others]).repeated;

  test("each time after the first, with a message's id or without one, and still counts", () => {
    expect(repeated({ ...one, message: 1 }, { ...one, message: 2, report: 3, origin: { file: "again.zip" } })).toBe(2);
    const nameless = without(one, "messageId");
    expect(repeated(nameless, { ...nameless, message: 1 })).toBe(1);
    expect(summaryOf([one, { ...one, message: 1 }])).toMatchObject({ recipients: 2, troubled: 2, reports: 2 });
  });

  test.each<readonly [string, Partial<RecipientRow>]>([
    ["another message", { messageId: "<2@contoso.com>" }], ["another address", { recipient: "dana@fabrikam.com" }], ["another code", { code: "5.1.1" }],
    ["another time", { when: "2026-11-16T08:00:01.000Z" }], ["another server", { reportingMta: "mx.fabrikam.com" }],
  ])("not with %s", (_case, more) => expect(repeated({ ...one, message: 1, ...more })).toBe(0));

  test("not where one report names an address twice, nor where address or time are missing", () => {
    expect(repeated({ ...one, index: 1 })).toBe(0);
    for (const key of ["recipient", "when"] as const) expect(repeated(without(one, key), { ...without(one, key), message: 1 })).toBe(0);
  });
});

test("the most frequent comes first, then by name", () => {
  expect(Object.keys(summaryOf(rows).byCause)).toEqual(["delivery-delayed", "mailbox-full", "not-an-error"]);
  expect(Object.keys(summaryOf(rows.toReversed()).unreadByReason)).toEqual(["picture", "zip-bomb"]);
});

test("of nothing everything is 0", () => {
  expect(summaryOf([])).toMatchObject({ messages: 0, reports: 0, recipients: 0, troubled: 0, delivered: 0, repeated: 0, notices: 0, unread: 0, byCause: {} });
});
