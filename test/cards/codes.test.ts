import { cardsFor, type Card } from "../../src/cards";
import { causes, type CauseId } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import type { Language } from "../../src/locales";
import { openCardLocale } from "../../src/locales/cardLocale";
import { dsn } from "../core/bytes";

// IANA's registry of enhanced status codes as of 2026: the subject, and how many details each has (x.2.0 to x.2.4 and so on).
const REGISTERED: readonly (readonly [subject: number, details: number])[] = [[0, 1], [1, 11], [2, 5], [3, 7], [4, 8], [5, 7], [6, 11], [7, 31]];
const registered = REGISTERED.flatMap(([subject, details]) => [...Array(details).keys()].flatMap((detail) => ([4, 5] as const).map((kind) => `${kind}.${subject}.${detail}`)));
const unassigned = ["5.0.77", "5.1.99", "4.2.123", "5.3.45", "4.4.999", "5.5.88", "5.6.500", "4.7.444", "5.8.1", "4.9.9", "5.99.99", "5.255.255"];

/** The card of a report that says no more than a code. */
async function cardOf(status: string, language: Language): Promise<Card> {
  const report = dsn({ recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", `Status: ${status}`]] });
  const diagnosis = await diagnose<CauseId>(report, causes, ["contoso.com"]);
  if (!("verdicts" in diagnosis)) throw new Error(diagnosis.kind);
  return (await cardsFor(diagnosis, await openCardLocale(language)))[0]!;
}

const claimed = new Set<string>(causes.flatMap(({ codes }) => codes.flatMap((code: string) => (code.startsWith("x") ? [`4${code.slice(1)}`, `5${code.slice(1)}`] : [code]))));
const TITLES: Readonly<Record<Language, readonly (RegExp | undefined)[]>> = {
  en: [undefined, /address/, /mailbox/, /system/, /on the way/, /servers/, /message itself/, /security/],
  sv: [undefined, /adress/, /brevlåda/, /system/, /på vägen/, /servrarna/, /själva meddelandet/, /säkerhet/],
};

describe.each<Language>(["en", "sv"])("in %s", (language) => {
  test.each(registered)("%s ends in a card", async (status) => {
    const card = await cardOf(status, language);
    expect(card.status).toBe(status);
    if (claimed.has(status)) expect(card.cause).not.toBe("unknown");
    else await expectReadable(card, status);
  });

  test.each(unassigned)("%s, which means nothing to anybody, still says whether it is final and where the trouble is", async (status) => expectReadable(await cardOf(status, language), status));

  async function expectReadable(card: Card, status: string): Promise<void> {
    const [kind, subject] = status.split(".").map(Number) as [4 | 5, number];
    const general = (await openCardLocale(language).then(async (locale) => (await locale.load("unknown"), locale))).causeText("unknown", "title");
    expect([card.cause, card.status]).toEqual(["unknown", status]);
    const title = TITLES[language][subject];
    if (title) expect(card.title).toMatch(title);
    else expect(card.title).toBe(general);
    expect(card.why[0]).toContain(`${status}. `);
    expect(card.why[0]).toMatch(new RegExp(`\\b${kind}\\b.*${kind === 4 ? "again|igen" : "final|slutgiltigt"}`));
  }
});

test("a code that several causes share offers them all: 5.4.1 is more than one problem", async () => {
  const { cause, related } = await cardOf("5.4.1", "en");
  expect(cause).toBe("unknown");
  expect(related.map((other) => other.cause).toSorted()).toEqual(["connection-dropped", "connection-timeout", "recipient-blocked-at-edge", "relay-denied"]);
});

test("a code that half the catalogue shares offers a handful", async () => {
  const { related } = await cardOf("5.7.1", "en");
  expect(related.length).toBe(8);
  expect(new Set(related.map(({ title }) => title)).size).toBe(8);
});
