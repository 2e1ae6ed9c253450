import { withoutCauses } from "../../src/cards/hidden";
import { causeById, causes, type CauseId } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import type { Diagnosis, Verdict } from "../../src/core/diagnosis";
import { dsn, lines } from "../core/bytes";

const group = (address: string, action: string, status: string, words: string): readonly string[] => [
  `Final-Recipient: rfc822; ${address}`, `Action: ${action}`, `Status: ${status}`, `Diagnostic-Code: smtp; ${words}`,
];
const EXPIRED = group("old@fabrikam.com", "failed", "4.4.7", "550 4.4.7 QUEUE.Expired; message expired -> 421 4.4.1 Connection timed out");
const MISSING = group("who@fabrikam.com", "failed", "5.1.1", "550 5.1.1 User unknown");
const ARRIVED = ["Final-Recipient: rfc822; ok@fabrikam.com", "Action: delivered", "Status: 2.0.0"];

const understood = (...recipients: readonly (readonly string[])[]): Promise<Diagnosis<CauseId>> => diagnose<CauseId>(dsn({ recipients }), causes, ["contoso.com"]);

function verdictsOf(diagnosis: Diagnosis<CauseId>): readonly Verdict<CauseId>[] {
  if (!("verdicts" in diagnosis)) throw new Error(diagnosis.kind);
  return diagnosis.verdicts;
}

const said = (diagnosis: Diagnosis<CauseId>) => verdictsOf(diagnosis).map(({ cause, wrappers }) => [cause, ...wrappers]);

test("a cause that is hidden is one that nobody knows; who else is in the report keeps theirs, and what the server said stays", async () => {
  const found = await understood(EXPIRED, MISSING);
  expect(said(found)).toEqual([["connection-timeout", "queue-expired"], ["recipient-not-found"]]);
  const [before, after] = [verdictsOf(found), verdictsOf(withoutCauses(found, ["recipient-not-found"]))];
  expect(after[0]).toEqual(before[0]);
  const { cause, owner, confidence, evidence, ...stays } = after[1]!;
  expect({ cause, owner, confidence, evidence }).toEqual({ cause: "unknown", owner: causeById("unknown").owner, confidence: "guess", evidence: [] });
  expect(before[1]).toMatchObject(stays);
  expect(stays).toMatchObject({ address: "who@fabrikam.com", status: "5.1.1", diagnostic: expect.stringContaining("User unknown"), replies: [expect.anything()] });
});

test("of a wrapper that is hidden the cause within stays, as sure as it was", async () => {
  const found = await understood(EXPIRED);
  const [before] = verdictsOf(found);
  expect(verdictsOf(withoutCauses(found, ["queue-expired"]))).toEqual([{ ...before, wrappers: [] }]);
});

test("a wrapper stays around a cause that is hidden, and where both are hidden neither is left", async () => {
  const found = await understood(EXPIRED);
  expect(said(withoutCauses(found, ["connection-timeout"]))).toEqual([["unknown", "queue-expired"]]);
  const both = withoutCauses(found, ["queue-expired", "connection-timeout"]);
  expect(said(both)).toEqual([["unknown"]]);
  expect(JSON.stringify(both)).not.toMatch(/queue-expired|connection-timeout/);
});

test("whoever got the message stays among those who got it, whatever is hidden", async () => {
  const found = await understood(ARRIVED, MISSING);
  const everything = causes.map(({ id }) => id).filter((id) => id !== "unknown");
  const shown = withoutCauses(found, everything);
  expect(said(shown)).toEqual([["not-an-error"], ["unknown"]]);
  expect(verdictsOf(shown)[0]).toEqual(verdictsOf(found)[0]);
});

test("what was handed in is not changed, and where nothing is hidden there is nothing new", async () => {
  const found = await understood(EXPIRED, MISSING, ARRIVED);
  const copy = structuredClone(found);
  withoutCauses(found, ["recipient-not-found", "queue-expired"]);
  expect(found).toEqual(copy);
  expect(withoutCauses(found, [])).toBe(found);
  expect(withoutCauses(found, ["mailbox-full"])).toEqual(found);
});

test("what is no report is handed on as it is", async () => {
  const ordinary = await diagnose<CauseId>(lines("From: kim@fabrikam.com", "Subject: Lunch", "", "On Friday?"), causes, []);
  expect(ordinary.kind).toBe("ordinary");
  expect(withoutCauses(ordinary, ["recipient-not-found"])).toBe(ordinary);
});
