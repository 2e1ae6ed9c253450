import { OfficeError, type OfficeErrorCode } from "../../src/host/callOffice";
import type { KeptReason, Outcome, Source } from "../../src/host/mailbox";
import { becameOf, keptBecause, mostTelling, openAccount } from "../../src/host/tried";

test.each<[OfficeErrorCode, object]>([
  [9055, { outcome: "shared-mailbox", code: 9055 }],
  [9017, { outcome: "restricted", code: 9017 }],
  [9038, { outcome: "restricted", code: 9038 }],
  [7000, { outcome: "restricted", code: 7000 }],
  [5018, { outcome: "timeout", code: 5018 }],
  [5001, { outcome: "refused", code: 5001 }],
  [9030, { outcome: "refused", code: 9030 }],
  ["unnamed", { outcome: "refused" }],
  ["threw", { outcome: "threw" }],
  ["timeout", { outcome: "timeout" }],
  ["empty", { outcome: "empty" }],
  ["not-supported", { outcome: "not-supported" }],
])("an error %s makes of a way: %j", (code, became) => {
  expect(becameOf(new OfficeError("read", code, ""))).toEqual(became);
});

test("an error of another kind is a throw", () => {
  expect(becameOf(new RangeError("too large"))).toEqual({ outcome: "threw" });
});

test("the most telling of several ends is told", () => {
  expect(mostTelling([{ outcome: "empty" }, { outcome: "refused", code: 5001 }])).toEqual({ outcome: "refused", code: 5001 });
  expect(mostTelling([{ outcome: "refused" }, { outcome: "timeout" }, { outcome: "empty" }])).toEqual({ outcome: "timeout" });
  expect(mostTelling([{ outcome: "timeout" }, { outcome: "restricted", code: 9017 }])).toEqual({ outcome: "restricted", code: 9017 });
});

const SOURCES: readonly Source[] = ["file", "attachments", "headers", "body"];

test.each<[Outcome[], KeptReason | "restricted"]>([
  [["not-supported", "not-supported"], "not-supported"],
  [[], "not-supported"],
  [["restricted"], "restricted"],
  [["restricted", "threw", "not-supported"], "restricted"],
  [["threw", "threw"], "restricted"],
  [["handed-over", "restricted"], "restricted"],
  [["threw", "refused"], "refused"],
  [["restricted", "timeout"], "timeout"],
  [["restricted", "empty"], "empty"],
  [["threw", "empty"], "threw"],
  [["refused", "timeout", "shared-mailbox"], "shared-mailbox"],
  [["timeout", "other-message"], "other-message"],
  [["refused", "timeout"], "timeout"],
  [["handed-over", "empty"], "empty"],
])("ways that ended %j end all in %s", (outcomes, expected) => {
  const tried = outcomes.map((outcome, index) => ({ source: SOURCES[index]!, outcome }));
  expect(keptBecause(tried)).toEqual(expected === "restricted" ? { kind: "restricted", tried } : { kind: "not-handed-over", reason: expected, tried });
});

test("the account names the ways in their order, and of those still out that they take too long", () => {
  const account = openAccount();
  account.begin("body");
  account.begin("file");
  account.begin("headers");
  account.note("body", { outcome: "handed-over" });
  account.note("headers", { outcome: "refused", code: 5001 });
  const answered = [{ source: "headers", outcome: "refused", code: 5001 }, { source: "body", outcome: "handed-over" }];
  expect(account.answered()).toEqual(answered);
  expect(account.soFar()).toEqual([{ source: "file", outcome: "timeout" }, ...answered]);
});
