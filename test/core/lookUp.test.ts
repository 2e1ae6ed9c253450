import { causes, type CauseId } from "../../src/causes";
import { lookUp } from "../../src/core/lookUp";

const verdictOn = async (words: string) => {
  const diagnosis = await lookUp<CauseId>(words, causes);
  return "verdicts" in diagnosis ? diagnosis.verdicts[0] : undefined;
};

test.each<[string, string, string | undefined]>([
  ["5.7.520", "external-forwarding-blocked", "5.7.520"],
  ["  #5.7.520 ", "external-forwarding-blocked", "5.7.520"],
  ["error code 5.1.10:", "recipient-not-found", "5.1.10"],
  ["550 5.1.10", "recipient-not-found", "5.1.10"],
  ["550 5.7.520 Access denied, Your organization does not allow external forwarding.", "external-forwarding-blocked", "5.7.520"],
  ["Remote Server returned '554 5.4.1 <kim@fabrikam.com>: Relay access denied'", "relay-denied", "5.4.1"],
  ["550 5.0.350 Remote server returned an error -> 552 5.2.2 Mailbox full", "mailbox-full", "5.0.350"],
  ["550-5.1.1 The email account that you tried to reach\n550-5.1.1 does not exist.\n550 5.1.1 gsmtp", "recipient-not-found", "5.1.1"],
  ["mailbox is full", "mailbox-full", undefined],
])("%j is %s", async (words, cause, status) => {
  expect(await verdictOn(words)).toMatchObject({ cause, side: "unknown", ...(status && { status }) });
});

test("a whole report that was pasted is read as one", async () => {
  const pasted = "Your message couldn't be delivered.\n\nDiagnostic information for administrators:\n\nGenerating server: DB9PR97MB8810.eurprd97.prod.outlook.com\n\nkim@fabrikam.com\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient kim@fabrikam.com not found by SMTP address lookup'";
  const diagnosis = await lookUp<CauseId>(pasted, causes);
  expect(diagnosis).toMatchObject({ kind: "bounce", report: { form: "exchange-text" }, verdicts: [{ address: "kim@fabrikam.com", cause: "recipient-not-found" }] });
});

test.each(["", "hello", "10.20.30.40", "12.05.2026", "Kind regards, Dana"])("%j holds nothing to look up", async (words) => {
  expect(await lookUp<CauseId>(words, causes)).toEqual({ kind: "ordinary", codes: [] });
});

test("a temporary answer is tried again, and one that says that time ran out is not", async () => {
  expect(await verdictOn("451 4.7.1 Greylisted, try again later")).toMatchObject({ cause: "greylisted", outcome: "delayed" });
  expect(await verdictOn("550 4.4.7 QUEUE.Expired; message expired")).toMatchObject({ cause: "queue-expired", outcome: "expired" });
});

test("what was entered is the evidence's place, however long it is", async () => {
  expect((await verdictOn("5.9.9"))!.evidence).toEqual([{ by: "class", words: "5.9.9", place: { in: "look-up" } }]);
  expect(await verdictOn(`550 5.1.1 User unknown ${"x ".repeat(500_000)}`)).toMatchObject({ cause: "recipient-not-found" });
});
