// Reports in the words of the products that write them.
import { originalPart, headerOf } from "./originals.mjs";
import { folded, mailDate, multipart, quotedPrintable } from "./write.mjs";

/**
 * @typedef {object} Recipient
 * @property {string} address
 * @property {"failed" | "delayed" | "delivered" | "relayed"} action
 * @property {import("./answers.mjs").Answer} [answer]
 */
/**
 * @typedef {object} Report
 * @property {string} host who writes it
 * @property {string} to
 * @property {number} at
 * @property {readonly Recipient[]} recipients
 * @property {import("./originals.mjs").Original} original
 */
/** @typedef {(report: Report, chance: import("./random.mjs").Chance) => string} Writer */

/** The status that a report names for a recipient. @param {Recipient} recipient */
export const statusOf = ({ action, answer }) => answer?.reply?.match(/ ([245]\.\d{1,3}\.\d{1,3}) /)?.[1] ?? answer?.status ?? (action === "delayed" ? "4.0.0" : "5.0.0");
const HOUR = 3_600_000;

/** @type {Writer} */
export function postfix({ host, to, at, recipients, original }, chance) {
  const queue = chance.hex(10).toUpperCase();
  const boundary = `${queue}.${Math.floor(at / 1000)}/${host}`;
  const isDelayed = recipients.every(({ action }) => action === "delayed");
  const isDelivered = recipients.every(({ action }) => action === "relayed");
  const words = isDelayed ? POSTFIX_WARNING : isDelivered ? POSTFIX_SUCCESS : POSTFIX_FAILURE;
  const until = isDelayed ? `Will-Retry-Until: ${mailDate(original.at + 120 * HOUR, 1)} (CET)\n` : "";
  const said = recipients.map((recipient) => `${folded(`<${recipient.address}>: ${postfixWords(recipient)}`, "    ")}\n`).join("\n");
  const fields = recipients.map((recipient) => `Final-Recipient: rfc822; ${recipient.address}\nOriginal-Recipient: rfc822;${recipient.address}\nAction: ${recipient.action}\nStatus: ${recipient.action === "relayed" ? "2.0.0" : statusOf(recipient)}\n${postfixField(recipient)}${until}`).join("\n");
  const subject = isDelayed ? "Delayed Mail (still being retried)" : isDelivered ? "Successful Mail Delivery Report" : "Undelivered Mail Returned to Sender";
  return `Return-Path: <>\nX-Original-To: ${to}\nDelivered-To: ${to}\nReceived: by ${host} (Postfix)\n\tid ${queue}; ${mailDate(at, 1)} (CET)\nDate: ${mailDate(at, 1)} (CET)\nFrom: Mail Delivery System <MAILER-DAEMON@${host}>\nSubject: ${subject}\nTo: ${to}\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status;\n\tboundary="${boundary}"\nMessage-Id: <${chance.hex(14)}.${queue}@${host}>\n\nThis is a MIME-encapsulated message.\n\n${multipart(boundary, [
    `Content-Description: Notification\nContent-Type: text/plain; charset=us-ascii\n\nThis is the mail system at host ${host}.\n\n${words}\n                   The mail system\n\n${said}`,
    `Content-Description: Delivery report\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; ${host}\nX-Postfix-Queue-ID: ${chance.hex(10).toUpperCase()}\nX-Postfix-Sender: rfc822; ${original.from.address}\nArrival-Date: ${mailDate(original.at, 1)} (CET)\n\n${fields}`,
    `Content-Description: Undelivered Message\n${originalPart({ ...original, isHeadersOnly: isDelayed || isDelivered }, chance)}`,
  ])}`;
}

const HELP = "For further assistance, please send mail to postmaster.\n\nIf you do so, please include this problem report. You can\ndelete your own text from the attached returned message.\n";
const POSTFIX_FAILURE = `I'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n${HELP}`;
const POSTFIX_WARNING = `####################################################################\n# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #\n####################################################################\n\nYour message could not be delivered for more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.\n\n${HELP}`;
const POSTFIX_SUCCESS = "Your message was successfully delivered to the destination(s)\nlisted below. If the message was delivered to mailbox you will\nreceive no further notifications. Otherwise you may still receive\nnotifications of mail delivery errors from other systems.\n";

function postfixWords({ action, answer }) {
  if (action === "relayed") return `delivery via ${answer.host}[${answer.ip}]:25: 250 2.0.0 Ok: queued as 4RtK9z5510`;
  if (answer.silence) return `connect to ${answer.host}[${answer.ip}]:25: ${answer.silence}`;
  return `host ${answer.host}[${answer.ip}] said: ${answer.reply} (in reply to ${answer.command ?? "RCPT TO command"})`;
}

function postfixField({ action, answer }) {
  if (action === "relayed") return `Remote-MTA: dns; ${answer.host}\nDiagnostic-Code: smtp; 250 2.0.0 Ok: queued as 4RtK9z5510\n`;
  if (answer.silence) return `${folded(`Diagnostic-Code: X-Postfix; connect to ${answer.host}[${answer.ip}]:25: ${answer.silence}`, "    ")}\n`;
  return `Remote-MTA: dns; ${answer.host}\n${folded(`Diagnostic-Code: smtp; ${answer.reply}`, "    ")}\n`;
}

/** @type {Writer} */
export function exim({ host, to, at, recipients, original }, chance) {
  const boundary = `${Math.floor(at / 1000)}-eximdsn-${1_000_000_000 + chance.below(1_000_000_000)}`;
  const id = `1${chance.hex(5)}-000${chance.hex(3)}-${chance.hex(2)}`;
  const isDelayed = recipients.every(({ action }) => action === "delayed");
  const said = recipients.map((recipient) => `  ${recipient.address}\n${eximWords(recipient)}\n`).join("");
  const fields = recipients.map((recipient) => `Action: ${recipient.action}\nFinal-Recipient: rfc822;${recipient.address}\nStatus: ${isDelayed ? "4.0.0" : "5.0.0"}\nRemote-MTA: dns; ${recipient.answer.host}\n${recipient.answer.reply ? `Diagnostic-Code: smtp; ${recipient.answer.reply}\n` : ""}`).join("\n");
  const failed = isDelayed ? "" : `X-Failed-Recipients: ${recipients.map(({ address }) => address).join(",\n  ")}\n`;
  const text = isDelayed
    ? `This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on ${host}.\n\nThe message identifier is:     ${id}\nThe subject of the message is: ${original.subject}\nThe date of the message is:    ${mailDate(original.at, 1)}\n\nThe address to which the message has not yet been delivered is:\n\n${said}\nNo action is required on your part. Delivery attempts will continue for\nsome time, and this warning may be repeated at intervals if the message\nremains undelivered. Eventually the mail delivery software will give up,\nand when that happens, the message will be returned to you.\n`
    : `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n${said}`;
  const subject = isDelayed ? `Warning: message ${id} delayed 24 hours` : "Mail delivery failed: returning message to sender";
  return `Return-path: <>\nEnvelope-to: ${to}\nDelivery-date: ${mailDate(at, 1)}\nReceived: from Debian-exim by ${host} with local (Exim 4.96)\n\tid ${id}\n\tfor ${to};\n\t${mailDate(at, 1)}\n${failed}Auto-Submitted: auto-replied\nFrom: Mail Delivery System <Mailer-Daemon@${host}>\nTo: ${to}\nReferences: <${original.messageId}>\nContent-Type: multipart/report; report-type=delivery-status; boundary=${boundary}\nMIME-Version: 1.0\nSubject: ${subject}\nMessage-Id: <E${id}@${host}>\nDate: ${mailDate(at, 1)}\n\n${multipart(boundary, [
    `Content-type: text/plain; charset=us-ascii\n\n${text}`,
    `Content-type: message/delivery-status\n\nReporting-MTA: dns; ${host}\n\n${fields}`,
    originalPart({ ...original, isHeadersOnly: isDelayed }, chance),
  ])}`;
}

function eximWords({ address, action, answer }) {
  const host = `    host ${answer.host} [${answer.ip}]`;
  if (answer.silence) return action === "delayed" ? `${host}\n    Delay reason: ${answer.silence}` : `${host}\n    ${answer.silence}: retry timeout exceeded`;
  const after = answer.command?.startsWith("end") ? "end of data" : answer.command?.startsWith("MAIL") ? "MAIL FROM" : `RCPT TO:<${address}>`;
  return `${host}\n    ${action === "delayed" ? "Delay reason: " : ""}SMTP error from remote mail server after ${after}:\n    ${answer.reply}`;
}

/** @type {Writer} */
export function google({ to, at, recipients: [recipient], original }, chance) {
  const { address, action, answer } = recipient;
  const boundary = `0000000000${chance.hex(18)}`;
  const words = answer.silence ? `The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720 [${answer.host}. ${answer.ip}: timed out]` : answer.reply;
  const isDelayed = action === "delayed";
  const head = isDelayed ? `** Delivery incomplete **\n\nThere was a temporary problem delivering your message to ${address}. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.` : `** Message blocked **\n\nYour message to ${address} has been blocked. See technical details below for more information.`;
  const remote = `Remote-MTA: dns; ${answer.host}. (${answer.ip}, the server for the domain ${address.split("@")[1]}.)\n`;
  return `Return-Path: <>\nReceived: by 2001:db8:906:4fd6:b0:a9a:${chance.hex(4)} with SMTP id ${chance.hex(13)}; ${mailDate(at, -8)} (PST)\nContent-Type: multipart/report; boundary="${boundary}"; report-type=delivery-status\nTo: ${to}\nFrom: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nX-Failed-Recipients: ${address}\nAuto-Submitted: auto-replied\nSubject: Delivery Status Notification (${isDelayed ? "Delay" : "Failure"})\nMIME-Version: 1.0\nMessage-ID: <${chance.hex(16)}.GMR@mx.google.com>\nReferences: <${original.messageId}>\nIn-Reply-To: <${original.messageId}>\nDate: ${mailDate(at, -8)} (PST)\n\n${multipart(boundary, [
    `Content-Type: text/plain; charset="UTF-8"\n\n\n${head}\n\nThe response was:\n\n${words}\n`,
    `Content-Type: message/delivery-status\n\nReporting-MTA: dns; googlemail.com\nReceived-From-MTA: dns; ${original.from.address}\nArrival-Date: ${mailDate(original.at, -8)} (PST)\nX-Original-Message-ID: <${original.messageId}>\n\nFinal-Recipient: rfc822; ${address}\nAction: ${action}\nStatus: ${statusOf(recipient)}\n${remote}Diagnostic-Code: smtp; ${words}\nLast-Attempt-Date: ${mailDate(at, -8)} (PST)\n`,
    originalPart(original, chance),
  ])}`;
}

/** @type {Writer} */
export function exchangeOnline({ host, to, at, recipients, original }, chance) {
  const action = recipients[0].action;
  const boundary = guid(chance);
  const inner = guid(chance);
  const text = exchangeText({ host, action, recipients, original }, chance);
  const html = `<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=us-ascii">\n</head>\n<body>\n${text.split("\n\n").map((paragraph) => `<p>${paragraph.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>\n")}</p>`).join("\n")}\n</body>\n</html>\n`;
  const subject = `${{ failed: "Undeliverable", delayed: "Delivery delayed", delivered: "Delivered" }[action]}: ${original.subject}`;
  const fields = recipients.map((recipient) => `Final-Recipient: rfc822;${recipient.address}\nAction: ${action}\nStatus: ${action === "delivered" ? "2.1.5" : statusOf(recipient)}\n${action === "delivered" ? "" : `Diagnostic-Code: smtp;${recipient.answer.reply}\n${isFromOutside(recipient.answer) ? `Remote-MTA: dns;${recipient.answer.host}\n` : ""}`}X-Display-Name: ${recipient.address}\n`).join("\n");
  return `Received: from ${host} (2001:db8:803:10b::${chance.hex(2)})\n by AS8PR97MB7341.eurprd97.prod.outlook.com with HTTPS; ${mailDate(at)}\nMIME-Version: 1.0\nFrom: Microsoft Outlook\n\t<MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.onmicrosoft.com>\nTo: <${to}>\nDate: ${mailDate(at)}\nContent-Type: multipart/report; report-type=delivery-status;\n\tboundary="${boundary}"\n${action === "failed" ? "X-MS-Exchange-Message-Is-Ndr:\n" : ""}Content-Language: en-US\nMessage-ID: <${guid(chance)}@${host}>\nIn-Reply-To: <${original.messageId}>\nReferences: <${original.messageId}>\nThread-Topic: ${original.subject}\nSubject: ${subject}\nAuto-Submitted: auto-replied\nReturn-Path: <>\nX-MS-PublicTrafficType: Email\nX-OriginatorOrg: contoso.com\n\n${multipart(boundary, [
    `Content-Type: multipart/alternative; differences=Content-Type;\n\tboundary="${inner}"\n\n${multipart(inner, [
      `Content-Type: text/plain; charset="us-ascii"\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(text)}`,
      `Content-Type: text/html; charset="us-ascii"\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(html)}`,
    ])}`,
    `Content-Type: message/delivery-status\n\nReporting-MTA: dns;${host}\nReceived-From-MTA: dns;AS8PR97MB7341.eurprd97.prod.outlook.com\nArrival-Date: ${mailDate(original.at)}\n\n${fields}`,
    originalPart(original, chance),
  ])}`;
}

/** Exchange's own parts refuse as well, and then there is no other server. @param {import("./answers.mjs").Answer} answer */
export const isFromOutside = ({ reply }) => reply !== undefined && !/RESOLVER|STOREDRV|^4/.test(reply);

const guid = (chance) => [8, 4, 4, 4, 12].map((length) => chance.hex(length)).join("-");

/** The words of an Exchange report, as they also stand in what a person forwards. @param {Pick<Report, "host" | "recipients" | "original"> & { action: string }} report @param {import("./random.mjs").Chance} chance */
export function exchangeText({ host, action, recipients, original }, chance) {
  const named = (line) => recipients.map(({ address, answer }) => `${address} (${address})<mailto:${address}>\n${line(answer)}`).join("\n");
  if (action === "delivered") return `Your message has been delivered to the following recipients:\n\n${named(() => "")}\nSubject: ${original.subject}\n`;
  if (action === "delayed") return `Delivery is delayed to these recipients or groups:\n\n${named(() => "")}\nSubject: ${original.subject}\n\nThis message hasn't been delivered yet. Delivery will continue to be attempted.\n\nThe server will keep trying to deliver this message for the next 0 days, 19 hours and 54 minutes. You'll be notified if the message can't be delivered by that time.\n`;
  const errors = recipients.map(({ address, answer }) => `${address}\nRemote Server returned '${answer.reply}'`).join("\n\n");
  return `Delivery has failed to these recipients or groups:\n\n${named(() => "Your message couldn't be delivered. Look at the details below, or show this report to your helpdesk.\n")}\n\n\n\nDiagnostic information for administrators:\n\nGenerating server: ${host}\n\n${errors}\n\nOriginal message headers:\n\n${headerOf(original, chance)}`;
}
