import { cardsFor, relatedCard, type ReportDiagnosis } from "../../src/cards";
import { causes, type CauseId } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import { lookUp } from "../../src/core/lookUp";
import { openCardLocale } from "../../src/locales/cardLocale";
import { dsn } from "../core/bytes";

const recipients = [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 User unknown"], ["Final-Recipient: rfc822; lee@fabrikam.com", "Action: delayed", "Status: 4.4.1", "Diagnostic-Code: smtp; 421 4.4.1 Connection timed out"]];

async function reportOf(): Promise<ReportDiagnosis> {
  const diagnosis = await diagnose<CauseId>(dsn({ recipients, original: ["From: kai@contoso.com", "Subject: Lunch"] }), causes, ["contoso.com"]);
  if (!("verdicts" in diagnosis)) throw new Error(diagnosis.kind);
  return diagnosis;
}

test("whoever passed a report on can be answered from each of its cards: first among what else can be done, and all else as before", async () => {
  const report = await reportOf();
  const locale = await openCardLocale("en");
  const own = await cardsFor(report, locale);
  const passedOn = await cardsFor({ ...report, forwardedBy: "kai@contoso.com" }, locale);
  expect(own.map(({ actions }) => actions.includes("answer-forwarder"))).toEqual([false, false]);
  expect(passedOn).toEqual(own.map((card) => ({ ...card, actions: ["answer-forwarder", ...card.actions] })));
  expect(passedOn[0]!.mainAction).toBe("send-again");
});

test("neither a look-alike nor words that were looked up are for anybody to answer", async () => {
  const report = { ...(await reportOf()), forwardedBy: "kai@contoso.com" };
  const locale = await openCardLocale("en");
  const [card] = await cardsFor(report, locale);
  expect((await relatedCard("mailbox-full", card!, report, locale)).actions).toEqual([]);
  const looked = await lookUp<CauseId>("550 5.1.1 User unknown", causes, []);
  if (!("verdicts" in looked)) throw new Error(looked.kind);
  expect((await cardsFor({ ...looked, forwardedBy: "kai@contoso.com" }, locale))[0]!.actions).toEqual(["ticket"]);
});
