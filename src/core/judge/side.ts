import type { Side } from "../diagnosis";
import { domainOf } from "../report/fields";

/** Where anybody can have a mailbox: two addresses here do not make an organisation. */
const PUBLIC_MAIL = new Set([
  "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "ymail.com", "aol.com", "icloud.com",
  "me.com", "mac.com", "gmx.com", "gmx.net", "gmx.de", "web.de", "mail.com", "proton.me", "protonmail.com", "zoho.com", "yandex.com",
  "yandex.ru", "mail.ru", "qq.com", "163.com", "telia.com", "bredband.net", "hotmail.se", "live.se", "outlook.se", "spray.se",
]);

/**
 * Where the reader stands. Without own domains the reader is taken to be the original sender, to whom a report goes; an address
 * of a public mail service says nothing of an organisation beyond the person.
 */
export function sideOf(recipient: string | undefined, sender: string | undefined, ownDomains: readonly string[]): Side {
  const from = domainOf(sender);
  const to = domainOf(recipient);
  const own = ownDomains.map((domain) => domain.toLowerCase()).filter((domain) => !PUBLIC_MAIL.has(domain));
  if (own.length > 0) return sideByDomains(from !== undefined && own.includes(from), to !== undefined && own.includes(to));
  if (from === undefined) return "unknown";
  return from === to && !PUBLIC_MAIL.has(from) ? "both" : "sender";
}

function sideByDomains(oursSent: boolean, oursFailed: boolean): Side {
  if (oursFailed) return oursSent ? "both" : "recipient";
  return oursSent ? "sender" : "unknown";
}
