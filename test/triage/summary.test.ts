import { summaryOf } from "../../src/triage/summary";
import { noticeRow, recipientRow, unreadRow } from "./outRows";

const rows = [
  recipientRow(),
  recipientRow({ index: 1, recipient: "dana@fabrikam.com", cause: "not-an-error", owner: "nobody", outcome: "delivered" }),
  recipientRow({ report: 1, cause: "delivery-delayed", owner: "nobody", outcome: "delayed" }),
  recipientRow({ message: 3, cause: "delivery-delayed", owner: "nobody", outcome: "delayed" }),
  noticeRow(),
  noticeRow({ message: 4, notice: "ordinary" }),
  noticeRow({ message: 5, notice: "ordinary" }),
  unreadRow(),
  unreadRow({ message: 6, reason: "picture" }),
];

test("counts messages, the reports in them and their recipients apart", () => {
  expect(summaryOf(rows)).toEqual({
    messages: 7, reports: 3, recipients: 4, troubled: 3, delivered: 1, notices: 3, unread: 2,
    byCause: { "delivery-delayed": 2, "mailbox-full": 1, "not-an-error": 1 },
    byOwner: { nobody: 3, recipient: 1 },
    byOutcome: { delayed: 2, delivered: 1, refused: 1 },
    noticesByKind: { ordinary: 2, "auto-reply": 1 },
    unreadByReason: { picture: 1, "zip-bomb": 1 },
  });
});

test("the most frequent comes first, then by name", () => {
  expect(Object.keys(summaryOf(rows).byCause)).toEqual(["delivery-delayed", "mailbox-full", "not-an-error"]);
  expect(Object.keys(summaryOf(rows.toReversed()).unreadByReason)).toEqual(["picture", "zip-bomb"]);
});

test("of nothing everything is 0", () => {
  expect(summaryOf([])).toMatchObject({ messages: 0, reports: 0, recipients: 0, troubled: 0, delivered: 0, notices: 0, unread: 0, byCause: {} });
});
