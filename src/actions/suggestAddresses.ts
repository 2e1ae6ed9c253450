import distance from "damerau-levenshtein";
import { isAddress, isPlainDomain } from "./address";
import { mendAddress, type Halves } from "./mendAddress";
import { lookAlikeDomains, popularDomains } from "./popularDomains";

const MOST = 3;
const MOST_KNOWN = 200;
const right = new Set([...popularDomains, ...lookAlikeDomains]);

/**
 * What was likely meant by an address that mail can't reach, the likeliest first; mostly nothing. `knownDomains` are those that the
 * reader writes to or from. Never the address itself.
 */
export function suggestAddresses(address: string, knownDomains: readonly string[]): readonly string[] {
  const mended = mendAddress(address);
  if (!mended) return [];
  const known = [...new Set(knownDomains.slice(0, MOST_KNOWN).map((domain) => domain.trim().toLowerCase()))].filter(isPlainDomain);
  const all = domainsFor(mended, known).map((domain) => `${mended.local}@${domain}`);
  return [...new Set(all)].filter((one) => isAddress(one) && one.toLowerCase() !== address.toLowerCase()).slice(0, MOST);
}

/** A domain that is known is right; of others, those it may have been, and itself. */
function domainsFor({ domain }: Halves, known: readonly string[]): readonly string[] {
  if (known.includes(domain) || right.has(domain)) return [domain];
  const ours = nearest(domain, known, isNearKnown);
  const popular = nearest(domain, popularDomains, isNearPopular);
  // Nobody has a mailbox at "gmial.com".
  return [...ours, ...popular, ...(popular.length > 0 ? [] : [domain])];
}

function nearest(domain: string, others: readonly string[], isNear: (domain: string, other: string) => boolean): readonly string[] {
  const plain = withoutAccents(domain);
  const near = others.filter((other) => Math.abs(other.length - plain.length) <= 4 && isNear(plain, other));
  return near.toSorted((one, other) => slips(plain, one) - slips(plain, other)).slice(0, MOST);
}

/** A short name has many neighbours that are somebody else. */
function isNearKnown(domain: string, known: string): boolean {
  return isNameOf(domain, known) || slips(domain, known) <= (known.length < 8 ? 1 : 2);
}

/**
 * A slip in the name with the same ending, or a misplaced dot. Another ending is another country's, unless it is one that is
 * mostly ".com" cut short.
 */
function isNearPopular(domain: string, popular: string): boolean {
  const [name, ending] = parted(domain);
  const [popularName, popularEnding] = parted(popular);
  if (isNameOf(domain, popular) || domain === popular) return true;
  if (popularName.length < 5) return false;
  if (name === popularName) return popularEnding === "com" && ["cm", "co", "om"].includes(ending);
  if (ending === popularEnding) return slips(name, popularName) <= (popularName.length < 7 ? 1 : 2);
  return slips(domain, popular) <= 1;
}

/** "gmail", with no ending at all. */
function isNameOf(domain: string, other: string): boolean {
  return domain !== "" && other.startsWith(`${domain}.`) && !domain.includes(".");
}

function parted(domain: string): readonly [name: string, ending: string] {
  const dot = domain.indexOf(".");
  return dot < 0 ? [domain, ""] : [domain.slice(0, dot), domain.slice(dot + 1)];
}

function slips(one: string, other: string): number {
  return Math.abs(one.length - other.length) > 2 ? Number.POSITIVE_INFINITY : distance(one, other).steps;
}

/** A dot too many on a letter is a slip only towards a domain that is known. */
function withoutAccents(domain: string): string {
  return domain.normalize("NFD").replace(/\p{M}/gu, "");
}
