import { languages, type Language } from "../locales";

export const roles = ["user", "admin", "helpdesk"] as const;
export type Role = (typeof roles)[number];

/** In the order of a menu. */
export const languageChoices: readonly (Language | "auto")[] = ["auto", ...(Object.keys(languages) as Language[])];

/** What a reader has chosen. */
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
const LONGEST_DOMAIN = 253;

// Letters of any script, as addresses may have them today.
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;
const LOCAL_PART = /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u;

/** The settings in whatever was kept, maybe by another version or by somebody else: what is odd is its default, field by field. */
export function settingsFrom(kept: unknown): Settings {
  const omitsPersonal = fieldOf(kept, "omitsPersonal");
  return {
    language: oneOf(languageChoices, fieldOf(kept, "language")) ?? defaults.language,
    role: oneOf(roles, fieldOf(kept, "role")) ?? defaults.role,
    ownDomains: domainsFrom(fieldOf(kept, "ownDomains")),
    omitsPersonal: typeof omitsPersonal === "boolean" ? omitsPersonal : defaults.omitsPersonal,
    helpdesk: addressIn(fieldOf(kept, "helpdesk")) ?? defaults.helpdesk,
  };
}

function fieldOf(kept: unknown, name: keyof Settings): unknown {
  return typeof kept === "object" && kept !== null && Object.hasOwn(kept, name) ? (kept as Readonly<Record<string, unknown>>)[name] : undefined;
}

function oneOf<T>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}

function domainsFrom(value: unknown): readonly string[] {
  return Array.isArray(value) ? unique(value.slice(0, MOST_DOMAINS).flatMap((words: unknown) => domainIn(words) ?? [])) : defaults.ownDomains;
}

/** A mail domain as somebody wrote it, with an @ or a full stop too many perhaps; undefined when it is none. */
export function domainIn(words: unknown): string | undefined {
  if (typeof words !== "string" || words.length > LONGEST_ADDRESS) return undefined;
  const domain = words.trim().toLowerCase().replace(/^@/, "").replace(/\.$/, "");
  const labels = domain.split(".");
  // The last is a number in an IP address alone.
  const isDomain = domain.length <= LONGEST_DOMAIN && labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1)!);
  return isDomain ? domain : undefined;
}

/** The one address that somebody wrote; undefined when it is none, or more than one. */
export function addressIn(words: unknown): string | undefined {
  if (typeof words !== "string" || words.length > LONGEST_ADDRESS) return undefined;
  const address = words.trim();
  const at = address.lastIndexOf("@");
  const domain = domainIn(address.slice(at + 1));
  return at > 0 && domain !== undefined && LOCAL_PART.test(address.slice(0, at)) ? `${address.slice(0, at)}@${domain}` : undefined;
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
