// What the heap is made of: so many reports of each kind, who wrote them, about whose messages to whom.
import { answerTo, SERVERS } from "./answers.mjs";
import { exchangeOnline, exim, google, postfix } from "./servers.mjs";

/**
 * One report that is to be made.
 * @typedef {object} Planned
 * @property {import("./servers.mjs").Writer} writer
 * @property {import("./servers.mjs").Report} report
 */

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Monday, 16 November 2026, 06:00 UTC: the heap is of the five days from then on. */
export const MONDAY = Date.UTC(2026, 10, 16, 6);

const person = (name) => ({ name, address: `${name.toLowerCase().replace(" ", ".")}@contoso.com` });
export const PEOPLE = ["Anna Holm", "Ben Carter", "Carla Diaz", "Dana Mills", "Erik Sand", "Fay Olsen", "Gina Roth", "Hugo Lind", "Iris Falk", "Jon Beck", "Kai Berg", "Lena Mark"].map(person);
/** Whose password somebody else has. */
const TAKEN_OVER = person("Otto Vale");
const NEWS = { name: "Contoso News", address: "news@contoso.com" };
const INFO = { name: "Contoso", address: "info@contoso.com" };
const SALES = { name: "Contoso Sales", address: "sales@contoso.com" };
/** Who returns mail that was never ours. */
const STRANGERS = ["mail.proseware.com", "mx.lucernepublishing.com", "out.margiestravel.com", "smtp.southridgevideo.com", "relay.thephone-company.com", "mail.blueyonderairlines.com"];
const NAMES = ["adam", "bea", "cleo", "dora", "emil", "finn", "greta", "hans", "ida", "jens", "klara", "liv", "mona", "nils", "olga", "per", "rosa", "sven", "tilda", "uwe", "vera", "wim"];
const SUBJECTS = ["Order 4711", "Price list 2027", "Minutes of Monday", "Visit in December", "Samples", "Delivery note 20881", "Offer for the new hall", "Contract", "Reminder", "Change of address", "=2+5 days of delivery", "Drawing 7, second try", "Invitation"];
const ELSEWHERE = Object.keys(SERVERS).filter((domain) => domain !== "fabrikam.com" && domain !== "example.org");

const MAIL = "mail.contoso.com";
const SHOP = "shop01.contoso.com";
const CLOUD = "DB9PR97MB8810.eurprd97.prod.outlook.com";
const HOSTS = new Map([[postfix, MAIL], [exim, SHOP], [exchangeOnline, CLOUD], [google, "googlemail.com"]]);

/**
 * So many of 200, and how each is made. `least` is what a small heap needs for its finding.
 * @type {readonly { share: number, least?: number, make: (chance: import("./random.mjs").Chance, at: number) => Planned }[]}
 */
const KINDS = [
  { share: 62, make: (chance) => failed(chance, { cause: "ip-blocklisted", writers: [postfix, exim], domains: ELSEWHERE.slice(0, 5) }) },
  { share: 18, make: (chance) => failed(chance, { cause: "connection-timeout", writers: [postfix, exim], domains: ["fabrikam.com"], after: 120 }) },
  { share: 12, make: (chance) => failed(chance, { cause: "connection-timeout", writers: [postfix], domains: ["fabrikam.com"], after: 4, action: "delayed" }) },
  { share: 6, least: 6, make: run },
  { share: 10, make: (chance) => failed(chance, { cause: "mailbox-full", writers: [postfix, exim, google, exchangeOnline], domains: ELSEWHERE }) },
  { share: 14, make: (chance) => failed(chance, { cause: "spf-fail", writers: [postfix, exim], domains: ELSEWHERE, from: NEWS }) },
  { share: 14, make: (chance) => failed(chance, { cause: "dmarc-fail", writers: [postfix, exim], domains: ELSEWHERE, from: NEWS }) },
  { share: 6, make: (chance) => failed(chance, { cause: "message-too-large", writers: [postfix, exchangeOnline], domains: ELSEWHERE }) },
  { share: 8, least: 8, make: backscatter },
  { share: 12, least: 12, make: forged },
  { share: 4, make: (chance) => failed(chance, { cause: "greylisted", writers: [postfix], domains: ELSEWHERE, after: 24, action: "delayed" }) },
  { share: 4, make: (chance) => failed(chance, { cause: "delivery-delayed", writers: [exchangeOnline], domains: ELSEWHERE, after: 4, action: "delayed" }) },
  { share: 3, make: (chance) => failed(chance, { cause: "not-an-error", writers: [exchangeOnline], domains: ELSEWHERE, action: "delivered" }) },
  { share: 3, make: (chance) => failed(chance, { cause: "not-an-error", writers: [postfix], domains: ELSEWHERE, action: "relayed" }) },
];

/** So many reports of a heap of `all`, in no order. @param {number} count @param {number} all @param {import("./random.mjs").Chance} chance @returns {readonly Planned[]} */
export function planned(count, all, chance) {
  const made = KINDS.flatMap(({ share, least = 0, make }) => Array.from({ length: Math.max(least, Math.round((all * share) / 200)) }, (_, at) => make(chance, at)));
  const rest = Array.from({ length: count - made.length }, () => failed(chance, { cause: "recipient-not-found", writers: [postfix, exim, exchangeOnline, google], domains: ELSEWHERE }));
  return chance.shuffled([...made, ...rest]);
}

/** One message of one of ours to one recipient. @returns {Planned} */
function failed(chance, { cause, writers, domains, from = chance.pick(PEOPLE), after = 0, action = "failed" }) {
  const address = `${chance.pick(NAMES)}.${chance.hex(4)}@${chance.pick(domains)}`;
  const writer = chance.pick(writers);
  const at = MONDAY + chance.below(110 * 60) * MINUTE + chance.below(60) * 1000;
  return single({ writer, from, recipient: recipientOf({ cause, address, from, action }, chance), sent: at - after * HOUR - 2000, at }, chance);
}

function recipientOf({ cause, address, from, action }, chance) {
  const [host, ip] = SERVERS[address.split("@")[1]];
  return { address, action, answer: cause === "not-an-error" ? { cause, host, ip } : answerTo(cause, address, from.address, chance) };
}

/** @returns {Planned} */
export function single({ writer, from, recipient, sent, at, host = HOSTS.get(writer), subject, isForged = false }, chance) {
  const original = { from, to: [recipient.address], subject: subject ?? chance.pick(SUBJECTS), at: sent, messageId: `${chance.hex(20)}@contoso.com`, ...(isForged && { forgedAt: host }) };
  return { writer, report: { host, to: from.address, at, recipients: [recipient], original } };
}

/** Messages of one account to eleven strangers each, all on Wednesday within forty minutes. @returns {Planned} */
function run(chance, number) {
  const at = MONDAY + 55 * HOUR + (number % 40) * MINUTE + chance.below(60) * 1000;
  const recipients = Array.from({ length: 11 }, (_, index) =>
    recipientOf({ cause: index % 6 === 5 ? "spam-content-rejected" : "recipient-not-found", address: `${chance.pick(NAMES)}${chance.hex(6)}@${chance.pick(ELSEWHERE)}`, from: TAKEN_OVER, action: "failed" }, chance));
  const original = { from: TAKEN_OVER, to: recipients.map(({ address }) => address), subject: "Your parcel is waiting", at: at - 2000, messageId: `${chance.hex(20)}@contoso.com` };
  return { writer: postfix, report: { host: MAIL, to: TAKEN_OVER.address, at, recipients, original } };
}

/** A server that knows its own users' bounces refuses what somebody else sent in our name. @returns {Planned} */
function backscatter(chance) {
  return inOurName(chance, { cause: "backscatter", from: INFO, host: "mail.proseware.com" });
}

/** Strangers' servers return to us what somebody else sent in our name: many servers, each a little. @returns {Planned} */
function forged(chance, number) {
  return inOurName(chance, { cause: "recipient-not-found", from: SALES, host: STRANGERS[number % STRANGERS.length] });
}

function inOurName(chance, { cause, from, host }) {
  const at = MONDAY + chance.below(110 * 60) * MINUTE;
  const address = `${chance.pick(NAMES)}.${chance.hex(4)}@example.org`;
  return single({ writer: postfix, host, from, recipient: recipientOf({ cause, address, from, action: "failed" }, chance), sent: at - 2000, at, subject: "You have won", isForged: true }, chance);
}
