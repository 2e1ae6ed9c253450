import { roles, type Role } from "../configuration/configuration";
import { isAddress, isMailDomain } from "../actions/address";
import { languages, type Language } from "../locales";

/** In the order of a menu. */
export const languageChoices: readonly (Language | "auto")[] = ["auto", ...(Object.keys(languages) as Language[])];

/** What a reader has chosen, or was chosen for all of them (config.json), or nobody chose. */
export interface Settings {
  /** "auto": as Outlook speaks. */
  readonly language: Language | "auto";
  /** Whose tab opens first. */
  readonly role: Role;
  /** Domains of the reader's organisation beside their own address's, lower case. */
  readonly ownDomains: readonly string[];
  /** Whether what is copied leaves out the parts of addresses that name a person. */
  readonly omitsPersonal: boolean;
  /** Where "Ask your admin" goes; "" when nobody said. */
  readonly helpdesk: string;
}

export const defaults: Settings = { language: "auto", role: "user", ownDomains: [], omitsPersonal: false, helpdesk: "" };

export const MOST_DOMAINS = 50;
export const LONGEST_ADDRESS = 320;

/** What somebody chose, in whatever was kept, maybe by another version or by somebody else: what is odd was not chosen, field by field. */
export function chosenFrom(kept: unknown): Partial<Settings> {
  const omitsPersonal = fieldOf(kept, "omitsPersonal");
  const found: { readonly [Name in keyof Settings]: Settings[Name] | undefined } = {
    language: oneOf(languageChoices, fieldOf(kept, "language")),
    role: oneOf(roles, fieldOf(kept, "role")),
    ownDomains: domainsFrom(fieldOf(kept, "ownDomains")),
    omitsPersonal: typeof omitsPersonal === "boolean" ? omitsPersonal : undefined,
    helpdesk: addressIn(fieldOf(kept, "helpdesk")),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function fieldOf(kept: unknown, name: keyof Settings): unknown {
  return typeof kept === "object" && kept !== null && Object.hasOwn(kept, name) ? (kept as Readonly<Record<string, unknown>>)[name] : undefined;
}

function oneOf<T>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}

function domainsFrom(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? unique(value.slice(0, MOST_DOMAINS).flatMap((words: unknown) => domainIn(words) ?? [])) : undefined;
}

/** A mail domain as somebody wrote it, with an @ or a full stop too many perhaps; undefined when it is none. */
export function domainIn(words: unknown): string | undefined {
  if (typeof words !== "string" || words.length > LONGEST_ADDRESS) return undefined;
  const domain = words.trim().toLowerCase().replace(/^@/, "").replace(/\.$/, "");
  return isMailDomain(domain) ? domain : undefined;
}

/** The one address that somebody wrote; undefined when it is none, or more than one. */
export function addressIn(words: unknown): string | undefined {
  if (typeof words !== "string" || words.length > LONGEST_ADDRESS) return undefined;
  const [local, host, ...more] = words.trim().split("@");
  const domain = domainIn(host);
  const address = domain && more.length === 0 ? `${local}@${domain}` : "";
  return isAddress(address) ? address : undefined;
}

/** What the lines come to that somebody wrote as a list of domains. */
export type EnteredDomains =
  | { readonly kind: "domains"; readonly domains: readonly string[] }
  /** The first that isn't a domain. */
  | { readonly kind: "odd"; readonly words: string }
  | { readonly kind: "too-many" };

export function domainsEntered(text: string): EnteredDomains {
  const entered = text.split(/[\s,;]/).filter((words) => words !== "");
  const odd = entered.find((words) => domainIn(words) === undefined);
  if (odd !== undefined) return { kind: "odd", words: odd };
  const domains = unique(entered.flatMap((words) => domainIn(words) ?? []));
  return domains.length > MOST_DOMAINS ? { kind: "too-many" } : { kind: "domains", domains };
}

function unique(domains: readonly string[]): readonly string[] {
  return [...new Set(domains)];
}
