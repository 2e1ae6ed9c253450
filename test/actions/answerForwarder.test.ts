import { answerForwarder, instructionsText, type Case, type Draft } from "../../src/actions";
import { mailWords } from "../../src/actions/mailWords";
import { cardsFor, type Card } from "../../src/cards";
import { asOf } from "../../src/cards/asOf";
import { causes, type CauseId } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import { languages, openLocale, type Language } from "../../src/locales";
import { openCardLocale } from "../../src/locales/cardLocale";
import type { Wording } from "../../src/locales/wording";
import { dsn, type Dsn } from "../core/bytes";
import { caseOf, failed } from "./cases";

const KAI = "kai@contoso.com";
const SIDES = ["sender", "recipient", "both", "unknown"] as const;
const OWNERS = ["sender", "sender-admin", "recipient", "recipient-admin", "provider", "nobody"] as const;
const tags = Object.keys(languages) as Language[];

const words = async (language: Language = "en"): Promise<Wording> => (await openLocale(language)).loadPart("reply");

/** A report that somebody passed on. */
async function passedOn(report: Dsn, language: Language = "en", forwardedBy = KAI): Promise<Case> {
  const { card, diagnosis } = await caseOf(report, language);
  return { card, diagnosis: { ...diagnosis, forwardedBy } };
}

const answer = async (report: Dsn, language: Language = "en", forwardedBy = KAI): Promise<Draft> => answerForwarder(await passedOn(report, language, forwardedBy), await words(language));

/** The draft of a case whose card says something else. */
async function withCard(more: Partial<Card>, forwardedBy = KAI, language: Language = "en"): Promise<Draft> {
  const { card, diagnosis } = await passedOn(notFound, language, forwardedBy);
  return answerForwarder({ card: { ...card, ...more }, diagnosis }, await words(language));
}

const original = ["From: Kai Berg <kai@contoso.com>", "To: kim@fabrikam.com", "Subject: Order 77120"];
const notFound: Dsn = { original, recipients: [failed("kim@fabrikam.com", "550 5.1.1 <kim@fabrikam.com> User unknown")] };
const spf: Dsn = { original, recipients: [failed("kim@fabrikam.com", "550 5.7.23 The message was rejected because of Sender Policy Framework violation")] };
const incoming: Dsn = { original: ["From: pat@northwindtraders.com", "Subject: Offer"], recipients: [failed("info@contoso.com", "550 5.1.1 User unknown")] };
const unknown: Dsn = { original, recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.0.0", "Diagnostic-Code: smtp; 599 Zork"]] };
const delayed: Dsn = { original, recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: delayed", "Status: 4.4.1", "Will-Retry-Until: Wed, 18 Nov 2026 09:00:00 +0000", "Diagnostic-Code: smtp; 421 4.4.1 Connection timed out"]] };

describe("an answer to somebody who sent the message", () => {
  test("says what happened, what they can do, what rather not, who does the rest, and how to send the next one, in this order", async () => {
    const { card } = await passedOn(notFound);
    const { to, subject, body } = await answer(notFound);
    expect([to, subject]).toEqual([[KAI], "Re: Order 77120"]);
    const parts = ["Hello,\n\nThanks for passing the report on.", card.title, card.summary, "What you can do:\n1. Compare the address letter by letter", `${card.sender.length}. `, `Better not:\n- ${card.avoid[0]}\n\n`, "You can put this right yourself.", "If it happens again, send us the report as an attachment"];
    const places = parts.map((part) => body.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(body).not.toMatch(/\n{3}|your email admin|The facts|under Recipient/i);
  });

  test("says it in Swedish, with a card in Swedish", async () => {
    const { subject, body } = await answer(notFound, "sv");
    expect(subject).toBe("Sv: Order 77120");
    expect(body).toMatch(/^Hej,\n\nTack för att du skickade rapporten vidare\. Så här ligger det till:\n\nDet finns ingen brevlåda med den adressen\n[^]*Det här kan du göra:\n1\. [^]*Det här kan du rätta till själv\.[^]*Händer det igen, skicka rapporten till oss som bilaga/);
    expect(body).not.toMatch(/Hello|What you|attachment/);
  });

  test.each<[Language, RegExp, RegExp]>([
    ["en", /1\. Show this and the report to your email admin: only[^]*“your email admin”, it's enough to answer this message[^]*The rest is for our email admin\./, /“Ask your admin”/],
    ["sv", /1\. Visa det här och rapporten för din e-postadministratör: bara[^]*”din e-postadministratör” räcker det att svara[^]*Resten får vår e-postadministratör ta hand om\./, /”Fråga din admin”/],
  ])("where their own admin has to act, says that they have told them, and names no button of a pane that they don't see (%s)", async (language, expected, button) => {
    const { body } = await answer(spf, language);
    expect(body).toMatch(expected);
    expect(body).not.toMatch(button);
  });

  test("brings the facts along where a step is to pass them on, and says where they are", async () => {
    const { card, diagnosis } = await passedOn(notFound);
    const step = { id: "x", text: "Tell kim@fabrikam.com by phone or chat, and pass on the facts (“Copy this report” has them)." };
    const { body } = answerForwarder({ card: { ...card, sender: [step] }, diagnosis }, await words());
    expect(body).toContain("1. Tell kim@fabrikam.com by phone or chat, and pass on the facts (at the end of this message).");
    expect(body.endsWith(`The facts, for whoever looks into it:\n${card.tell.facts}`)).toBe(true);
  });

  test("says what they had better not do", async () => {
    expect((await withCard({ avoid: ["Sending it again.", "Guessing."] })).body).toContain("Better not:\n- Sending it again.\n- Guessing.\n\n");
    expect((await withCard({ avoid: ["Att gissa."] }, KAI, "sv")).body).toContain("Låt bli:\n- Att gissa.");
  });

  test("of a message that is still being tried says that waiting is enough, until it has waited too long", async () => {
    const of = await passedOn(delayed);
    expect(of.card.outcome).toBe("delayed");
    const card: Card = { ...of.card, owner: "nobody", who: "Nobody", overdue: { from: "2026-11-18T09:00:00.000Z", fate: "It should have been decided", who: "You: check" } };
    const at = async (now: string) => answerForwarder({ ...of, card: { ...card, ...asOf(card, Date.parse(now)) } }, await words());
    expect((await at("2026-11-17T09:00:00Z")).body).toContain("it's enough to wait.");
    expect((await at("2026-11-18T09:00:00Z")).body).toContain("check whether the message arrived.");
    expect((await answer(delayed)).body).toMatch(/isn't lost/);
    expect((await answer(delayed, "sv")).body).toMatch(/inte förlorat|försöken fortsätter/);
  });

  test("of an unknown cause promises no more than to look into it, and has the server's words", async () => {
    const { card } = await passedOn(unknown);
    expect(card.cause).toBe("unknown");
    expect((await answer(unknown)).body).toMatch(/The report doesn't say who has to act\. We'll look into it\.[^]*599 Zork/);
    expect((await answer(unknown, "sv")).body).toContain("Det framgår inte av rapporten vem som måste agera. Vi tar reda på det.");
  });

  test("names the addresses where there are several, and how many more", async () => {
    expect((await answer(notFound)).body).not.toContain("these addresses");
    const { body } = await answer({ original, recipients: Array.from({ length: 30 }, (_unused, at) => failed(`k${at + 100}@fabrikam.com`)) });
    expect(body).toContain("It's about these addresses:\n- k100@fabrikam.com\n");
    expect(body).toContain("- k119@fabrikam.com\n- and 10 more\n");
    expect(body).not.toContain("k120@");
  });
});

describe("an answer about mail that others sent to the reader's organisation", () => {
  test("has the sender's steps to pass on, and not what the sender had better not do", async () => {
    const { card, diagnosis } = await passedOn(incoming);
    expect(card.side).toBe("recipient");
    const { body } = answerForwarder({ card: { ...card, avoid: ["Sending it again."] }, diagnosis }, await words());
    expect(body).toContain(card.summary);
    expect(body).toContain("What the person who sent it can do, if you'd like to tell them:\n1. ");
    expect(body).not.toMatch(/What you can do|Better not/);
  });

  test("in Swedish as well", async () => {
    expect((await answer(incoming, "sv")).body).toContain("Det här kan den som skickade meddelandet göra, om du vill lämna det vidare:\n1. ");
  });

  test("speaks to the sender when it is the sender who passed it on, and not of “your organisation”", async () => {
    const { card } = await passedOn(incoming);
    const { to, body } = await answer(incoming, "en", " Pat@NorthwindTraders.com ");
    expect(to).toEqual(["Pat@NorthwindTraders.com"]);
    expect(body).toContain(`${card.title}\n${card.fate}.`);
    expect(body).toContain("What you can do:\n1. ");
    expect(body).not.toMatch(/your organisation|it's enough to answer/);
  });

  test("takes “your email admin” for the reader's own alone where the sender's steps don't mean another", async () => {
    const { card, diagnosis } = await passedOn(incoming);
    expect(card.summary).toContain("your email admin");
    const body = async (text: string) => answerForwarder({ card: { ...card, sender: [{ id: "x", text }] }, diagnosis }, await words()).body;
    expect(await body("Wait.")).toContain("it's enough to answer this message");
    expect(await body("Show this to your email admin.")).not.toContain("it's enough to answer");
  });

  test("tells an owner of the address that it is theirs", async () => {
    const theirs: Partial<Card> = { side: "recipient", owner: "recipient", recipients: ["info@contoso.com"] };
    expect((await withCard(theirs)).body).toContain("Only the recipient can put this right.");
    expect((await withCard(theirs, "Info@contoso.com")).body).toContain("It's your own address");
  });
});

describe("who does the rest", () => {
  test.each<[Partial<Card>, string]>([
    [{ owner: "sender-admin", side: "both" }, "for our email admin"],
    [{ owner: "recipient-admin", side: "both" }, "for our email admin"],
    [{ owner: "recipient-admin", side: "recipient" }, "for our email admin"],
    [{ owner: "recipient-admin", side: "sender" }, "Only the email admin on the recipient's side"],
    [{ owner: "recipient-admin", side: "unknown" }, "Only the email admin on the recipient's side"],
    [{ owner: "sender-admin", side: "unknown" }, "Only the email admin on the sender's side"],
    [{ owner: "recipient", side: "sender" }, "Only the recipient can"],
    [{ owner: "provider" }, "The email provider has to"],
    [{ owner: "nobody" }, "Nobody has to put anything right."],
  ])("is as the card has it: %j", async (more, expected) => expect((await withCard(more)).body).toContain(expected));

  test("is never us where the card names another", async () => {
    for (const side of SIDES) {
      for (const owner of OWNERS) {
        const isOurs = (owner === "sender-admin" && (side === "sender" || side === "both")) || (owner === "recipient-admin" && (side === "recipient" || side === "both"));
        expect([side, owner, (await withCard({ side, owner })).body.includes("our email admin. We'll")]).toEqual([side, owner, isOurs]);
      }
    }
  });
});

describe("whoever passed it on can't", () => {
  test.each(["Kai <kai@contoso.com>", "kai@contoso.com, eve@example.org", "kai@contoso.com\r\nBcc: eve@example.org", "kai@conto\u202eso.com", "kai@contoso.com;eve@example.org", "", "kai"])("bring others into the answer: %j", async (forwardedBy) => {
    const { to, body, subject } = await answer(notFound, "en", forwardedBy);
    expect(to).toEqual([]);
    expect(subject + body).not.toMatch(/eve@|Bcc|\u202e/);
  });

  test("nor can a report that has no one", async () => {
    const { card, diagnosis } = await caseOf(notFound);
    expect(answerForwarder({ card, diagnosis }, await words()).to).toEqual([]);
  });

  test("nor can a subject or an address add a line or hide a word", async () => {
    const { subject, body } = await answer({ original: [...original.slice(0, 2), "Subject: Order\u202e\u0007 77120"], recipients: [failed("a@fabrikam.com"), failed("b\u202e@fabrikam.com")] });
    expect(subject).toBe("Re: Order 77120");
    expect(body).not.toMatch(/\u202e/);
    expect(subject + body).not.toContain("\u0007");
    expect((await withCard({ recipients: ["a@fabrikam.com\n\nPay here", "b@fabrikam.com"] })).body).toContain("\n- a@fabrikam.com Pay here\n");
  });

  test("make it longer than mail programs take", async () => {
    const { body } = await withCard({ summary: "x".repeat(50_000) });
    expect(body.length).toBeLessThanOrEqual(30_000);
    expect(body).toContain("left out here.]");
  });
});

describe.each(tags)("in %s", (language) => {
  // What only a pane has would puzzle whoever reads it in a mail.
  const PANE = /“Ask your|“Copy this|”Fråga din|”Kopiera|Details|Detaljer|admin tab|adminflik|\bthis card\b|\bkortet\b|rätt kort|\{\{|undefined|\ue000/i;

  test.each(causes.map(({ id }) => id as CauseId))("an answer about %s has no word of the pane", async (id) => {
    const locale = await openCardLocale(language);
    const t = await words(language);
    const found = await diagnose<CauseId>(dsn(notFound), causes, ["contoso.com"]);
    if (!("verdicts" in found)) throw new Error(found.kind);
    for (const side of SIDES) {
      for (const outcome of ["refused", "delayed", "expired"] as const) {
        const diagnosis = { ...found, forwardedBy: KAI, verdicts: found.verdicts.map((verdict) => ({ ...verdict, cause: id, side, outcome })) };
        for (const card of await cardsFor(diagnosis, locale)) {
          const { body } = answerForwarder({ card, diagnosis }, t);
          // A cause that is no delay of its own is never the one of a notice that is none.
          if (id !== "delivery-delayed" || outcome === "delayed") expect(body.replaceAll(card.tell.facts, "")).not.toMatch(PANE);
          expect(body.length).toBeGreaterThan(300);
        }
      }
    }
  });

  test("all that a card may say of the pane has words for a mail", async () => {
    const t = await words(language);
    const ids = ["askAdmin", "copyReport", "underDetails", "details", "adminTab"];
    for (const id of ids) {
      const { texts, namesFacts } = mailWords([`Before${t(`inMail.${id}.card`)} after`], t);
      expect(texts).toEqual([`Before${t(`inMail.${id}.mail`)} after`]);
      expect([id, namesFacts]).toEqual([id, id !== "askAdmin"]);
    }
    expect(mailWords(["As it is."], t)).toEqual({ texts: ["As it is."], namesFacts: false });
  });

  test("the instructions tell of each program how, a block each", async () => {
    const text = instructionsText(await words(language));
    for (const program of ["Outlook", "Gmail", "Mac", "Ctrl+Alt+F"]) expect(text).toContain(program);
    expect(text.split("\n\n")).toHaveLength(7);
    expect(text).not.toMatch(/undefined|\{\{|!/);
  });
});
