import { causes } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import type { Diagnosis } from "../../src/core/diagnosis";
import { dsn, lines, type Dsn } from "./bytes";

const read = (bytes: Uint8Array, ownDomains: readonly string[] = []): Promise<Diagnosis> => diagnose(bytes, causes, ownDomains);

async function verdicts(report: Dsn, ownDomains: readonly string[] = []) {
  const diagnosis = await read(dsn(report), ownDomains);
  if (!("verdicts" in diagnosis)) throw new Error(`no report: ${diagnosis.kind}`);
  return diagnosis.verdicts;
}

const failed = (address: string, status: string, diagnostic?: string): readonly string[] => [
  `Final-Recipient: rfc822; ${address}`, "Action: failed", `Status: ${status}`, ...(diagnostic ? [`Diagnostic-Code: smtp; ${diagnostic}`] : []),
];

describe("RFC 3464 fields", () => {
  test("reads every field of the message and of a recipient", async () => {
    const diagnosis = await read(dsn({
      message: ["Reporting-MTA: dns; mail.contoso.com", "Arrival-Date: Mon, 16 Nov 2026 09:00:00 +0100"],
      recipients: [[
        "Original-Recipient: rfc822;info@fabrikam.com", "Final-Recipient: rfc822; <kim@fabrikam.com>", "Action: delayed", "Status: 4.4.1 (no answer)",
        "Remote-MTA: dns; mx.fabrikam.com (203.0.113.9)", "Diagnostic-Code: smtp; 421 4.4.1", "  Connection timed out",
        "Last-Attempt-Date: Mon, 16 Nov 2026 13:00:00 +0100", "Will-Retry-Until: Tue, 17 Nov 2026 09:00:00 +0100",
      ]],
    }));
    expect(diagnosis).toMatchObject({
      kind: "delayed",
      report: { form: "delivery-status", reportingMta: "mail.contoso.com", arrivalDate: "Mon, 16 Nov 2026 09:00:00 +0100", original: { messageId: "<1@contoso.com>", from: "dana@contoso.com", subject: "Figures" } },
      verdicts: [{
        address: "kim@fabrikam.com", originalAddress: "info@fabrikam.com", action: "delayed", outcome: "delayed", status: "4.4.1", replyCode: "421", diagnostic: "smtp; 421 4.4.1 Connection timed out",
        cause: "connection-timeout", wrappers: ["delivery-delayed"], owner: "nobody", remoteMta: "mx.fabrikam.com", lastAttempt: "Mon, 16 Nov 2026 13:00:00 +0100", retryUntil: "Tue, 17 Nov 2026 09:00:00 +0100",
      }],
    });
  });

  test.each<[string, readonly string[], object]>([
    ["an address of RFC 6533", ["Final-Recipient: utf-8; j\\x{FC}rgen@fabrikam.com", "Action: failed", "Status: 5.1.1"], { address: "jürgen@fabrikam.com" }],
    ["raw UTF-8", ["Final-Recipient: utf-8; jürgen@fabrikam.com", "Action: failed", "Status: 5.1.1"], { address: "jürgen@fabrikam.com" }],
    ["a missing action", ["Final-Recipient: rfc822; kim@fabrikam.com", "Status: 5.1.1"], { action: "failed" }],
    ["a missing action of a success", ["Final-Recipient: rfc822; kim@fabrikam.com", "Status: 2.1.5"], { action: "delivered" }],
    ["only the original recipient", ["Original-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.1.1"], { address: "kim@fabrikam.com" }],
    ["a status that stands only in the diagnostic", ["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.0.0", "Diagnostic-Code: smtp; 550 5.1.1 User unknown"], { status: "5.1.1" }],
    ["X-Supplementary-Info before what Exchange rebuilt", ["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.1.1", "X-Supplementary-Info: <mx.fabrikam.com #5.2.2 smtp;554 5.2.2 mailbox full>"], { status: "5.2.2", cause: "mailbox-full" }],
  ])("reads %s", async (_name, group, expected) => expect((await verdicts({ recipients: [group] }))[0]).toMatchObject(expected));

  test("gives each recipient a verdict of its own, with or without a blank line between them", async () => {
    const found = await verdicts({ recipients: [[...failed("a@fabrikam.com", "5.1.1", "550 5.1.1 User unknown"), ...failed("b@fabrikam.com", "5.2.2", "552 5.2.2 mailbox full")], ["Original-Recipient: rfc822;c@fabrikam.com", "Final-Recipient: rfc822; c2@fabrikam.com", "Action: delivered", "Status: 2.0.0"]] });
    expect(found.map(({ address, originalAddress, cause, outcome }) => [address, originalAddress, cause, outcome])).toEqual([
      ["a@fabrikam.com", undefined, "recipient-not-found", "refused"],
      ["b@fabrikam.com", undefined, "mailbox-full", "refused"],
      ["c2@fabrikam.com", "c@fabrikam.com", "not-an-error", "delivered"],
    ]);
  });
});

describe("outcome", () => {
  test.each<[string, string, string | undefined, string]>([
    ["refused: a server said no", "5.1.1", "550 5.1.1 User unknown", "refused"],
    ["refused: a 5xx reply, whatever the status says", "4.3.2", "554 4.3.2 not now", "refused"],
    ["expired: Exchange says so", "4.4.7", "550 4.4.7 QUEUE.Expired; message expired", "expired"],
    ["expired: failed after a temporary answer", "4.2.2", "452 4.2.2 over quota", "expired"],
    ["expired: failed with a temporary status", "4.4.1", undefined, "expired"],
    ["undeliverable: failed, and nobody's refusal is quoted", "5.4.4", "Host not found", "undeliverable"],
  ])("%s", async (_name, status, diagnostic, outcome) => expect((await verdicts({ recipients: [failed("kim@fabrikam.com", status, diagnostic)] }))[0]!.outcome).toBe(outcome));
});

describe("a reply inside a reply", () => {
  test("the innermost is the cause, the outer ones are facts around it", async () => {
    const [verdict] = await verdicts({
      recipients: [failed("kim@fabrikam.com", "4.4.7", "550 4.4.7 QUEUE.Expired; message expired")],
      text: "kim@fabrikam.com\r\nRemote Server at fabrikam.com (203.0.113.9) returned '550 4.4.7 QUEUE.Expired; message expired'\r\n11/16/2026 2:03:11 PM - Remote Server at fabrikam.com (203.0.113.9) returned '450 4.7.0 Proxy session setup failed on Frontend with '451 4.4.0 Primary target IP address responded with: \"421 4.4.1 Connection timed out.\" Attempted failover to alternate host.''\r\n",
    });
    expect(verdict).toMatchObject({ cause: "connection-timeout", wrappers: ["queue-expired", "proxy-session-failed"], outcome: "expired", status: "4.4.7", replyCode: "550" });
    expect(verdict!.replies.at(-1)!.text).toBe("421 4.4.1 Connection timed out.");
  });

  test("the wrapper is the cause when nothing is quoted inside", async () => {
    const [verdict] = await verdicts({ recipients: [failed("kim@fabrikam.com", "4.4.7", "550 4.4.7 QUEUE.Expired; message expired")] });
    expect(verdict).toMatchObject({ cause: "queue-expired", wrappers: [], outcome: "expired", confidence: "certain" });
  });

  test("words that nobody knows inside a wrapper leave no more than a guess", async () => {
    const [verdict] = await verdicts({ recipients: [failed("kim@fabrikam.com", "4.4.101", "450 4.4.101 Proxy session setup failed on Frontend with '454 4.9.9 QX-7731'")] });
    expect(verdict).toMatchObject({ cause: "proxy-session-failed", confidence: "guess" });
  });

  test("what expired and why may stand in one reply", async () => {
    const [verdict] = await verdicts({ recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.0.0", "Diagnostic-Code: x-local; Connection timed out: retry timeout exceeded"]] });
    expect(verdict).toMatchObject({ cause: "connection-timeout", wrappers: ["queue-expired"], outcome: "expired" });
  });
});

describe("side", () => {
  const report = (from: string, to: string): Dsn => ({ recipients: [failed(to, "5.4.1", "550 5.4.1 Relay Access Denied")], original: [`From: ${from}`] });
  test.each<[string, string, readonly string[], string]>([
    ["dana@contoso.com", "kim@fabrikam.com", ["contoso.com"], "sender"],
    ["pat@northwindtraders.com", "info@contoso.com", ["Contoso.com"], "recipient"],
    ["dana@contoso.com", "info@contoso.com", ["contoso.com"], "both"],
    ["pat@northwindtraders.com", "kim@fabrikam.com", ["contoso.com"], "unknown"],
    ["dana@contoso.com", "kim@fabrikam.com", [], "sender"],
    ["dana@contoso.com", "kim@contoso.com", [], "both"],
    ["dana@gmail.com", "kim@gmail.com", [], "sender"],
    ["dana@gmail.com", "kim@gmail.com", ["gmail.com"], "sender"],
  ])("%s writes to %s, own domains %j: %s", async (from, to, own, side) => expect((await verdicts(report(from, to), own))[0]!.side).toBe(side));
});

describe("what is no bounce", () => {
  test.each<[string, Uint8Array, string]>([
    ["a question about a code", lines("From: kai@contoso.com", "Subject: Re: bounce", "", "Why did I get 550 5.1.1?"), "ordinary"],
    ["an automatic reply", lines("From: kai@contoso.com", "Auto-Submitted: auto-replied", "", "I am away."), "auto-reply"],
    ["a read receipt", lines('Content-Type: multipart/report; report-type=disposition-notification; boundary="b"', "", "--b", "", "Read.", "--b", "Content-Type: message/disposition-notification", "", "Disposition: manual-action/MDN-sent-manually; displayed", "--b--"), "read-receipt"],
    ["a complaint", lines('Content-Type: multipart/report; report-type=feedback-report; boundary="b"', "", "--b", "", "Spam.", "--b", "Content-Type: message/feedback-report", "", "Feedback-Type: abuse", "--b--"), "complaint"],
    ["a challenge", lines("From: kim@fabrikam.com", "X-BoxTrapper: verify", "", "Confirm that you are a person."), "challenge"],
    ["a delivery that went well", dsn({ recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: delivered", "Status: 2.1.5"]] }), "delivered"],
  ])("%s", async (_name, bytes, kind) => expect((await read(bytes)).kind).toBe(kind));

  test("names the codes that it speaks of", async () => expect(await read(lines("Subject: x", "", "550 5.1.1, then 4.4.7. Not 1.2.3.4."))).toEqual({ kind: "ordinary", codes: ["5.1.1", "4.4.7"] }));
});

describe("a forwarded report", () => {
  const report = dsn({ recipients: [failed("kim@fabrikam.com", "5.1.1", "550 5.1.1 User unknown")] });
  const attached = (levels: number, bytes: Uint8Array): Uint8Array =>
    levels === 0 ? bytes : attached(levels - 1, lines("From: Kai Berg <kai@contoso.com>", `Content-Type: multipart/mixed; boundary="f${levels}"`, "", `--f${levels}`, "", "see below", `--f${levels}`, "Content-Type: message/rfc822", "", new TextDecoder().decode(bytes), `--f${levels}--`));

  test.each([1, 2, 3])("as an attachment, %d deep", async (levels) => expect(await read(attached(levels, report))).toMatchObject({ kind: "bounce", forwardedBy: "kai@contoso.com", verdicts: [{ cause: "recipient-not-found" }] }));

  test("as an .eml file", async () => {
    const file = Buffer.from(report).toString("base64").replace(/.{76}/g, "$&\r\n");
    const message = lines("From: kai@contoso.com", 'Content-Type: multipart/mixed; boundary="f"', "", "--f", 'Content-Type: application/octet-stream; name="bounce.eml"', "Content-Transfer-Encoding: base64", "", file, "--f--");
    expect(await read(message)).toMatchObject({ kind: "bounce", forwardedBy: "kai@contoso.com" });
  });

  test("inline, below a forward header", async () => {
    const message = lines("From: kai@contoso.com", "Subject: VB: Olevererbart: Figures", "", "Vad betyder det?", "", "Från: Microsoft Outlook <postmaster@contoso.com>", "Skickat: den 16 november 2026", "Till: Kai Berg", "Ämne: Olevererbart: Figures", "", "kim@fabrikam.com", "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##");
    expect(await read(message)).toMatchObject({ kind: "bounce", forwardedBy: "kai@contoso.com", report: { form: "exchange-text" }, verdicts: [{ address: "kim@fabrikam.com", cause: "recipient-not-found" }] });
  });
});

describe("a person's mail that quotes Exchange is a question, unless a forward header stands above", () => {
  test.each<[string, readonly string[]]>([
    ["a question", ["From: kai@contoso.com", "", "I wrote to", "kim@fabrikam.com", "and got:", "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##", "What does it mean?"]],
    ["a signature above a quoted code", ["From: kai@contoso.com", "", "kai@contoso.com", "> Error: 550 5.1.10 RESOLVER.ADR.RecipientNotFound"]],
    ["a newsletter", ["From: news@adatum.com", "List-Id: <news.adatum.com>", "", "Error one: 550 5.1.10 RESOLVER.ADR.RecipientNotFound", "Contact: editor@adatum.com"]],
    ["an attached log", ["From: kai@contoso.com", 'Content-Type: multipart/mixed; boundary="b"', "", "--b", "", "See the log.", "--b", "Content-Type: text/plain; name=log.txt", "Content-Disposition: attachment", "", "kim@fabrikam.com", "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##", "--b--"]],
  ])("%s", async (_name, message) => expect((await read(lines(...message))).kind).toBe("ordinary"));

  test.each<[string, readonly string[]]>([
    ["French, with non-breaking spaces", ["De\u00a0: Microsoft Outlook", "Envoyé\u00a0: lundi 16 novembre 2026", "À\u00a0: Kai Berg", "Objet\u00a0: Non remis"]],
    ["Chinese, with full-width colons", ["发件人：Microsoft Outlook", "发送时间：2026年11月16日", "收件人：Kai Berg", "主题：未送达"]],
    ["Thai, with vowels as marks", ["จาก: Microsoft Outlook", "ส่งเมื่อ: 16 พฤศจิกายน 2026", "ถึง: Kai Berg", "เรื่อง: Undeliverable"]],
  ])("a forward header in %s", async (_name, header) => {
    const message = lines("From: kai@contoso.com", "", ...header, "", "kim@fabrikam.com", "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##");
    expect(await read(message)).toMatchObject({ kind: "bounce", forwardedBy: "kai@contoso.com", report: { provenance: { kind: "unproven" } } });
  });

  test("a receipt that returns a bounce is a receipt", async () => {
    const inner = new TextDecoder().decode(dsn({ recipients: [failed("kim@fabrikam.com", "5.1.1")] }));
    expect((await read(lines('Content-Type: multipart/report; report-type=disposition-notification; boundary="r"', "", "--r", "", "Read.", "--r", "Content-Type: message/rfc822", "", inner, "--r--"))).kind).toBe("read-receipt");
  });
});

describe("words that are easily read wrong", () => {
  const one = async (diagnostic: string, more: Partial<Dsn> = {}) => (await verdicts({ recipients: [failed("kim@fabrikam.com", "5.0.0", diagnostic)], ...more }))[0]!;

  test("an apostrophe belongs to an address", async () => expect((await verdicts({ recipients: [failed("o'brien@fabrikam.com", "5.1.1")] }))[0]!.address).toBe("o'brien@fabrikam.com"));
  test("a long local part is not cut", async () => expect((await verdicts({ recipients: [failed(`${"i".repeat(200)}@fabrikam.com`, "5.1.1")] }))[0]!.address).toBe(`${"i".repeat(200)}@fabrikam.com`));
  test("the final refusal stands, whatever earlier tries were told", async () => {
    expect(await one("550 5.1.1 User unknown", { text: "kim@fabrikam.com\r\n1/2/2026 - Remote Server at mx (203.0.113.9) returned '421 4.4.1 Connection timed out'" })).toMatchObject({ cause: "recipient-not-found", outcome: "refused" });
  });
  test("the Status field alone is a code alone", async () => {
    expect((await verdicts({ recipients: [failed("kim@fabrikam.com", "5.1.1")] }))[0]).toMatchObject({ cause: "recipient-not-found", confidence: "likely", evidence: [{ by: "code", place: { in: "delivery-status", field: "Status" } }] });
  });
  test.each(["552 5.3.4 Message size exceeds fixed maximum message size (size: 452 KB)", "552 5.3.4 Message size exceeds fixed maximum message size, score: 421 is too high"])("a number is no reply: %s", async (diagnostic) => {
    expect(await one(diagnostic)).toMatchObject({ outcome: "refused", confidence: "certain" });
  });
  test("evidence is quoted where it stands, whatever letters come before", async () => {
    expect((await one(`550 5.1.1 ${"İ".repeat(20)} Recipient address rejected: User unknown`)).evidence[0]!.words).toBe("Recipient address rejected: User unknown");
  });
  test("carriage returns too many end a line once", async () => {
    const bytes = new TextEncoder().encode(new TextDecoder().decode(dsn({ recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: delayed", "Status: 4.4.1"]] })).replaceAll("\r\n", "\r\r\n"));
    expect(await read(bytes)).toMatchObject({ kind: "delayed", verdicts: [{ action: "delayed" }] });
  });
});

describe("who wrote it", () => {
  const provenance = async (...headers: readonly string[]) => {
    const diagnosis = await read(dsn({ headers, recipients: [failed("kim@fabrikam.com", "5.1.1")] }));
    return "report" in diagnosis ? diagnosis.report.provenance.kind : diagnosis.kind;
  };
  test("nothing vouches for a bare report", async () => expect(await provenance()).toBe("unproven"));
  test("the receiving server's DKIM check does", async () => expect(await provenance("Authentication-Results: mx.contoso.com; dkim=pass (2048-bit key) header.d=contoso.com")).toBe("vouched"));
  test("a DMARC pass does", async () => expect(await provenance("Authentication-Results: spf=none; dmarc=pass action=none header.from=contoso.com")).toBe("vouched"));
  test("another domain's signature does not", async () => expect(await provenance("Authentication-Results: mx.contoso.com; dkim=pass header.d=fabrikam.com")).toBe("unproven"));
  test("a failed check does not", async () => expect(await provenance("Authentication-Results: mx.contoso.com; dkim=fail header.d=fabrikam.com; spf=none")).toBe("unproven"));
  test.each([
    "spf=pass smtp.mailfrom=dmarc=pass@evil.example; dmarc=fail header.from=contoso.com",
    "dkim=pass header.i=contoso.com@evil.example; dmarc=fail",
    'spf=fail (domain of "x; dmarc=pass"@evil.example does not designate); dmarc=fail',
    "dmarc=fail (policy would be dmarc=pass)",
    'dkim=fail reason="; dmarc=pass"',
    "dkim=pass header.d=com",
  ])("what the other side could write into it does not: %s", async (results) => expect(await provenance(`Authentication-Results: mx.contoso.com; ${results}`)).toBe("unproven"));
  test("a seal of the writer's own domain does not, when the report concerns others", async () => {
    const forged = lines("From: mailer-daemon@evil.example", "Authentication-Results: mx.contoso.com; dmarc=pass header.from=evil.example", 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "", "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; a", "", ...failed("kim@fabrikam.com", "5.1.1"), "--b", "Content-Type: message/rfc822", "", "From: dana@contoso.com", "--b--");
    expect(await read(forged)).toMatchObject({ report: { provenance: { kind: "unproven" } } });
  });
  test("a message with two senders has none", async () => expect(await provenance("From: postmaster@contoso.com", "Authentication-Results: mx; dkim=pass header.d=contoso.com")).toBe("unproven"));
  test("Exchange's own mail does", async () => expect(await provenance("X-MS-Exchange-Organization-AuthAs: Internal")).toBe("vouched"));
});

describe("what somebody saved or pasted", () => {
  const text = "Your message couldn't be delivered.\r\n\r\nkim@fabrikam.com\r\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'\r\n";
  const wide = (order: "le" | "be"): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
    return Uint8Array.from(order === "le" ? bytes : bytes.swap16());
  };
  test.each<[string, Uint8Array]>([
    ["text", new TextEncoder().encode(text)],
    ["text with a byte order mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["UTF-16 of Windows", wide("le")],
    ["UTF-16 the other way round", wide("be")],
    ["a page", new TextEncoder().encode(`<html><body><p>Your message couldn't be delivered.</p><p><a href="mailto:kim@fabrikam.com">kim@fabrikam.com</a><br>Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'</p></body></html>`)],
    ["a piece of a page", new TextEncoder().encode(`<div>Your message couldn't be delivered.</div><div>kim@fabrikam.com</div><div>Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'</div>`)],
  ])("%s is read", async (_name, bytes) => {
    expect(await diagnose(bytes, causes)).toMatchObject({ kind: "bounce", verdicts: [{ address: "kim@fabrikam.com", status: "5.1.10", cause: "recipient-not-found" }] });
  });
});

test("the way of the message that bounced, and what servers found of its sender, are told", async () => {
  const original = [
    "Received: from mail.contoso.com (mail.contoso.com [203.0.113.5]) by mx.fabrikam.com (Postfix; x) with ESMTPS id 4; Mon, 16 Nov 2026 09:30:05 +0100",
    "Received: from [192.168.1.7] by mail.contoso.com with ESMTPSA;", "\tMon, 16 Nov 2026 09:30:01 +0100", "Received: something else",
    "Authentication-Results: mx.fabrikam.com; spf=pass smtp.mailfrom=contoso.com; dkim=none",
    "From: dana@contoso.com", "To: Kim <kim@fabrikam.com>, lee@adatum.com", "Cc: max@adatum.com", "Subject: Figures", "Date: Mon, 16 Nov 2026 09:30:00 +0100",
  ];
  expect(await diagnose(dsn({ recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.1.1"]], original }), causes)).toMatchObject({
    report: {
      original: {
        recipients: ["kim@fabrikam.com", "lee@adatum.com", "max@adatum.com"],
        authentication: ["mx.fabrikam.com; spf=pass smtp.mailfrom=contoso.com; dkim=none"],
        hops: [{ from: "[192.168.1.7]", by: "mail.contoso.com", at: "Mon, 16 Nov 2026 09:30:01 +0100" }, { from: "mail.contoso.com", by: "mx.fabrikam.com", at: "Mon, 16 Nov 2026 09:30:05 +0100" }],
      },
    },
  });
});
