import { groupings } from "../../src/triage/group";
import { jsonPieces } from "../../src/triage/out/json";
import type { Part } from "../../src/triage/out/triaged";
import type { Row } from "../../src/triage/row";
import { summaryOf } from "../../src/triage/summary";
import { noticeRow, recipientRow, unreadRow, without } from "./outRows";

const toJson = (...given: Parameters<typeof jsonPieces>): string => [...jsonPieces(...given)].join("");

const finding = { rule: "one-block-list", title: "One block list", what: "31 of 40 were refused.", do: "Ask to be taken off.", rows: 31 };
const json = (rows: readonly Row[]): string => toJson({ rows, findings: [finding], summary: summaryOf(rows) });

test("has its version, what it comes to, the findings, the groups and every row", () => {
  const rows = [recipientRow({ origin: { file: "heap.mbox", number: 4 } }), without(recipientRow({ message: 1, report: 1 }), "server"), noticeRow({ message: 2 }), unreadRow({ message: 3, origin: { file: "x.zip", entry: "a.png" } })];
  const said = JSON.parse(json(rows)) as Record<string, unknown>;
  expect(Object.keys(said)).toEqual(["version", "part", "summary", "findings", "groups", "rows"]);
  expect(said).toMatchObject({ version: 1, part: null, summary: summaryOf(rows), findings: [finding] });
  expect(said["groups"]).toEqual({
    cause: [{ value: "mailbox-full", count: 2 }], domain: [{ value: "fabrikam.com", count: 2 }], owner: [{ value: "recipient", count: 2 }], sender: [{ value: "anna@contoso.com", count: 2 }],
    server: [{ value: "mx.fabrikam.com", count: 1 }, { value: null, count: 1 }],
  });
  expect(Object.keys(said["groups"] as object)).toEqual([...groupings]);
  expect(said["rows"]).toEqual([
    {
      file: "heap.mbox", number: 4, message: 1, kind: "recipient", report: 1, recipient: "kim@fabrikam.com", domain: "fabrikam.com", cause: "mailbox-full", owner: "recipient", side: "sender", outcome: "refused", confidence: "certain",
      basis: "code", code: "5.2.2", server: "mx.fabrikam.com", sender: "anna@contoso.com", senderDomain: "contoso.com", when: "2026-11-16T08:00:00.000Z", generator: "postfix", provenance: "vouched", diagnostic: "552 5.2.2 Mailbox full",
    },
    expect.objectContaining({ file: "a.eml", message: 2, report: 2 }),
    { file: "b.eml", message: 3, kind: "notice", notice: "auto-reply" },
    { file: "x.zip", entry: "a.png", message: 4, kind: "unread", reason: "zip-bomb" },
  ]);
});

test("says of what it is a part, and that it is whole", () => {
  const partOf = (part: Part): unknown => (JSON.parse(toJson({ rows: [], findings: [], summary: summaryOf([]), part })) as { part: unknown }).part;
  expect(partOf({ ended: "cancelled", narrowed: "kim" })).toEqual({ ended: "cancelled", narrowed: "kim" });
  expect(partOf({ ended: "failed", more: 1 } as Part)).toEqual({ ended: "failed" });
  expect(partOf({ narrowed: "kim" })).toEqual({ narrowed: "kim" });
  expect([partOf({}), partOf({ narrowed: "" })]).toEqual([null, null]);
});

test("nothing in it acts in a terminal, and nothing is lost", () => {
  const hostile = "a\u001b[31m\u009b31m\u202e\u2066\u200b\u00ad\u061c\ufeff\u2028\u{e0041}\ud800z";
  const text = json([recipientRow({ diagnostic: hostile, origin: { file: `${hostile}.eml` } })]);
  expect(text).toMatch(/^[\n\x20-\x7e]*$/);
  expect((JSON.parse(text) as { rows: { diagnostic: string; file: string }[] }).rows[0]).toMatchObject({ diagnostic: hostile, file: `${hostile}.eml` });
  expect(text.endsWith("}\n")).toBe(true);
});

test("letters of all languages stand as they are", () => expect(json([recipientRow({ diagnostic: "Räksmörgås 日本" })])).toContain("Räksmörgås 日本"));
