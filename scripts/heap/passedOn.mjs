// Reports that somebody passed on, and messages that are no report.
import { answerTo } from "./answers.mjs";
import { MONDAY, PEOPLE, single } from "./recipe.mjs";
import { exchangeOnline, exchangeText, exim, postfix } from "./servers.mjs";
import { mailDate, multipart } from "./write.mjs";

const HOUR = 3_600_000;
const DESK = { name: "Contoso Helpdesk", address: "helpdesk@contoso.com" };

/** @typedef {import("./recipe.mjs").Planned} Planned */

function report(chance, cause, address, from, at, writer) {
  const recipient = { address, action: "failed", answer: answerTo(cause, address, from.address, chance) };
  return single({ writer, from, recipient, sent: at - 2000, at, subject: `Question ${chance.below(900) + 100}` }, chance);
}

function header(from, subject, at, chance) {
  return `Received: from ws-0417.contoso.com (unknown [192.0.2.117])\n\tby mail.contoso.com (Postfix) with ESMTPSA id ${chance.hex(10).toUpperCase()};\n\t${mailDate(at, 1)}\nReturn-Path: <${from.address}>\nFrom: ${from.name} <${from.address}>\nTo: ${DESK.name} <${DESK.address}>\nSubject: ${subject}\nDate: ${mailDate(at, 1)}\nMessage-ID: <${chance.hex(20)}@contoso.com>\nMIME-Version: 1.0\n`;
}

/** The report's words below a forward header. @returns {{ name: string, text: string, reports: readonly Planned[] }} */
export function inline(chance) {
  const from = PEOPLE[0];
  const at = MONDAY + 27 * HOUR;
  const planned = report(chance, "mailbox-full", "orders@treyresearch.net", from, at - HOUR, exchangeOnline);
  const { host, recipients, original } = planned.report;
  const subject = `Undeliverable: ${original.subject}`;
  const text = `Hi,\n\nthis came back. What do I do?\n\n${from.name}\n\n________________________________\nFrom: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.onmicrosoft.com>\nSent: Tuesday, November 17, 2026 9:00 AM\nTo: ${from.name} <${from.address}>\nSubject: ${subject}\n\n${exchangeText({ host, action: "failed", recipients, original }, chance)}`;
  return { name: `FW ${subject.replace(":", "")}`, at, from, text: `${header(from, `FW: ${subject}`, at, chance)}Content-Type: text/plain; charset="us-ascii"\nContent-Transfer-Encoding: 7bit\n\n${text}`, reports: [planned], isInline: true };
}

/** The report as an attachment. */
export function attached(chance) {
  const from = PEOPLE[1];
  const at = MONDAY + 30 * HOUR;
  return withAttached({ from, at, subject: "FW: Undeliverable: the project group", words: "Hello,\n\nI can't write to the project group any more, see the attached report.\n", reports: [report(chance, "restricted-group", "projects@wingtiptoys.com", from, at - HOUR, exchangeOnline)] }, chance);
}

/** Three reports in one message. */
export function three(chance) {
  const from = PEOPLE[2];
  const at = MONDAY + 51 * HOUR;
  const reports = [
    report(chance, "recipient-not-found", "nobody@adatum.com", from, at - 3 * HOUR, postfix),
    report(chance, "mailbox-full", "sales@litwareinc.com", from, at - 2 * HOUR, exim),
    report(chance, "message-too-large", "drawings@northwindtraders.com", from, at - HOUR, exchangeOnline),
  ];
  return withAttached({ from, at, subject: "Three that came back", words: "Hello,\n\nall three of these came back today.\n", reports }, chance);
}

function withAttached({ from, at, subject, words, reports }, chance) {
  const boundary = `_004_${chance.hex(24)}_`;
  const parts = reports.map(({ writer, report: made }) => `Content-Type: message/rfc822\nContent-Disposition: attachment\n\n${writer(made, chance)}`);
  const text = `${header(from, subject, at, chance)}Content-Type: multipart/mixed;\n\tboundary="${boundary}"\n\n${multipart(boundary, [`Content-Type: text/plain; charset="us-ascii"\n\n${words}\n${from.name}\n`, ...parts])}`;
  return { name: subject.replaceAll(":", ""), at, from, text, reports };
}

/** What is no report: out of office twice, a read receipt, two ordinary questions. */
export function notices(chance) {
  return [
    away(chance, PEOPLE[3], "tilda.ek@wingtiptoys.com", "Tilda Ek", 33),
    away(chance, PEOPLE[4], "hans.ohm@litwareinc.com", "Hans Ohm", 56),
    receipt(chance, PEOPLE[5], "mona.lang@adatum.com", "Mona Lang", 80),
    ordinary(chance, PEOPLE[6], "Printer on the third floor", "Hello,\n\nthe printer on the third floor takes two sheets at once. Could somebody\nlook at it when there is time?\n", 9),
    ordinary(chance, PEOPLE[7], "Mail to Fabrikam", "Hello,\n\ndoes mail to Fabrikam work for anybody today? I have heard nothing from\nthem since Friday.\n", 75),
  ];
}

function away(chance, to, address, name, hours) {
  const at = MONDAY + hours * HOUR;
  return { name: "Automatic reply", at, kind: "auto-reply", text: `From: ${name} <${address}>\nTo: ${to.name} <${to.address}>\nSubject: Automatic reply: Visit in December\nDate: ${mailDate(at)}\nMessage-ID: <${chance.hex(20)}@${address.split("@")[1]}>\nReferences: <${chance.hex(20)}@contoso.com>\nIn-Reply-To: <${chance.hex(20)}@contoso.com>\nX-Auto-Response-Suppress: All\nAuto-Submitted: auto-generated\nReturn-Path: <>\nMIME-Version: 1.0\nContent-Type: text/plain; charset="us-ascii"\n\nThank you for your message. I am away until Monday and read no mail until\nthen. For anything urgent my colleagues are glad to help.\n\n${name}\n` };
}

function receipt(chance, to, address, name, hours) {
  const at = MONDAY + hours * HOUR;
  const boundary = chance.hex(24);
  return { name: "Read", at, kind: "read-receipt", text: `From: ${name} <${address}>\nTo: ${to.name} <${to.address}>\nSubject: Read: Price list 2027\nDate: ${mailDate(at)}\nMessage-ID: <${chance.hex(20)}@${address.split("@")[1]}>\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=disposition-notification;\n\tboundary="${boundary}"\n\n${multipart(boundary, [
    `Content-Type: text/plain; charset="us-ascii"\n\nYour message\n\n   To: ${name}\n   Subject: Price list 2027\n   Sent: ${mailDate(at - HOUR)}\n\nwas read on ${mailDate(at)}.\n`,
    `Content-Type: message/disposition-notification\n\nReporting-UA: ${address.split("@")[1]}; Microsoft Outlook\nFinal-Recipient: rfc822;${address}\nOriginal-Message-ID: <${chance.hex(20)}@contoso.com>\nDisposition: manual-action/MDN-sent-manually; displayed\n`,
  ])}` };
}

function ordinary(chance, from, subject, words, hours) {
  const at = MONDAY + hours * HOUR;
  return { name: subject, at, kind: "ordinary", text: `${header(from, subject, at, chance)}Content-Type: text/plain; charset="us-ascii"\n\n${words}\n${from.name}\n` };
}
