// What servers answer, and what it has to come to. The words are those of the products; who says them is made up.

/**
 * One server's answer to one recipient.
 * @typedef {object} Answer
 * @property {string} cause what a reader has to find
 * @property {string} [reply] with its code, one line; left out where no server answered
 * @property {string} [silence] why none did
 * @property {string} [command] to which it answered
 * @property {string} [status] for the report's own field, where the reply has none
 * @property {"code-and-phrase" | "signature" | "phrase" | "shape"} [basis] what tells a reader the cause; left out, a product's own words with their code
 * @property {string} [sendingServer] whom it names as the sender
 * @property {string} host
 * @property {string} ip
 */

/** The list's name in replies, and the address of ours that stands on it. */
export const LIST = "bl.example.net";
export const LISTED = "203.0.113.7";
/** What sends the newsletters, and stands in no SPF record. */
const NEWS_SERVER = "198.51.100.60";

/** @type {Readonly<Record<string, readonly [host: string, ip: string]>>} */
export const SERVERS = {
  "adatum.com": ["mail.adatum.com", "198.51.100.31"],
  "alpineskihouse.com": ["mx.alpineskihouse.com", "198.51.100.44"],
  "fabrikam.com": ["mx1.fabrikam.com", "198.51.100.25"],
  "fourthcoffee.com": ["mx1.fourthcoffee.com", "198.51.100.58"],
  "litwareinc.com": ["mail.litwareinc.com", "203.0.113.44"],
  "northwindtraders.com": ["gate.northwindtraders.com", "198.51.100.17"],
  "tailspintoys.com": ["mx1.tailspintoys.com", "198.51.100.5"],
  "treyresearch.net": ["mail.treyresearch.net", "198.51.100.130"],
  "wideworldimporters.com": ["mx2.wideworldimporters.com", "198.51.100.77"],
  "wingtiptoys.com": ["in.wingtiptoys.com", "203.0.113.61"],
  "example.org": ["mx.example.org", "192.0.2.90"],
};

const name = (address) => address.split("@")[0];

/** @type {Readonly<Record<string, readonly ((address: string, sender: string) => Omit<Answer, "cause" | "host" | "ip">)[]>>} */
export const ANSWERS = {
  "ip-blocklisted": [
    () => ({ reply: `554 5.7.1 Service unavailable; Client host [${LISTED}] blocked using ${LIST}; https://bl.example.net/query/ip/${LISTED}`, sendingServer: LISTED }),
    (address) => ({ reply: `550 5.7.1 <${address}>: Recipient address rejected: Mail from ${LISTED} refused, listed at ${LIST}`, basis: "phrase", sendingServer: LISTED }),
    () => ({ reply: `550 5.7.1 Mail from IP ${LISTED} was rejected, found in ${LIST}, see https://bl.example.net/why?ip=${LISTED}`, basis: "phrase", sendingServer: LISTED }),
    () => ({ reply: `550 ${LISTED} is listed at ${LIST}`, basis: "phrase", sendingServer: LISTED }),
  ],
  "recipient-not-found": [
    (address) => ({ reply: `550 5.1.1 <${address}>: Recipient address rejected: User unknown in virtual mailbox table` }),
    (address) => ({ reply: `550 5.1.1 <${address}>... User unknown` }),
    (address) => ({ reply: `550 5.1.1 <${address}> User doesn't exist: ${address}`, basis: "code-and-phrase" }),
    () => ({ reply: "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup" }),
    () => ({ reply: "550 No Such User Here", status: "5.0.0", basis: "signature" }),
  ],
  "mailbox-full": [
    (address) => ({ reply: `552 5.2.2 <${address}> Quota exceeded (mailbox for user is full)`, command: "end of DATA command" }),
    () => ({ reply: "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception", command: "end of DATA command" }),
    (address) => ({ reply: `552 5.2.2 <${address}>: user is over quota` }),
  ],
  "spf-fail": [
    (address, sender) => ({ reply: `550 5.7.23 <${address}>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.open-spf.org/Why?s=mfrom;id=${sender};ip=198.51.100.60`, sendingServer: NEWS_SERVER }),
    () => ({ reply: "550 5.7.26 The MAIL FROM domain [contoso.com] has an SPF record with a hard fail policy (-all) but it fails to pass SPF checks with the ip: [198.51.100.60]. To best protect our users from spam and phishing, the message has been blocked.", command: "end of DATA command", sendingServer: NEWS_SERVER }),
  ],
  "dmarc-fail": [
    () => ({ reply: "550 5.7.26 Unauthenticated email from contoso.com is not accepted due to domain's DMARC policy. Please contact the administrator of contoso.com domain if this was a legitimate mail.", command: "end of DATA command" }),
    () => ({ reply: "550 5.7.509 Access denied, sending domain contoso.com does not pass DMARC verification and has a DMARC policy of reject.", command: "end of DATA command" }),
  ],
  "message-too-large": [
    () => ({ reply: "552 5.3.4 Message size exceeds fixed limit", command: "MAIL FROM command" }),
    () => ({ reply: "552 5.3.4 Error: message file too big", command: "end of DATA command" }),
  ],
  "spam-content-rejected": [() => ({ reply: "554 5.7.1 Message rejected: this message looks like spam", command: "end of DATA command", basis: "phrase" })],
  "restricted-group": [() => ({ reply: "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group" })],
  backscatter: [
    () => ({ reply: "550 5.7.1 BATV check failed: this address has not sent the message that you return", basis: "phrase" }),
    (address) => ({ reply: `550 5.7.1 <${name(address)}>: invalid or missing PRVS tag, this bounce is for a message we never sent`, basis: "phrase" }),
  ],
  "connection-timeout": [() => ({ silence: "Connection timed out", status: "4.4.1" })],
  greylisted: [(address) => ({ reply: `451 4.7.1 <${address}>: Recipient address rejected: Greylisting in effect, please come back later` })],
  "delivery-delayed": [() => ({ reply: "400 4.4.7 Message delayed", basis: "shape" })],
};

/** @param {string} cause @param {string} address @param {string} sender @param {import("./random.mjs").Chance} chance @returns {Answer} */
export function answerTo(cause, address, sender, chance) {
  const [host, ip] = SERVERS[address.split("@")[1]];
  return { cause, host, ip, ...chance.pick(ANSWERS[cause])(address, sender) };
}
