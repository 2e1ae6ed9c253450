import { asOf } from "../../src/cards/asOf";
import { cardsFor, type Card } from "../../src/cards";
import { causes, type CauseId } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import { lookUp } from "../../src/core/lookUp";
import type { Language } from "../../src/locales";
import { openCardLocale } from "../../src/locales/cardLocale";
import { dsn, type Dsn } from "../core/bytes";

async function cards(report: Dsn, language: Language = "en"): Promise<readonly Card[]> {
  const diagnosis = await diagnose<CauseId>(dsn(report), causes, ["contoso.com"]);
  if (!("verdicts" in diagnosis)) throw new Error(diagnosis.kind);
  return cardsFor(diagnosis, await openCardLocale(language));
}

const failed = (address: string, diagnostic: string, ...more: readonly string[]): readonly string[] => [`Final-Recipient: rfc822; ${address}`, "Action: failed", "Status: 5.0.0", `Diagnostic-Code: smtp; ${diagnostic}`, ...more];
const delayed = (address: string, ...more: readonly string[]): readonly string[] => [`Final-Recipient: rfc822; ${address}`, "Action: delayed", "Status: 4.4.1", "Diagnostic-Code: smtp; 421 4.4.1 Connection timed out", ...more];
const outgoing = ["From: dana@contoso.com"];
const cardOf = async (diagnostic: string, more: Partial<Dsn> = {}, address = "kim@fabrikam.com"): Promise<Card> => (await cards({ recipients: [failed(address, diagnostic)], original: outgoing, ...more }))[0]!;

describe("the way of the message", () => {
  test.each([
    ["550 5.1.1 User unknown", "recipient-service", "sender"],
    ["552 5.2.2 Mailbox full", "recipient", "recipient"],
    ["550 5.7.23 The message was rejected because of Sender Policy Framework violation", "recipient-service", "sender-service"],
    ["550 5.4.1 Relay Access Denied", "recipient-service", "recipient-service"],
    ["421 4.4.1 Connection timed out", "internet", undefined],
    // Either side's server may say so; here it is the one that has the mailbox, there the sender's own.
    ["550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient", "recipient-service", "sender"],
    ["552 5.3.4 Message size exceeds fixed maximum message size", "sender-service", "sender"],
  ])("%s stops at %s, and %s must act", async (diagnostic, at, acts) => {
    const { journey } = await cardOf(diagnostic);
    expect([journey.sign, journey.at]).toEqual(["stopped", at]);
    if (acts) expect(journey.acts).toBe(acts);
    expect(journey.stations.map(({ id }) => id)).toEqual(["sender", "sender-service", "internet", "recipient-service", "recipient"]);
  });

  test("is said in words, without the marks that break its names", async () => {
    expect((await cardOf("550 5.1.1 User unknown")).journey.text).toBe(
      "The way of the message: You, Your email service, Internet, Their email service, Recipient. It stopped at: Their email service. Who must act: You.",
    );
    const [swedish] = await cards({ recipients: [failed("kim@fabrikam.com", "550 5.1.1 User unknown")], original: outgoing }, "sv");
    expect(swedish!.journey.text).toContain("Det stannade här: Deras e\u2011posttjänst.");
  });

  test("of mail to our own people passes one service alone", async () => {
    const { side, journey } = await cardOf("550 5.1.1 User unknown", {}, "kim@contoso.com");
    expect(side).toBe("both");
    expect(journey.stations.map(({ label }) => label.replaceAll("\u00ad", ""))).toEqual(["You", "Your email service", "Recipient"]);
    expect(journey.at).toBe("sender-service");
  });

  test("says of an unknown cause where the message stopped, and not whose move it is", async () => {
    const card = await cardOf("550 5.9.31 QX-7731 handling profile not satisfied");
    expect(card.journey).not.toHaveProperty("acts");
    expect(card.who).toBe("Not known: your email admin can find out");
  });

  test("waits where it is still being tried, and then nobody has to act", async () => {
    const [card] = await cards({ recipients: [delayed("kim@fabrikam.com")], original: outgoing });
    expect(card!.journey).toMatchObject({ sign: "waiting", at: "internet" });
    expect(card!.journey).not.toHaveProperty("acts");
  });
});

describe("what became of it", () => {
  const until = "Sat, 21 Nov 2026 14:30:00 +0100";
  const before = Date.parse("2026-11-21T12:00:00Z");
  const after = Date.parse("2026-11-21T13:30:00Z");

  test("is told with the time until which it is tried, and as overdue from then on", async () => {
    const [card] = await cards({ recipients: [delayed("kim@fabrikam.com", `Will-Retry-Until: ${until}`)], original: outgoing });
    const time = (await openCardLocale("en")).time(new Date(until));
    expect(asOf(card!, before)).toMatchObject({ fate: `Not lost: it is still being tried until ${time}`, who: "Nobody: it is enough to wait" });
    expect(asOf(card!, after)).toMatchObject({ fate: `It should have been decided by ${time}`, who: "You: check whether it arrived" });
  });

  test.each([["no time", []], ["a time that is none", ["Will-Retry-Until: soon"]]])("is told without a time where the report names %s", async (_case, more) => {
    const [card] = await cards({ recipients: [delayed("kim@fabrikam.com", ...more)], original: outgoing });
    expect(card).not.toHaveProperty("overdue");
    expect(asOf(card!, after).fate).toBe("Not lost: it is still being tried");
  });

  test("has no time where recipients of one card are told different ones", async () => {
    const [card] = await cards({ recipients: [delayed("a@fabrikam.com", `Will-Retry-Until: ${until}`), delayed("b@fabrikam.com", "Will-Retry-Until: Sun, 22 Nov 2026 14:30:00 +0100")], original: outgoing });
    expect(card!.recipients).toHaveLength(2);
    expect(card).not.toHaveProperty("overdue");
  });
});

describe("the code", () => {
  test.each([
    ["550 5.1.1 User unknown", "550 5.1.1", 2],
    ["554 No thanks", "554", 1],
  ])("%s is shown as %s", async (diagnostic, text, sentences) => {
    const [card] = await cards({ recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", `Diagnostic-Code: smtp; ${diagnostic}`]], original: outgoing });
    expect(card!.code!.text).toBe(text);
    expect(card!.code!.reading).toHaveLength(sentences);
  });
});

describe("what can be done from a card", () => {
  test.each([
    ["550 5.1.1 User unknown", "send-again", ["ask-admin", "ticket", "wrong-card"]],
    ["552 5.2.2 Mailbox full", undefined, ["ticket", "wrong-card"]],
    ["550 5.4.1 Relay Access Denied", undefined, ["ask-admin", "tell-recipient-admin", "ticket", "wrong-card"]],
    ["550 5.7.23 The message was rejected because of Sender Policy Framework violation", "ask-admin", ["ticket", "wrong-card"]],
    ["550 5.9.31 QX-7731 handling profile not satisfied", "ask-admin", ["ticket", "wrong-card"]],
  ])("of %s: first %s", async (diagnostic, first, others) => {
    const { mainAction, actions } = await cardOf(diagnostic);
    expect([mainAction, actions]).toEqual([first, others]);
  });

  test("of what is still being tried nothing comes first", async () => {
    const [card] = await cards({ recipients: [delayed("kim@fabrikam.com")], original: outgoing });
    expect(card).not.toHaveProperty("mainAction");
  });

  test("nobody of the recipient's side is told to mend an address of theirs", async () => {
    const [card] = await cards({ recipients: [failed("info@contoso.com", "550 5.1.1 User unknown")], original: ["From: pat@northwindtraders.com"] });
    expect(card!.side).toBe("recipient");
    expect([card!.mainAction, ...card!.actions]).toEqual(expect.not.arrayContaining(["send-again", "tell-recipient-admin"]));
  });

  test("a postmaster is written to of one domain alone", async () => {
    const [card] = await cards({ recipients: [failed("a@fabrikam.com", "550 5.4.1 Relay Access Denied"), failed("b@tailspintoys.com", "550 5.4.1 Relay Access Denied")], original: outgoing });
    expect(card!.recipients).toHaveLength(2);
    expect([card!.mainAction, ...card!.actions]).not.toContain("tell-recipient-admin");
  });

  test("of words that were looked up there is only the ticket", async () => {
    const diagnosis = await lookUp<CauseId>("550 5.1.1 User unknown", causes, []);
    if (!("verdicts" in diagnosis)) throw new Error(diagnosis.kind);
    expect((await cardsFor(diagnosis, await openCardLocale("en")))[0]!.actions).toEqual(["ticket"]);
  });
});
