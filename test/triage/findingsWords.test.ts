import { causes } from "../../src/causes";
import { openLocale } from "../../src/locales";
import english from "../../src/locales/en/findings.json";
import { findingsOf, wordFinding, type WordedFinding } from "../../src/triage/findings";
import { rules } from "../../src/triage/findings/rules";
import type { RecipientRow } from "../../src/triage/row";
import { heap } from "./findingsRows";

type Say = (number: number) => Partial<RecipientRow>;

const titles: Readonly<Record<string, string>> = { "policy-rejected": "The receiving side refused it", "tls-required": "One side demands encryption" };

async function worded(rows: readonly RecipientRow[], language: "en" | "sv" = "en"): Promise<readonly WordedFinding[]> {
  const t = await (await openLocale(language)).loadPart("findings");
  return findingsOf(rows).map((finding) => wordFinding(finding, t, (cause) => titles[cause] ?? cause, language));
}

const first = async (rows: readonly RecipientRow[], language?: "en" | "sv"): Promise<WordedFinding> => (await worded(rows, language))[0]!;
const listed: Say = () => ({ cause: "ip-blocklisted", owner: "sender-admin", blockList: "zen.spamhaus.org", sendingServer: "203.0.113.7" });
const silent: Say = (at) => ({ cause: "connection-timeout", outcome: "expired", sender: `s${at}@contoso.com` });
const other = heap(9, (at) => ({ cause: "unknown", domain: `d${at}.example.org` }), 700);

test.each<readonly [string, readonly RecipientRow[], string, string]>([
  ["a list", [...other, ...heap(31, listed)], "31 of 40 failed deliveries: one block list, zen.spamhaus.org, keeps out the sending server 203.0.113.7", "31 av 40 misslyckade leveranser: en och samma blockeringslista, zen.spamhaus.org, stoppar den sändande servern 203.0.113.7"],
  ["all of it", heap(12, silent), "All 12 failed deliveries: the mail servers of fabrikam.com don't answer", "Alla 12 misslyckade leveranser: e-postservrarna för fabrikam.com svarar inte"],
  ["what is still being tried", heap(12, (at) => ({ ...silent(at), outcome: "delayed" })), "All 12 deliveries are still being tried: the mail servers of fabrikam.com don't answer", "För alla 12 leveranser görs fortfarande nya försök: e-postservrarna för fabrikam.com svarar inte"],
  ["what is still being tried among what failed", [...other, ...heap(12, (at) => ({ ...silent(at), outcome: "delayed" }))], "12 of 21 deliveries are still being tried: the mail servers of fabrikam.com don't answer", "För 12 av 21 leveranser görs fortfarande nya försök: e-postservrarna för fabrikam.com svarar inte"],
  ["both", [...other, ...heap(12, (at) => ({ ...silent(at), outcome: at ? "expired" : "delayed" }))], "12 of 21 failed or delayed deliveries: the mail servers of fabrikam.com don't answer", "12 av 21 misslyckade eller försenade leveranser: e-postservrarna för fabrikam.com svarar inte"],
  ["a burst", heap(1200, (at) => ({ cause: at % 2 ? "mailbox-full" : "unknown", sender: "dana@contoso.com", when: "2026-01-05T09:00:00.000Z", domain: `d${at}.example.org` })), "Within an hour, mail from dana@contoso.com to 1,200 recipients didn't get through: check whether the account is taken over", "Inom en timme kom e-post från dana@contoso.com inte fram till 1\u00a0200 mottagare: kontrollera om kontot är kapat"],
  ["backscatter", [...other, ...heap(12, () => ({ cause: "backscatter", owner: "nobody" }))], "12 of 21 reports of failed deliveries look like answers to mail that your organisation never sent", "12 av 21 rapporter om misslyckade leveranser ser ut att vara svar på e-post som din organisation aldrig har skickat"],
  ["backscatter for one address", heap(3, (at) => ({ cause: "backscatter", owner: "nobody", sender: "dana@contoso.com", outcome: at ? "refused" : "delayed" })), "All 3 reports of failed or delayed deliveries look like answers to mail that dana@contoso.com never sent", "Alla 3 rapporter om misslyckade eller försenade leveranser ser ut att vara svar på e-post som dana@contoso.com aldrig har skickat"],
  ["a silent day", [...heap(10, (at) => ({ ...silent(at), domain: `d${at}.example.org`, when: "2026-01-05T09:00:00.000Z" }))], "All 10 failed deliveries: within one day, 10 different domains didn't answer", "Alla 10 misslyckade leveranser: under ett och samma dygn svarade 10 olika domäner inte"],
  ["a cause", heap(12, (at) => ({ cause: "tls-required", domain: `d${at}.example.org` })), "All 12 failed deliveries: one reason, “One side demands encryption”", "Alla 12 misslyckade leveranser: en och samma orsak, ”One side demands encryption”"],
])("%s has its numbers in the title", async (_case, rows, en, sv) => {
  expect((await first(rows)).title).toBe(en);
  expect((await first(rows, "sv")).title).toBe(sv);
});

test("all is said only of all", async () => {
  for (const words of await worded([...other, ...heap(31, listed)])) expect(words.title).not.toMatch(/\ball\b/i);
});

test("how many messages it is about, and what is still being tried, is said beside it", async () => {
  expect((await first(heap(8, (at) => ({ ...listed(at), message: 1, index: at })))).what).toMatch(/ It was a single message\.$/);
  expect((await first(heap(8, (at) => ({ ...listed(at), message: at % 2, index: at })))).what).toMatch(/ There were 2 messages in all\.$/);
  expect((await first(heap(8, (at) => ({ ...listed(at), outcome: at ? "refused" : "delayed" })))).what).toMatch(/ One of these deliveries is still being tried/);
  expect((await first(heap(8, (at) => ({ ...listed(at), outcome: "delayed" })))).what).toMatch(/nothing is lost yet/);
  expect((await first(heap(8, listed))).what).not.toMatch(/messages\.|tried/);
});

test("who acts is said by who stands where", async () => {
  const departed: Say = () => ({ cause: "recipient-not-found", recipient: "kim@fabrikam.com" });
  expect((await first(heap(6, departed))).do).toMatch(/^The senders take the address out/);
  expect((await first(heap(6, (at) => ({ ...departed(at), side: "recipient" })))).do).toMatch(/^It's one of your organisation's own addresses:/);
  expect((await first(heap(6, (at) => ({ cause: "tls-required", owner: "provider", domain: `d${at}.example.org` })))).do).toMatch(/only the mail service can mend it/);
  expect((await first(heap(6, (at) => ({ cause: "tls-required", owner: at ? "provider" : "nobody", domain: `d${at}.example.org` })))).do).toMatch(/its card says who must act/);
});

test("whose address strangers write under is named where all reports name one, else how many they name", async () => {
  const back = (sender: (at: number) => string | undefined): Promise<WordedFinding> => first(heap(4, (at) => ({ cause: "backscatter", owner: "nobody", sender: sender(at)! })));
  const one = await back(() => "dana@contoso.com");
  expect([one.what, one.do]).toEqual([expect.stringMatching(/strangers as dana@contoso\.com,/), expect.stringMatching(/Sent Items of dana@contoso\.com .* the account of dana@contoso\.com at once\.$/)]);
  const several = await back((at) => (at ? `dana${at}@contoso.com` : undefined));
  expect([several.what, several.do]).toEqual([expect.stringContaining("addresses of your organisation (the reports name 3),"), expect.stringMatching(/the account that they came from at once\.$/)]);
  const hardly = await back((at) => (at ? undefined : "dana@contoso.com"));
  expect(hardly.what).toContain("under an address of your organisation,");
  for (const { title, what, do: advice } of [several, hardly]) expect(`${title} ${what} ${advice}`).not.toMatch(/\byou never|your address|dana/);
});

test("where a title counts other things than rows, their number is said too", async () => {
  const back: Say = () => ({ cause: "backscatter", owner: "nobody" });
  expect((await first([...heap(4, back), { ...heap(1, back)[0]!, index: 1, recipient: "pat@fabrikam.com" }])).what).toContain(" Behind this are 5 deliveries. There were 4 messages in all.");
  expect((await first(heap(4, back))).what).not.toContain("deliveries");
  const burst: Say = (at) => ({ cause: at % 2 ? "mailbox-full" : "unknown", sender: "dana@contoso.com", when: "2026-01-05T09:00:00.000Z", domain: `d${at}.example.org`, recipient: `kim${at % 60}@example.org` });
  expect(await first(heap(65, burst), "sv")).toMatchObject({ title: expect.stringContaining("60 mottagare"), what: expect.stringContaining(" Bakom det här ligger 65 leveranser."), rows: 65 });
});

test.each([["en", /^First the log, then the cards: .*your organisation's log/], ["sv", /^Loggen först, korten sedan: .*organisationens logg/]] as const)("of a forged sender it says that the cards can't tell (%s)", async (language, said) => {
  const rows = heap(10, (at) => ({ sender: "dana@contoso.com", reportingMta: `mx.d${at % 5}.example`, cause: at % 2 ? "recipient-not-found" : "mailbox-full" }));
  expect((await worded(rows, language)).find(({ rule }) => rule === "forged-sender")?.do).toMatch(said);
});

test("hostile words of a report stay short, visible, and text", async () => {
  const long = `${"a".repeat(300)}@fabrikam.com`;
  const hostile = `kim\u202e@fab{{do}}\u200brikam.com\n# All is well`;
  for (const recipient of [long, hostile]) {
    const { title } = await first(heap(6, () => ({ cause: "recipient-not-found", recipient, domain: "fabrikam.com" })));
    expect(title.length).toBeLessThan(250);
    expect(title).not.toMatch(/[\u200b\u202e\n]/);
    expect(title).toContain(recipient === long ? `${"a".repeat(100)}` : "kim@fab{{do}}rikam.com # All is well");
  }
});

// Every text with every value that it could get: whatever a rule's values choose must be there, in each language.
describe.each(["en", "sv"] as const)("in %s", (language) => {
  const values = { rows: 6, total: 9, delayed: 2, totalDelayed: 2, messages: 5, reports: 5, totalReports: 8, list: "l", server: "s", domain: "d", domains: 5, recipient: "r", recipients: 50, sender: "s", reporters: 5, senders: 3, cause: "tls-required" };
  const variants: Readonly<Record<string, readonly string[]>> = { "one-recipient": ["theirs", "ours"] };

  test.each(rules.map(({ id }) => id))("%s can be said", async (rule) => {
    const t = await (await openLocale(language)).loadPart("findings");
    const chosen = Object.keys(english[rule]).flatMap((key) => key.split("_")[1] ?? []);
    for (const variant of variants[rule] ?? [undefined, ...chosen, ...causes.map(({ owner }) => owner)]) {
      const words = wordFinding({ rule, values: { ...values, ...(variant && { variant }) }, evidence: [] }, t, () => "Title", language);
      for (const text of [words.title, words.what, words.do]) expect([text, /\{\{|!|\bplease\b|\bvänligen\b| {2}/i.test(text), text.length < 420]).toEqual([text, false, true]);
      expect([words.title, words.title.length < 190]).toEqual([words.title, true]);
    }
  });
});
