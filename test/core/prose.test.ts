import { causes } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import { lines } from "./bytes";

const report = (from: string, subject: string, body: readonly string[], ...headers: readonly string[]): Uint8Array =>
  lines(`From: ${from}`, "To: dana@contoso.com", `Subject: ${subject}`, ...headers, "Content-Type: text/plain; charset=utf-8", "", ...body, "");

const RETURNED = ["Return-Path: <dana@contoso.com>", "Received: from a by b", "From: dana@contoso.com", "To: kim@fabrikam.com", "Subject: 550 5.7.1 <not-this@fabrikam.com>: Relay access denied"];

interface Row {
  readonly form: string;
  readonly bytes: Uint8Array;
  readonly recipients: readonly (readonly [address: string, cause: string, outcome: string, replyCode?: string])[];
}

// Reports in plain words, as each product writes them; what the returned message says must not count.
const rows: readonly Row[] = [
  {
    form: "postfix",
    bytes: report("MAILER-DAEMON@mail.contoso.com (Mail Delivery System)", "Undelivered Mail Returned to Sender", [
      "This is the mail system at host mail.contoso.com.", "", "I'm sorry to have to inform you that your message could not", "be delivered to one or more recipients.", "", "                   The mail system", "",
      "<kim@fabrikam.com> (expanded from <info@fabrikam.com>): host mx.fabrikam.com[203.0.113.9]", "    said: 550 5.1.1 <kim@fabrikam.com>: Recipient address rejected: User unknown in", "    virtual mailbox table (in reply to RCPT TO command)", "",
      "<lee@adatum.com>: connect to mx.adatum.com[203.0.113.10]:25: Connection timed out", "", ...RETURNED,
    ]),
    recipients: [["kim@fabrikam.com", "recipient-not-found", "refused", "550"], ["lee@adatum.com", "connection-timeout", "undeliverable"]],
  },
  {
    form: "qmail",
    bytes: report("MAILER-DAEMON@contoso.com", "failure notice", [
      "Hi. This is the qmail-send program at contoso.com.", "I'm afraid I wasn't able to deliver your message to the following addresses.", "This is a permanent error; I've given up. Sorry it didn't work out.", "",
      "<kim@fabrikam.com>:", "203.0.113.9 does not like recipient.", "Remote host said: 552 5.2.2 Mailbox full", "Giving up on 203.0.113.9.", "", "--- Below this line is a copy of the message.", "", ...RETURNED,
    ]),
    recipients: [["kim@fabrikam.com", "mailbox-full", "refused", "552"]],
  },
  {
    form: "exim",
    bytes: report("Mail Delivery System <Mailer-Daemon@contoso.com>", "Mail delivery failed: returning message to sender", [
      "This message was created automatically by mail delivery software.", "", "A message that you sent could not be delivered to one or more of its", "recipients. This is a permanent error. The following address(es) failed:", "",
      "  kim@fabrikam.com", "    host mx.fabrikam.com [203.0.113.9]", "    SMTP error from remote mail server after RCPT TO:<kim@fabrikam.com>:", "    550 relay not permitted", "", "  lee@adatum.com", "    retry timeout exceeded", "",
      "------ This is a copy of the message, including all the headers. ------", "", ...RETURNED,
    ], "X-Failed-Recipients: kim@fabrikam.com, lee@adatum.com", "Auto-Submitted: auto-replied"),
    recipients: [["kim@fabrikam.com", "relay-denied", "refused", "550"], ["lee@adatum.com", "queue-expired", "expired"]],
  },
  {
    form: "google",
    bytes: report("Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Failure)", [
      "Delivery to the following recipient failed permanently:", "", "     kim@fabrikam.com", "", "Technical details of permanent failure: ", "Google tried to deliver your message, but it was rejected by the server for the recipient domain fabrikam.com by mx.fabrikam.com. [203.0.113.9].", "", "The error that the other server returned was:", "550 5.1.1 User unknown", "", "----- Original message -----", "", ...RETURNED,
    ]),
    recipients: [["kim@fabrikam.com", "recipient-not-found", "refused", "550"]],
  },
  {
    form: "dragonfly",
    bytes: report("MAILER-DAEMON <>", "Mail delivery failed", ["This is the DragonFly Mail Agent v0.13 at contoso.com.", "", "There was an error delivering your mail to <kim@fabrikam.com>.", "", "mx.fabrikam.com [203.0.113.9] did not like our RCPT TO:", "550 5.1.1 <kim@fabrikam.com>: User unknown", "", "Message headers follow.", "", ...RETURNED]),
    recipients: [["kim@fabrikam.com", "recipient-not-found", "refused", "550"]],
  },
  {
    form: "opensmtpd",
    bytes: report("Mailer Daemon <MAILER-DAEMON@contoso.com>", "Delivery status notification: error", ["    Hi!", "", "    This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.", "", "    An error has occurred while attempting to deliver a message for", "    the following list of recipients:", "", "kim@fabrikam.com: 552 5.2.2 Mailbox full", "lee@adatum.com: 550 5.1.1 User unknown", "", "    Below is a copy of the original message:", "", ...RETURNED]),
    recipients: [["kim@fabrikam.com", "mailbox-full", "refused", "552"], ["lee@adatum.com", "recipient-not-found", "refused", "550"]],
  },
  {
    form: "exchange-5",
    bytes: report("System Administrator <postmaster@contoso.com>", "Undeliverable: Figures", ["Your message", "", "  To:      kim@fabrikam.com", "  Subject: Figures", "  Sent:    Mon, 16 Nov 2026 09:00:00 +0100", "", "did not reach the following recipient(s):", "", "kim@fabrikam.com on Mon, 16 Nov 2026 09:00:05 +0100", "    The message could not be delivered because the mailbox is full", "    550 5.2.2 mailbox full"]),
    recipients: [["kim@fabrikam.com", "mailbox-full", "refused", "550"]],
  },
  {
    form: "fields-in-text",
    bytes: report("MAILER-DAEMON@amazonses.com", "Delivery Status Notification (Failure)", ["An error occurred while trying to deliver the mail to the following recipients:", "kim@fabrikam.com", "", "Technical report:", "", "Reporting-MTA: dsn; a27.smtp-out.amazonses.com", "", "Action: failed", "Final-Recipient: rfc822; kim@fabrikam.com", "Diagnostic-Code: smtp; 552 5.2.2 Mailbox full", "Status: 5.2.2"]),
    recipients: [["kim@fabrikam.com", "mailbox-full", "refused", "552"]],
  },
  {
    form: "zoho",
    bytes: report("mailer-daemon@mail.zoho.com", "Undelivered Mail Returned to Sender", ["This message was created automatically by mail delivery software.", "A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. ", "", "kim@fabrikam.com Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 User unknown", "", "Received:from mail.zoho.com by mx.zohomail.com"]),
    recipients: [["kim@fabrikam.com", "recipient-not-found", "refused", "550"]],
  },
  {
    form: "mimecast",
    bytes: report('"postmaster" <postmaster@contoso.com>', "[Postmaster] Email Delivery Failure", ["This is an automated alert notification. Please do not reply.", "", "An email that you attempted to send to the following address could not be delivered:", "", "-- kim@fabrikam.com", "", "The problem appears to be :", "-- Recipient email address is possibly incorrect", "", "Additional information follows :", "-- 5.4.1 Recipient address rejected: Access denied. [x.prod.outlook.com 2026-11-16T09:30:25.255Z 08DC]", "", "This condition occurred after 1 attempt(s) to deliver over", "a period of 0 hour(s)."]),
    recipients: [["kim@fabrikam.com", "recipient-blocked-at-edge", "undeliverable"]],
  },
  {
    form: "symantec",
    bytes: report("MAILER-DAEMON@messagelabs.com", "Delivery failure", ["This is the mail delivery agent at Symantec Email Security.cloud.", "", "I was unable to deliver your message to the following addresses:", "", "kim@fabrikam.com", "", "Reason: 550 5.1.1 User unknown", "", "The message subject was: Figures"]),
    recipients: [["kim@fabrikam.com", "recipient-not-found", "refused", "550"]],
  },
  {
    form: "m-filter",
    bytes: report("POSTMASTER <postmaster@contoso.com>", "failure notice", ["このメールは「m-FILTER」が自動的に生成して送信しています。", "以下のメールアドレスへの送信に失敗しました。", "kim@fabrikam.com", "-------server message", "550 5.1.1 User unknown", "-------SMTP command", "DATA", "-------original message", ...RETURNED]),
    recipients: [["kim@fabrikam.com", "recipient-not-found", "refused", "550"]],
  },
  {
    form: "imail",
    bytes: report('"Postmaster" <postmaster@contoso.com>', "Undeliverable Mail", ["Unknown user: kim@fabrikam.com", "", "Original message follows.", "", ...RETURNED]),
    recipients: [["kim@fabrikam.com", "recipient-not-found", "undeliverable"]],
  },
  {
    form: "google",
    bytes: report("Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Failure)", ["", "** Address not found **", "", "Your message wasn't delivered to kim@fabrikam.com because the address couldn't be found, or is unable to receive mail.", "", "The response from the remote server was:", "550 5.1.1 User unknown"]),
    recipients: [["kim@fabrikam.com", "recipient-not-found", "refused", "550"]],
  },
  {
    form: "sendmail",
    bytes: report("Mail Delivery Subsystem <MAILER-DAEMON@contoso.com>", "Returned mail: see transcript for details", [
      "The original message was received at Mon, 16 Nov 2026 09:00:00 +0100", "from localhost", "", "   ----- The following addresses had permanent fatal errors -----", "<kim@fabrikam.com>", "    (reason: 550 5.1.1 <kim@fabrikam.com>... User unknown)", "<lee@adatum.com>", "",
      "   ----- Transcript of session follows -----", "... while talking to mx.adatum.com.:", ">>> RCPT To:<lee@adatum.com>", "<<< 552 5.2.2 Mailbox full", "554 5.0.0 Service unavailable", "", "   ----- Original message follows -----", "", ...RETURNED,
    ]),
    recipients: [["kim@fabrikam.com", "recipient-not-found", "refused", "550"], ["lee@adatum.com", "mailbox-full", "refused", "552"]],
  },
  {
    form: "sendmail",
    bytes: report("Mail Delivery Subsystem <MAILER-DAEMON@contoso.com>", "Returned mail", ["   ----- The following addresses had permanent fatal errors -----", "", ">>> kim@fabrikam.com <kim@fabrikam.com>", "", "   ----- Transcript of session follows -----", "550 sorry, no mailbox here by that name (#5.1.1 - chkusr)", ""]),
    recipients: [["kim@fabrikam.com", "recipient-not-found", "refused", "550"]],
  },
  {
    form: "zoho",
    bytes: report("mailer-daemon@mail.zoho.com", "Mail Delivery Status Notification (Delay)", ["THIS IS A WARNING MESSAGE ONLY.", "", "----- The following addresses had fatal errors -----", "[Status: Error, Address: <kim@fabrikam.com>, ResponseCode 421, , Host not reachable.]", "", "Message will be retried for 4 more day(s)"]),
    recipients: [["kim@fabrikam.com", "connection-timeout", "delayed", "421"]],
  },
  {
    form: "trendmicro",
    bytes: report("InterScan MSS <postmaster@contoso.com>", "Mail delivery notice", ["...", "", "Sent <<< RCPT TO:<kim@fabrikam.com>", "Received >>> 550 5.1.1 <kim@fabrikam.com>... user unknown", "", "...", "", "************************     End of message     **********************"]),
    recipients: [["kim@fabrikam.com", "recipient-not-found", "refused", "550"]],
  },
  {
    form: "fml",
    bytes: report("list-admin@fabrikam.com", "Loop Alert: Duplicated Message-ID (list ML)", ["Duplicated Message-ID in <list@fabrikam.com>.", "", "", "Original mail as follows:", "", "   From: dana@contoso.com"]),
    recipients: [["list@fabrikam.com", "routing-loop", "undeliverable"]],
  },
  {
    form: "amazon-notification",
    bytes: report("SES <no-reply@sns.amazonaws.com>", "AWS Notification Message", ['{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"kim@fabrikam.com","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"}],"reportingMTA":"dns; a1.smtp-out.amazonses.com"}}', "", "--", "If you wish to stop receiving notifications from this topic, visit the link below"]),
    recipients: [["kim@fabrikam.com", "recipient-not-found", "refused", "550"]],
  },
  {
    form: "amazon-notification",
    bytes: report("SES <no-reply@sns.amazonaws.com>", "AWS Notification Message", ['{"notificationType":"Delivery","delivery":{"recipients":["kim@fabrikam.com"],"smtpResponse":"250 2.6.0 Message received"}}']),
    recipients: [["kim@fabrikam.com", "not-an-error", "delivered", "250"]],
  },
  {
    form: "closed-mailbox",
    bytes: report("noreply@fabrikam.com", "Re: Figures", ["This email inbox kim@fabrikam.com is no longer in use. Somebody else at Fabrikam can help."], "Return-Path: <>", "Auto-Submitted: auto-replied"),
    recipients: [["kim@fabrikam.com", "recipient-moved", "undeliverable"]],
  },
  // No form of its own: whom it means and what was said are found in the plain words.
  {
    form: "mailer-daemon",
    bytes: report("Mail Delivery System <MAILER-DAEMON@contoso.com>", "Mail Delivery Failure", ["The original message was received at 06 Jan 2026 22:22:29 +0900", "from dana@contoso.com", "", "---The following addresses had delivery errors---", "", "kim@fabrikam.com [User unknown]", ""]),
    recipients: [["kim@fabrikam.com", "recipient-not-found", "undeliverable"]],
  },
  {
    form: "mailer-daemon",
    bytes: report("no-reply@fabrikam.com", "Mail", ["Your mail sent on: Thu, 29 Apr 2026 00:00:00 +0900", "     Could not be delivered to: <kim@fabrikam.com>", "     As their mailbox is full."], "Return-Path: <>"),
    recipients: [["kim@fabrikam.com", "mailbox-full", "undeliverable"]],
  },
  {
    form: "mailer-daemon",
    bytes: report("Mail Delivery System <Mail.Delivery.System@contoso.com>", "Delivery status notification", ["=====================", "Delivery to the following recipients failed permanently:", "", "   * kim@fabrikam.com", "", "=====================", "   Technical details:", "", "SMTP:RCPT host 203.0.113.9: 552 5.2.2 Mailbox full", "", "For help write to support@contoso.com."]),
    recipients: [["kim@fabrikam.com", "mailbox-full", "refused", "552"]],
  },
  {
    form: "mailer-daemon",
    bytes: report("postmaster@fabrikam.com", "Undeliverable message", ["------- Failure Reasons  --------", "", "User not listed in public Name & Address Book", "kim@fabrikam.com", "", "User not listed in public Name & Address Book", "lee@fabrikam.com", "", "------- Returned Message --------", ...RETURNED], "Return-Path: <>"),
    recipients: [["kim@fabrikam.com", "recipient-not-found", "undeliverable"], ["lee@fabrikam.com", "recipient-not-found", "undeliverable"]],
  },
  {
    form: "mailer-daemon",
    bytes: report("Mail Delivery Subsystem <MAILER-DAEMON@contoso.com>", "Returned mail: Cannot send message for 4 days", ["   ----- Transcript of session follows -----", "421 fabrikam.com (smtp)... Deferred: Connection timed out during user open with fabrikam.com", "", "   ----- Unsent message follows -----", "Received: by contoso.com; Mon, 16 Nov 2026", "From: dana@contoso.com", "To: kim@fabrikam.com", "Subject: Figures"]),
    recipients: [["kim@fabrikam.com", "connection-timeout", "expired", "421"]],
  },
];

test.each(rows.map((row) => [row.form, row] as const))("%s", async (form, { bytes, recipients }) => {
  const diagnosis = await diagnose(bytes, causes);
  if (!("verdicts" in diagnosis)) throw new Error(diagnosis.kind);
  expect(diagnosis.report.form).toBe(form);
  expect(diagnosis.verdicts.map(({ address, cause, outcome, replyCode }) => [address, cause, outcome, ...(replyCode ? [replyCode] : [])])).toEqual(recipients);
});

describe("a bounce of a form that nobody knows", () => {
  test.each<[string, Uint8Array]>([
    ["names its recipients in X-Failed-Recipients", report("Mailer-Daemon@contoso.com", "Something went wrong", ["It went wrong."], "X-Failed-Recipients: kim@fabrikam.com", "Auto-Submitted: auto-replied")],
    ["is a report whose machine part is missing", lines("From: postmaster@contoso.com", 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "", "--b", "", "It went wrong.", "--b--")],
    ["comes from a mail system in nobody's name", report("MAILER-DAEMON@contoso.com", "Undeliverable mail", ["Nope."], "Return-Path: <>")],
  ])("%s: a bounce, and why cannot be told", async (_name, bytes) => {
    expect(await diagnose(bytes, causes)).toMatchObject({ kind: "bounce", verdicts: [{ cause: "unknown", outcome: "undeliverable", confidence: "guess" }] });
  });

  test.each<[string, Uint8Array, string]>([
    ["an answer by a person about a bounce", report("kai@contoso.com", "Re: Undeliverable: Figures", ["It could not be delivered, <kim@fabrikam.com>: 550 5.1.1 User unknown"]), "ordinary"],
    ["a newsletter of a postmaster", report("postmaster@contoso.com", "How mail works", ["Why mail is returned: 550 5.1.1 User unknown and others"]), "ordinary"],
    ["an out-of-office note that names an address", report("kim@fabrikam.com", "Automatic reply: Figures", ["I am away. My mailbox is read by lee@fabrikam.com, who is no longer in the old office."], "Auto-Submitted: auto-replied", "Return-Path: <>"), "auto-reply"],
    ["an out-of-office note", report("kim@fabrikam.com", "Automatic reply: Undeliverable?", ["I am away."], "Auto-Submitted: auto-replied", "Return-Path: <>"), "auto-reply"],
  ])("%s is none", async (_name, bytes, kind) => expect((await diagnose(bytes, causes)).kind).toBe(kind));
});

// What the machine part leaves out stands in the text for people.
test.each<[string, readonly string[], object]>([
  ["the transcript's verdict", ["   ----- Transcript of session follows -----", "550 5.1.2 <kim@fabrikam.com>... Host unknown (Name server: mx: host not found)"], { replyCode: "550", diagnostic: "550 5.1.2 <kim@fabrikam.com>... Host unknown (Name server: mx: host not found)" }],
  ["the transcript's deferral", ["   ----- Transcript of session follows -----", "... while talking to mx.fabrikam.com.:", "<<< 421", "<kim@fabrikam.com>... Deferred: 421"], { replyCode: "421" }],
])("%s is joined to a silent machine part", async (_name, text, verdict) => {
  const bytes = lines('Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "", "--b", "", ...text, "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; a", "", "Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.1.2", "Diagnostic-Code: SMTP;", "--b--");
  expect(await diagnose(bytes, causes)).toMatchObject({ verdicts: [verdict] });
});

test("a multipart whose boundaries a gateway took out is read as one text", async () => {
  const bytes = lines("From: MAILER-DAEMON@contoso.com", 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "", "It went wrong.", "", "Reporting-MTA: dns; mail.contoso.com", "", "Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.2.2");
  expect(await diagnose(bytes, causes)).toMatchObject({ kind: "bounce", verdicts: [{ address: "kim@fabrikam.com", cause: "mailbox-full" }] });
});

describe("a reply about the sender's address is not about the recipient's", () => {
  test.each([
    "450 4.1.7 <dana@contoso.com>: Sender address rejected: unverified address: host mx.contoso.com said: 550 5.1.1 <dana@contoso.com>: Recipient address rejected: User unknown",
    "550-Verification failed for <dana@contoso.com> 550-Response: 550 5.1.1 User unknown 550 Sender verify failed",
  ])("%s", async (diagnostic) => {
    const bytes = lines('Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "", "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; a", "", "Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.0.0", `Diagnostic-Code: smtp; ${diagnostic}`, "--b--");
    expect(await diagnose(bytes, causes)).toMatchObject({ verdicts: [{ cause: "sender-address-invalid" }] });
  });
});
