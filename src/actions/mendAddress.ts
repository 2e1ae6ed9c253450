import { shown } from "../cards/shown";
import { endingSlips } from "./popularDomains";

const LONGEST = 400;
const AROUND_START = /^(?:mailto:|smtp:|["'`(<[\s\u2018\u201c]){1,20}/i;
const AROUND_END = /["'`)>\].,;:!?\s\u2019\u201d]{1,20}$/;

/** The two halves of an address. */
export interface Halves {
  readonly local: string;
  readonly domain: string;
}

/** An address without what no address has: brackets, spaces, a comma for a dot, an ending that doesn't exist. Undefined when it has not two halves. */
export function mendAddress(address: string): Halves | undefined {
  const clean = shown(address, LONGEST).replace(/[\uff20\ufe6b]/g, "@");
  const inBrackets = /<([^<>@]{1,200}@[^<>@]{1,200})>/.exec(clean)?.[1] ?? clean;
  const bare = inBrackets.replace(AROUND_START, "").replace(AROUND_END, "").replace(/\?(?:subject|body|cc)=.{0,400}$/is, "");
  const [local = "", domain = "", ...more] = bare.replace(/@{2,10}/, "@").split("@");
  return more.length > 0 || local === "" || domain === "" ? undefined : { local: mendLocal(local), domain: mendDomain(domain) };
}

function mendLocal(local: string): string {
  const words = local.trim().split(/\s+/);
  // More than two words are somebody's name before the address.
  const one = words.length > 2 ? words.at(-1)! : words.join("");
  return withSingleDots(one.replace(/,/g, ".").replace(/[\u2018\u2019]/g, "'"));
}

function mendDomain(domain: string): string {
  const plain = domain.normalize("NFKC").toLowerCase().replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[,;:\u3002]/g, ".");
  const dotted = withSingleDots(plain.replace(/[^\p{L}\p{M}\p{N}.-]/gu, ""));
  // "gmailcom": an ending that a name of no dots ends in.
  const parted = dotted.includes(".") ? dotted : dotted.replace(/^(.{2,60})(com|net|org)$/, "$1.$2");
  return parted.replace(/[^.]{1,10}$/, (ending) => (parted.includes(".") ? endingSlips.get(ending) : undefined) ?? ending);
}

function withSingleDots(text: string): string {
  return text.replace(/\.{2,}/g, ".").replace(/^\./, "").replace(/\.$/, "");
}
