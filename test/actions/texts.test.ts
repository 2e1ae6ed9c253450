import { askAdmin, sendAgain, tellRecipientAdmin, ticketText, wrongCard, type Case } from "../../src/actions";
import { shown } from "../../src/cards";
import type { Language } from "../../src/locales";
import { caseOf, failed, wording } from "./cases";

const exchange = { message: ["Reporting-MTA: dns; DB9PR97MB8810.eurprd97.prod.outlook.com"], original: ["From: dana@contoso.com", "To: kim@fabrikam.com", "Subject: Figures for the board", "Message-ID: <1@contoso.com>"] };
const ordinary = (): Promise<Case> => caseOf({ ...exchange, recipients: [failed("kim@fabrikam.com", "550 5.1.1 <kim@fabrikam.com> User unknown")] });

/** A case whose card's words are others. */
function reworded({ card, diagnosis }: Case, words: Partial<Case["card"]>): Case {
  return { card: { ...card, ...words }, diagnosis };
}

describe("a ticket", () => {
  test("says everything that somebody needs, in this order", async () => {
    const of = await ordinary();
    const text = ticketText(of, { format: "plain", omitsPersonal: false }, await wording());
    const { card } = of;
    const parts = [card.title, `Who must act: ${card.who}`, `What became of it: ${card.fate}`, "Recipient: kim@fabrikam.com", "Code: 550 5.1.1", card.summary, "Steps for the email admin", card.admin[0]!.heading, `1. ${card.admin[0]!.steps[0]!.text}`, "   Get-EXORecipient", "What the server said", "> 550 5.1.1 <kim@fabrikam.com> User unknown", card.tell.facts, "Made by WhyBounce.", card.certainty];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(text).not.toContain("\n\n\n");
  });

  test.each<Language>(["en", "sv"])("can leave out whom it is about, in either form (%s)", async (language) => {
    const of = await caseOf({ ...exchange, recipients: [failed("kim@fabrikam.com", "550 5.1.1 <kim@fabrikam.com> User unknown; Subject: Figures for the board")] }, language);
    for (const format of ["plain", "markdown"] as const) {
      const text = ticketText(of, { format, omitsPersonal: true }, await wording(language));
      expect(text).not.toMatch(/kim|dana|Figures/);
      expect(text).toContain("…@fabrikam.com");
      expect(ticketText(of, { format, omitsPersonal: false }, await wording(language))).toMatch(/kim@fabrikam\.com[^]*dana@contoso\.com[^]*Figures/);
    }
  });

  test("names fifty recipients, and says how many more there are", async () => {
    const of = await caseOf({ recipients: Array.from({ length: 60 }, (_unused, index) => failed(`kim${index + 100}@fabrikam.com`)) });
    const text = ticketText(of, { format: "plain", omitsPersonal: false }, await wording()).split("Code:")[0]!;
    expect(text).toContain("Recipients (60):\n- kim100@");
    expect(text.match(/@fabrikam/g)).toHaveLength(50);
    expect(text).toContain("- and 10 more");
  });

  test("gives 2,000 characters of endless server words and says that it does", async () => {
    const of = await caseOf({ recipients: [failed("kim@fabrikam.com", `550 5.1.1 User unknown ${"`<b>long</b>` ".repeat(5000)}`)] });
    for (const format of ["plain", "markdown"] as const) {
      const text = ticketText(of, { format, omitsPersonal: true }, await wording());
      expect(text.length).toBeLessThan(10_000);
      expect(text).toContain("Shortened to 2,000 characters.");
    }
    expect(ticketText(await ordinary(), { format: "plain", omitsPersonal: false }, await wording())).not.toContain("Shortened");
  });

  test("of an address that was cut keeps not even the beginning", async () => {
    const of = await caseOf({ recipients: [failed(`kim${"berg".repeat(40)}@fabrikam.com`)] });
    expect(of.card.summary).toContain("kimberg");
    expect(ticketText(of, { format: "plain", omitsPersonal: true }, await wording())).not.toContain("kimberg");
  });
});

describe("a message to one's own admin", () => {
  test("tells what was tried, what came back and what to do, with the original's subject", async () => {
    const of = await ordinary();
    const { to, subject, body } = askAdmin(of, { to: " it@contoso.com; help@contoso.com ", omitsPersonal: false }, await wording());
    expect(to).toEqual(["it@contoso.com", "help@contoso.com"]);
    expect(subject).toBe(`Bounce: ${of.card.title} – Figures for the board`);
    expect(body).toMatch(/^I sent a message to kim@fabrikam\.com\. It came back\.\n\nWhat WhyBounce told me:\n\n/);
    for (const part of [of.card.title, of.card.summary, of.card.who, of.card.admin[0]!.steps[0]!.text, "> 550 5.1.1 <kim@fabrikam.com> User unknown", of.card.tell.facts]) expect(body).toContain(part);
  });

  test("can name nobody and be for nobody yet", async () => {
    const { to, subject, body } = askAdmin(await ordinary(), { to: "", omitsPersonal: true }, await wording());
    expect(to).toEqual([]);
    expect(subject + body).not.toMatch(/kim|dana|Figures/);
  });

  test("says what is true of the message", async () => {
    const first = async (report: Parameters<typeof caseOf>[0], language?: Language): Promise<string> => askAdmin(await caseOf(report, language), { to: "", omitsPersonal: false }, await wording(language)).body.split("\n")[0]!;
    expect(await first({ recipients: [["Final-Recipient: rfc822; d@fabrikam.com", "Action: delayed", "Status: 4.4.1", "Diagnostic-Code: smtp; 421 4.4.1 Connection timed out"]] })).toBe("I sent a message to d@fabrikam.com. It hasn't arrived yet and is still being tried.");
    expect(await first({ recipients: [failed("a@fabrikam.com"), failed("b@fabrikam.com"), failed("c@fabrikam.com")] })).toBe("I sent a message to a@fabrikam.com and 2 more. It came back.");
    expect(await first({ recipients: [failed("info@contoso.com")], original: ["From: pat@northwindtraders.com"] })).toBe("A message to info@contoso.com came back.");
    expect(await first({ recipients: [failed("info@contoso.com")], original: ["From: pat@northwindtraders.com"] }, "sv")).toBe("Ett meddelande till info@contoso.com kom tillbaka.");
  });

  test("has a subject of one line that mail programs take", async () => {
    const of = await ordinary();
    const original = { ...of.diagnosis.report.original, subject: `Figures\r\nBcc: dana@contoso.com\u202e ${"long ".repeat(200)}` };
    const { subject } = askAdmin({ ...of, diagnosis: { ...of.diagnosis, report: { ...of.diagnosis.report, original } } }, { to: "", omitsPersonal: false }, await wording());
    expect(subject).toHaveLength(255);
    expect(subject).not.toMatch(/[\r\n\u202e]/);
  });
});

describe("a message to the recipient's admin", () => {
  test("goes to the postmaster of their domain, with the facts", async () => {
    const of = await ordinary();
    const draft = tellRecipientAdmin(of, await wording());
    expect(draft).toMatchObject({ to: ["postmaster@fabrikam.com"], subject: "Trouble with mail to fabrikam.com (5.1.1)" });
    expect(draft!.body).toMatch(/^A message to an address at fabrikam\.com came back\./);
    expect(draft!.body.endsWith(of.card.tell.facts)).toBe(true);
  });

  test.each([
    ["no address", []], ["a filler", ["the recipient"]], ["two domains", ["a@fabrikam.com", "b@contoso.com"]], ["an IP address", ["kim@[192.0.2.1]"]], ["a bare IP address", ["kim@192.0.2.1"]], ["a domain without a dot", ["kim@localhost"]],
    ["another address behind it", ["kim@fabrikam.com,dana@contoso.com,x"]], ["a line break", ["kim@fabrikam.com\nbcc"]], ["a cut domain", ["kim@fabrikam.c…"]], ["other letters", ["kim@fаbrikam.com"]], ["markup", ["kim@<b>fabrikam.com"]], ["parameters", ["kim@fabrikam.com?bcc=dana"]],
  ])("is not written to %s", async (_what, recipients) => expect(tellRecipientAdmin(reworded(await ordinary(), { recipients }), await wording())).toBeUndefined());

  test("goes by the last @, and to an internationalised domain in its plain form", async () => {
    const to = async (recipient: string): Promise<readonly string[] | undefined> => tellRecipientAdmin(reworded(await ordinary(), { recipients: [recipient] }), await wording())?.to;
    expect(await to('"a@contoso.com"@Fabrikam.COM')).toEqual(["postmaster@fabrikam.com"]);
    expect(await to("kim@xn--rksmrgs-5wao1o.se")).toEqual(["postmaster@xn--rksmrgs-5wao1o.se"]);
  });
});

describe("a message sent again", () => {
  test("is the original with its subject, to the corrected address", async () => {
    expect(sendAgain(await ordinary(), { to: " kim@fabrikam.com ", text: "Hello\r\n\r\n\tthere\u202e\n" }, await wording())).toEqual({ to: ["kim@fabrikam.com"], subject: "Figures for the board", body: "Hello\n\n\tthere" });
    expect(sendAgain(await ordinary(), { to: "", text: undefined }, await wording())).toMatchObject({ to: [], body: "" });
  });

  test("without a subject of the original has none", async () => {
    expect(sendAgain(await caseOf({ recipients: [failed("kim@fabrikam.com")], original: ["From: dana@contoso.com"] }), { to: "", text: "" }, await wording()).subject).toBe("");
  });

  test("is cut where no mail program would take it all, and says so", async () => {
    const { body } = sendAgain(await ordinary(), { to: "", text: "😀".repeat(40_000) }, await wording("sv"));
    expect(body.length).toBeLessThanOrEqual(30_000);
    expect(body.length).toBeGreaterThan(29_900);
    expect(body).not.toMatch(/\p{Cs}/u);
    expect(body).toMatch(/…\n\n\[Resten av meddelandet/);
    expect(sendAgain(await ordinary(), { to: "", text: "x".repeat(30_000) }, await wording()).body).toBe("x".repeat(30_000));
  });
});

describe("the report of a wrong card", () => {
  test.each<Language>(["en", "sv"])("tells why the card was chosen and names nobody (%s)", async (language) => {
    const of = await caseOf({ ...exchange, recipients: [failed("kim@fabrikam.com", "550 4.4.7 QUEUE.Expired; message expired -> 421 4.4.1 Connection timed out; to kim@fabrikam.com; Figures for the board")] }, language);
    const text = wrongCard(of, { version: "0.1.0", client: "Outlook\non the web" }, await wording(language));
    for (const part of ["0.1.0", "Outlook on the web", "connection-timeout", "queue-expired", "exchange-online", of.diagnosis.report.form, of.card.confidence, of.card.outcome, of.card.title, "Connection timed out; to …@fabrikam.com"]) expect(text).toContain(part);
    expect(text).not.toMatch(/kim|dana|Figures|undefined/);
    expect(text).toContain(language === "sv" ? "Kortets språk: svenska" : "Paste it into a message to whoever runs WhyBounce for you.");
  });

  test("leaves the subject out of evidence, too", async () => {
    const of = await ordinary();
    const [first] = of.diagnosis.verdicts;
    const evidence = [{ by: "phrase" as const, words: "refused: Figures for the board, from dana@contoso.com", place: { in: "text" as const } }];
    expect(wrongCard({ ...of, diagnosis: { ...of.diagnosis, verdicts: [{ ...first!, evidence }] } }, { version: "", client: "" }, await wording())).toContain("Evidence: refused: …, from …@contoso.com (phrase, text)");
  });

  test("leaves out evidence that stands in a subject", async () => {
    const of = await ordinary();
    const [first] = of.diagnosis.verdicts;
    const evidence = (field: string) => [{ by: "phrase" as const, words: "Undeliverable: Figures", place: { in: "header" as const, field } }];
    const text = (field: string, t: Awaited<ReturnType<typeof wording>>): string => wrongCard({ ...of, diagnosis: { ...of.diagnosis, verdicts: [{ ...first!, evidence: evidence(field) }] } }, { version: "", client: "" }, t);
    expect(text("Subject", await wording())).not.toContain("Undeliverable");
    expect(text("X-Failed", await wording())).toContain("Evidence: Undeliverable: Figures (phrase, header X-Failed)");
  });
});

test("a draft is never longer than mail programs take", async () => {
  const of = reworded(await ordinary(), { tell: { intro: "", facts: "Recipient: kim@fabrikam.com\n".repeat(5000) } });
  for (const draft of [askAdmin(of, { to: "", omitsPersonal: true }, await wording()), tellRecipientAdmin(of, await wording())!]) {
    expect(draft.body.length).toBeLessThanOrEqual(30_000);
    expect(draft.body).toContain("left out here.]");
  }
});

test("nothing invisible of a report comes through any of them", async () => {
  const hidden = "\u202e\u200b\u2066\u0007";
  const of = await caseOf({ recipients: [failed(`k${hidden}im@fabrikam.com`, `550 5.1.1 ${hidden}User unknown`)], original: ["From: dana@contoso.com", `Subject: Fig${hidden}ures`] });
  const t = await wording();
  const all = [ticketText(of, { format: "markdown", omitsPersonal: false }, t), ticketText(of, { format: "plain", omitsPersonal: true }, t), JSON.stringify([askAdmin(of, { to: "", omitsPersonal: false }, t), tellRecipientAdmin(of, t), sendAgain(of, { to: "", text: hidden }, t)]), wrongCard(of, { version: "", client: hidden }, t)];
  for (const text of all) expect(shown(text, text.length + 1)).toBe(text.trim());
});
