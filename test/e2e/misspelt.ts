/** A report on a message to an address whose last letter is a slip, with the message it brings back. */
export const misspelt = {
  bounced: "robin@cohowinery.con",
  meant: "robin@cohowinery.com",
  subject: "Wine for the anniversary",
  text: "Could you set aside twelve bottles of the 2023 Riesling for us? <Tom & Ann will fetch them.>",
} as const;

export const misspeltReport: string = [
  "From: Mail Delivery System <MAILER-DAEMON@relay.contoso.com>", "To: dana.mills@contoso.com", "Subject: Undelivered Mail Returned to Sender",
  "Date: Fri, 20 Nov 2026 10:00:00 +0100", "Message-ID: <20261120090000.5C1@relay.contoso.com>", "MIME-Version: 1.0",
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "",
  "--b", "Content-Type: text/plain", "", "This is the mail system at host relay.contoso.com.", "",
  `<${misspelt.bounced}>: Host or domain name not found. Name service error for`, "    name=cohowinery.con type=A: Host not found", "",
  "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; relay.contoso.com", "X-Postfix-Sender: rfc822; dana.mills@contoso.com", "",
  `Final-Recipient: rfc822; ${misspelt.bounced}`, "Action: failed", "Status: 5.4.4",
  "Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error for", "    name=cohowinery.con type=A: Host not found", "",
  "--b", "Content-Type: message/rfc822", "",
  "From: Dana Mills <dana.mills@contoso.com>", `To: ${misspelt.bounced}`, `Subject: ${misspelt.subject}`, "Date: Fri, 20 Nov 2026 09:59:00 +0100",
  "Message-ID: <20261120085900.77@contoso.com>", "Content-Type: text/plain; charset=utf-8", "", "Hello Robin,", "", misspelt.text, "", "Dana", "--b--", "",
].join("\r\n");
