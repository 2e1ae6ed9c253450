import { cardsFor, relatedCard, type Card, type ReportDiagnosis } from "../../src/cards";
import { links } from "../../src/causes/links";
import { causes, type CauseId } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import type { Language } from "../../src/locales";
import { openCardLocale } from "../../src/locales/cardLocale";
import { adviceFile } from "../advice";
import { dsn, type Dsn } from "../core/bytes";

async function diagnosisOf(report: Dsn, ownDomains: readonly string[] = ["contoso.com"]): Promise<ReportDiagnosis> {
  const diagnosis = await diagnose<CauseId>(dsn(report), causes, ownDomains);
  if (!("verdicts" in diagnosis)) throw new Error(diagnosis.kind);
  return diagnosis;
}

const cards = async (report: Dsn, language: Language = "en", ownDomains: readonly string[] = ["contoso.com"]): Promise<readonly Card[]> => cardsFor(await diagnosisOf(report, ownDomains), await openCardLocale(language));

const failed = (address: string, diagnostic: string, ...more: readonly string[]): readonly string[] => [`Final-Recipient: rfc822; ${address}`, "Action: failed", "Status: 5.0.0", `Diagnostic-Code: smtp; ${diagnostic}`, ...more];
const texts = (card: Card): string => JSON.stringify({ ...card, tell: card.tell.intro, serverWords: "", evidence: [], recipients: [] });

test("recipients to whom the same happened share a card; the worst comes first; who got it needs none", async () => {
  const found = await cards({
    recipients: [
      ["Final-Recipient: rfc822; d@fabrikam.com", "Action: delayed", "Status: 4.4.1", "Diagnostic-Code: smtp; 421 4.4.1 Connection timed out"],
      failed("a@fabrikam.com", "550 5.1.1 User unknown"),
      ["Final-Recipient: rfc822; ok@fabrikam.com", "Action: delivered", "Status: 2.0.0"],
      failed("b@fabrikam.com", "550 5.1.1 User unknown"),
    ],
  });
  expect(found.map(({ cause, outcome, recipients }) => [cause, outcome, recipients])).toEqual([
    ["recipient-not-found", "refused", ["a@fabrikam.com", "b@fabrikam.com"]],
    ["connection-timeout", "delayed", ["d@fabrikam.com"]],
  ]);
});

test("a delayed message is spoken of as not lost, and the first steps are to leave it alone", async () => {
  const [card] = await cards({ recipients: [["Final-Recipient: rfc822; d@fabrikam.com", "Action: delayed", "Status: 4.4.1", "Diagnostic-Code: smtp; 421 4.4.1 Connection timed out"]] });
  expect(card!.summary).toContain("isn't lost");
  expect(card!.summary).not.toMatch(/nobody will try again/);
  expect(card!.sender[0]!.id).toMatch(/^delivery-delayed\./);
});

test("an expired report carries the steps of what is around the cause", async () => {
  const [card] = await cards({ recipients: [failed("kim@fabrikam.com", "550 4.4.7 QUEUE.Expired; message expired -> 421 4.4.1 Connection timed out")] });
  const carried = new Set([...card!.sender, ...card!.senderMore, ...card!.admin.flatMap(({ steps }) => steps)].map(({ id }) => id.split(".")[0]));
  expect(card!.cause).toBe("connection-timeout");
  expect([...carried].toSorted()).toEqual(["connection-timeout", "queue-expired"]);
});

describe("who must act", () => {
  const relay = (from: string, to: string): Dsn => ({ recipients: [failed(to, "550 5.4.1 Relay Access Denied")], original: [`From: ${from}`] });
  test.each<[string, string, string, string, string]>([
    ["dana@contoso.com", "kim@fabrikam.com", "The recipient's email admin", "What you can do", "sender"],
    ["pat@northwindtraders.com", "info@contoso.com", "Your email admin", "For the sender, to pass on", "recipient"],
    ["dana@contoso.com", "info@contoso.com", "Your email admin", "What you can do", "recipient"],
  ])("%s writes to %s: %s", async (from, to, who, senderHeading, firstAdmin) => {
    const [card] = await cards(relay(from, to));
    expect([card!.who, card!.senderHeading, card!.admin[0]!.id]).toEqual([who, senderHeading, firstAdmin]);
    expect(card!.owner).toBe("recipient-admin");
  });

  test("a report about our own address says what became of this message, and that others probably fare alike", async () => {
    expect((await cards(relay("pat@northwindtraders.com", "info@contoso.com")))[0]!.summary).toMatch(/^A message to info@contoso\.com didn't get in, and others probably don't either: .* doesn't take mail for your domain/);
  });
});

test("a product's menus appear only when the report shows that product", async () => {
  const menus = /Exchange admin center|Microsoft 365 admin center|Get-AcceptedDomain/;
  const steps = async (diagnostic: string, remoteMta: string): Promise<string> =>
    JSON.stringify((await cards({ message: ["Reporting-MTA: dns; DB9PR97MB8810.eurprd97.prod.outlook.com"], recipients: [failed("kim@fabrikam.com", diagnostic, `Remote-MTA: dns; ${remoteMta}`)] }))[0]!.admin.filter(({ id }) => id === "recipient"));
  // What the sender's server is says nothing of the one that answered.
  expect(await steps("554 5.7.1 <kim@fabrikam.com>: Relay access denied", "mx.fabrikam.com")).not.toMatch(menus);
  expect(await steps("554 5.7.1 <kim@fabrikam.com>: Relay access denied", "fabrikam-com.mail.protection.outlook.com")).toMatch(menus);
  expect(await steps("550 5.4.1 Relay Access Denied", "mx.fabrikam.com")).toMatch(menus);
});

test("what the report leaves out is said in words, with a capital where they begin a sentence", async () => {
  const [card] = await cards({ recipients: [["Action: failed", "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 User unknown"]] });
  expect(card!.summary).toMatch(/^The recipient's domain says that the recipient /);
  expect(JSON.stringify(card)).not.toContain("\ue000");
});

test("nobody has to act, but only what is still being tried is worth waiting for", async () => {
  const greylisted = (action: string): Promise<readonly Card[]> => cards({ recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", `Action: ${action}`, "Status: 4.7.1", "Diagnostic-Code: smtp; 450 4.7.1 Greylisted, try again later"]] });
  expect((await greylisted("delayed"))[0]!.who).toBe("Nobody: it is enough to wait");
  expect((await greylisted("failed"))[0]!.who).toBe("You: it only needs sending again");
  expect((await cards({ recipients: [failed("kim@fabrikam.com", "550 5.7.1 Invalid BATV signature")] }))[0]!.who).toBe("Nobody: there's nothing to mend");
});

test("words may make it another's move than their cause mostly does", async () => {
  const who = async (words: string): Promise<string> => (await cards({ recipients: [failed("kim@fabrikam.com", words)], original: ["From: dana@contoso.com"] }))[0]!.who;
  expect(await who("550 5.7.1 Unable to relay")).toBe("The recipient's email admin");
  expect(await who("550 5.7.0 Mail relay denied")).toBe("Your email admin");
});

describe("what only some reports name", () => {
  test.each<Language>(["en", "sv"])("fills the sentence that asks for it, and is done without elsewhere (%s)", async (language) => {
    const summary = async (words: string): Promise<string> => (await cards({ recipients: [failed("kim@fabrikam.com", words)] }, language))[0]!.summary;
    expect(await summary("552 5.3.4 message size 31457280 exceeds size limit 20971520 of server mx.fabrikam.com[203.0.113.9]")).toContain("20 MB");
    expect(await summary("552 5.3.4 Message too big for system")).not.toMatch(/\d|\{/);
    expect(await summary("554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org")).toContain("zen.spamhaus.org");
  });

  test("is left out when the recipients of a card were told different things", async () => {
    const [card] = await cards({ recipients: [11, 22].map((size) => failed(`kim@x${size}.example`, `552 maximum mail size is ${size} MB`)) });
    expect(card!.recipients).toHaveLength(2);
    expect(JSON.stringify(card!.sender)).not.toMatch(/\b(?:11|22) MB/);
  });

  test.each<[string, boolean]>([
    ["https://www.spamhaus.org/query/ip/203.0.113.9", true], ["https://www.spamhaus.org.evil.example/query", false], ["https://evil.example/www.spamhaus.org", false], ["https://www.spamhaus.org@evil.example/", false], ["https://....", false],
  ])("a step repeats a page for removal only where it is known: %s", async (page, isRepeated) => {
    const [card] = await cards({ recipients: [failed("kim@fabrikam.com", `554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org; ${page}`)] });
    expect(JSON.stringify(card!.admin).includes(page)).toBe(isRepeated);
    expect(JSON.stringify([card!.admin, card!.sender, card!.summary])).not.toContain("evil");
  });

  test("can hold nothing but what it is: a list's name that is none stays in the server's words", async () => {
    const [card] = await cards({ recipients: [failed("kim@fabrikam.com", "554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using <b>evil.example</b>")] });
    expect(texts(card!)).not.toContain("evil");
  });

  test.each<[string, RegExp, RegExp]>([
    ["Reporting-MTA: dns; DB9PR97MB8810.eurprd97.prod.outlook.com", /Exchange Online keeps trying for 24 hours/, /two days/],
    ["Reporting-MTA: dns; mail.contoso.com", /24 hours, Exchange Server for two days/, /\{\{/],
  ])("the time for trying is the sending server's (%s)", async (reporter, expected, not) => {
    const [card] = await cards({ message: [reporter], recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: delayed", "Status: 4.4.1", "Diagnostic-Code: smtp; 421 4.4.1 Connection refused", "Remote-MTA: dns; mx.fabrikam.com"]] });
    const why = card!.why.join(" ");
    expect(why).toMatch(expected);
    expect(why).not.toMatch(not);
  });

  test("a time to try until is told in the reader's words, and one that is none is not", async () => {
    const steps = async (until: string): Promise<string> => JSON.stringify((await cards({ recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: delayed", "Status: 4.2.0", `Will-Retry-Until: ${until}`]] }))[0]!.sender);
    expect(await steps("Mon, 23 Nov 2026 14:30:00 +0000")).toMatch(/Mon|Tue|Sun/);
    expect(await steps("soon")).not.toMatch(/soon|Invalid/);
  });
});

test("a step for one situation is not shown in the other", async () => {
  const steps = async (action: string): Promise<readonly string[]> => (await cards({ recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", `Action: ${action}`, "Status: 4.7.1", "Diagnostic-Code: smtp; 450 4.7.1 Greylisted, try again later"]] }))[0]!.sender.map(({ id }) => id);
  const [lost, waiting] = [await steps("failed"), await steps("delayed")];
  expect(lost[0]).toBe("greylisted.sender.send-again");
  expect(waiting).not.toContain("greylisted.sender.send-again");
  expect(waiting[0]).toMatch(/^delivery-delayed\./);
});

test("every cause has something to do for the sender, whether the message is lost or still being tried", () => {
  for (const { id } of causes) for (const when of ["lost", "delayed"]) expect([id, when, adviceFile(id).advice.senderSteps.some((step) => step.when === undefined || step.when === when)]).toEqual([id, when, true]);
});

test("one's own server's refusal shows the steps for that server", async () => {
  const steps = async (remoteMta: readonly string[]): Promise<string> => JSON.stringify((await cards({ message: ["Reporting-MTA: dns; DB9PR97MB8810.eurprd97.prod.outlook.com"], recipients: [failed("kim@fabrikam.com", "550 5.7.520 Access denied, Your organization does not allow external forwarding", ...remoteMta)], original: ["From: dana@contoso.com"] }))[0]!.admin);
  expect(await steps([])).toMatch(/HostedOutboundSpamFilterPolicy/);
});

describe("words of a report stay words", () => {
  const hostile = '550 5.1.1 User unknown <img src=x onerror=alert(1)> [click](https://evil.example) https://evil.example/a \u202Egnp.exe';

  test.each<Language>(["en", "sv"])("none becomes a title, a link or a step (%s)", async (language) => {
    const [card] = await cards({ recipients: [failed("kim@fabrikam.com", hostile)], original: ["From: dana@contoso.com", "Subject: {{title}} $t(pane.reading)"] }, language);
    expect(texts(card!)).not.toMatch(/evil|onerror|\u202E/);
    expect(card!.serverWords).toContain("onerror");
    expect(card!.serverWords).not.toContain("\u202E");
  });

  test("every link of a card is one of ours", async () => {
    const [card] = await cards({ recipients: [failed("kim@fabrikam.com", hostile)] });
    const found = [...card!.links, ...[...card!.sender, ...card!.admin.flatMap(({ steps }) => steps)].flatMap(({ link }) => link ?? [])];
    expect(Object.values<string>(links)).toEqual(expect.arrayContaining(found.map(({ href }) => href)));
  });

  // PowerShell ends a quoted text at ' and at its curly likes alike.
  test.each(["x'; Remove-Item C:\\;'@fabrikam.com", "x\u2018;calc@fabrikam.com", "x\u2019;calc@fabrikam.com", "x\u201a;calc@fabrikam.com", "x\u201b;calc@fabrikam.com", "x\n;calc@fabrikam.com", "å@fabrikam.com", "x`n@fabrikam.com", "x$(calc)@fabrikam.com", "x\"@fabrikam.com", "x@$env.computername", "*@fabrikam.com", "*"])("%s cannot leave the quotes of a command", async (address) => {
    const diagnosis = await diagnosisOf({ recipients: [failed("kim@fabrikam.com", "550 5.1.1 User unknown")], message: ["Reporting-MTA: dns; x.prod.outlook.com"] });
    const spoilt = { ...diagnosis, verdicts: diagnosis.verdicts.map((verdict) => ({ ...verdict, address })) };
    const [card] = await cardsFor(spoilt, await openCardLocale("en"));
    const commands = card!.admin.flatMap(({ steps }) => steps).flatMap(({ command }) => command ?? []);
    const about = commands.filter((command) => command.includes("-Identity"));
    expect(about.length).toBeGreaterThan(0);
    // One command looks for what ends in the address: its "*" is ours.
    for (const command of commands) expect(command.replaceAll("'*<", "'<")).not.toContain(address);
    // What belongs there is said, and the quotes are as they were written.
    for (const command of about) expect(command).toMatch(/^[^'"]*'<recipient address>'/);
  });

  test("an ordinary address is filled in", async () => {
    const [card] = await cards({ recipients: [failed("o.kim+x@fabrikam.com", "550 5.1.1 User unknown")], message: ["Reporting-MTA: dns; x.prod.outlook.com"] });
    expect(JSON.stringify(card!.admin)).toContain("'o.kim+x@fabrikam.com'");
  });

  test("an endless address is shortened in sentences", async () => {
    const [card] = await cards({ recipients: [failed(`${"a".repeat(120)}@${"b".repeat(190)}.com`, "550 5.1.1 User unknown")] });
    expect(card!.summary.length).toBeLessThan(500);
  });
});

test("the facts for the other side name what their log needs, and nothing of the message's body", async () => {
  const [card] = await cards({ message: ["Reporting-MTA: dns; mail.contoso.com"], recipients: [failed("kim@fabrikam.com", "550 5.1.351 Remote server returned unknown recipient -> 550 5.1.1 User unknown", "Remote-MTA: dns; mx.fabrikam.com", "Last-Attempt-Date: Mon, 16 Nov 2026 13:00:00 +0100")] });
  const { facts } = card!.tell;
  for (const fact of ["kim@fabrikam.com", "550 5.1.1 User unknown", "550 5.1.351 Remote server", "mx.fabrikam.com", "mail.contoso.com", "Mon, 16 Nov 2026 13:00:00 +0100", "<1@contoso.com>", "Figures"]) expect(facts).toContain(fact);
  expect(facts).not.toContain("Hello");
});

test.each<[string, boolean]>([
  ["mx.fabrikam.com; spf=fail smtp.mailfrom=contoso.com; dkim=none; dmarc=fail header.from=contoso.com", true],
  ["mx.fabrikam.com; spf=softfail smtp.mailfrom=contoso.com; dkim=none", true],
  ["mx.fabrikam.com; spf=softfail smtp.mailfrom=contoso.com; dkim=pass header.d=contoso.com; dmarc=pass", false],
])("an original that failed the checks of its sender is perhaps not ours (%s)", async (results, isOffered) => {
  const [card] = await cards({ recipients: [failed("kim@fabrikam.com", "550 5.1.1 User unknown")], original: ["From: dana@contoso.com", `Authentication-Results: ${results}`] });
  expect(card!.cause).toBe("recipient-not-found");
  expect(card!.related[0]?.cause === "backscatter").toBe(isOffered);
});

test("a look-alike's card is told of the same recipients and rests on nothing", async () => {
  const locale = await openCardLocale("en");
  const diagnosis = await diagnosisOf({ recipients: [failed("kim@fabrikam.com", "550 5.4.1 Relay Access Denied")] });
  const [card] = await cardsFor(diagnosis, locale);
  const other = await relatedCard("connection-timeout", card!, diagnosis, locale);
  expect(other).toMatchObject({ cause: "connection-timeout", recipients: ["kim@fabrikam.com"], status: "5.4.1", confidence: "guess", evidence: [], standing: "look-alike", tell: { facts: expect.stringContaining("kim@fabrikam.com") } });
  expect(other.summary).not.toContain("kim@fabrikam.com");
  const further = await relatedCard("mx-misconfigured", other, diagnosis, locale);
  expect(further).toMatchObject({ cause: "mx-misconfigured", recipients: ["kim@fabrikam.com"] });
});
