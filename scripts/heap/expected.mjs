// What a reader has to find in the heap, worked out from how it was made.
import { LIST } from "./answers.mjs";
import { exchangeOnline, exim, google, isFromOutside, postfix, statusOf } from "./servers.mjs";

const GENERATORS = new Map([[postfix, "postfix"], [exim, "exim"], [google, "google"], [exchangeOnline, "exchange-online"]]);

/** Whose move it is. */
const OWNERS = {
  backscatter: "nobody", "connection-timeout": "recipient-admin", "dmarc-fail": "sender-admin", "ip-blocklisted": "sender-admin", "mailbox-full": "recipient",
  "message-too-large": "sender", "recipient-not-found": "sender", "restricted-group": "recipient-admin", "spam-content-rejected": "sender", "spf-fail": "sender-admin",
};

/** What a message is, from its recipe. */
export function described({ reports, kind, from, isInline = false }, origin) {
  if (!reports) return { origin, notice: kind };
  const way = isInline ? "inline" : origin.file.endsWith(".msg") ? "msg" : "mail";
  return { origin, ...(from && { forwardedBy: from.address }), reports: reports.map((planned) => reported(planned, way)) };
}

/** Whoever forwards a report inline leaves its date behind. */
function reported({ writer, report: { host, recipients, original, at } }, way) {
  return {
    host: host.toLowerCase(), ...(way !== "inline" && { at }), generator: GENERATORS.get(writer), sender: original.from.address, subject: original.subject, messageId: original.messageId,
    recipients: recipients.map((recipient) => ({ address: recipient.address, action: recipient.action, ...found(recipient, { writer, host, way }) })),
  };
}

function found({ address, action, answer }, { writer, host, way }) {
  const { cause, silence, sendingServer } = answer;
  const isLate = silence !== undefined && action === "failed";
  const basis = cause === "not-an-error" ? "shape" : answer.basis ?? (silence !== undefined && writer === exim ? "signature" : "code-and-signature");
  return {
    cause,
    owner: action === "failed" ? OWNERS[cause] : "nobody",
    outcome: isLate ? "expired" : action === "failed" ? "refused" : action,
    basis,
    confidence: basis === "phrase" ? "likely" : "certain",
    code: codeOf({ address, action, answer }, writer),
    server: serverOf({ action, answer }, { writer, host, way }),
    ...(cause === "ip-blocklisted" && { blockList: LIST }),
    ...(sendingServer && { sendingServer }),
    diagnostic: diagnosticOf({ action, answer }, { writer, way }),
  };
}

/** A report's own code, or the reply's where that has one. */
function codeOf(recipient, writer) {
  if (recipient.action === "relayed") return "2.0.0";
  if (recipient.action === "delivered") return "2.1.5";
  return recipient.answer.silence !== undefined && writer === exim ? "5.0.0" : statusOf(recipient);
}

/** The server that a report names beside its writer; else the writer, if it refused. */
function serverOf({ action, answer }, { writer, host, way }) {
  if (writer !== exchangeOnline || way === "msg" || (action === "failed" && way === "mail" && isFromOutside(answer))) return answer.host;
  return action === "failed" ? host.toLowerCase() : undefined;
}

/** How each product writes the words of the server. */
function diagnosticOf({ action, answer: { reply, silence, host, ip } }, { writer, way }) {
  if (action === "delivered") return undefined;
  if (action === "relayed") return "smtp; 250 2.0.0 Ok: queued as 4RtK9z5510";
  if (way === "inline") return reply;
  if (way === "msg") return `<${host} #${/ ([245]\.\d{1,3}\.\d{1,3}) /.exec(reply)?.[1] ?? "5.0.0"} smtp;${reply}>`;
  if (silence !== undefined) return writer === exim ? `host ${host} [${ip}] ${silence}: retry timeout exceeded` : `X-Postfix; connect to ${host}[${ip}]:25: ${silence}`;
  return writer === exchangeOnline ? `smtp;${reply}` : `smtp; ${reply}`;
}

/** The counts, and what the heap means as a whole. */
export function counted(messages) {
  const reports = messages.flatMap((message) => message.reports ?? []);
  const rows = reports.flatMap(({ sender, recipients }) => recipients.map((recipient) => ({ ...recipient, sender })));
  return {
    reports: reports.length,
    recipients: rows.length,
    causes: tally(rows.map(({ cause }) => cause)),
    notices: tally(messages.flatMap(({ notice }) => notice ?? [])),
    unread: tally(messages.flatMap(({ unread }) => unread ?? [])),
    findings: findings(rows),
  };
}

function findings(rows) {
  const those = (rule, about, fits) => ({ rule, about, rows: rows.filter(fits).length });
  return [
    those("one-block-list", LIST, ({ cause }) => cause === "ip-blocklisted"),
    those("sender-burst", "otto.vale@contoso.com", ({ sender }) => sender === "otto.vale@contoso.com"),
    those("domain-unreachable", "fabrikam.com", ({ address }) => address.endsWith("@fabrikam.com")),
    those("sender-unproven", "contoso.com", ({ cause }) => cause === "spf-fail" || cause === "dmarc-fail"),
    those("forged-sender", "sales@contoso.com", ({ sender }) => sender === "sales@contoso.com"),
    those("backscatter", "info@contoso.com", ({ cause }) => cause === "backscatter"),
  ].toSorted((one, other) => other.rows - one.rows);
}

function tally(values) {
  const counts = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
