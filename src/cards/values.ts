import { causeById, removalHosts, type CauseId } from "../causes";
import type { Owner, Particulars, Report, Verdict } from "../core/diagnosis";
import { domainOf } from "../core/report/fields";
import { FILLER, type CardLocale } from "../locales/cardLocale";
import { triedUntil } from "./fate";
import type { CardVerdict } from "./group";
import { inSentence } from "./shown";

/**
 * What fills the {{placeholders}} of a card's sentences: these always, in words where the report is silent; and the particulars that
 * the report names, for texts that ask for one.
 */
export interface SentenceValues {
  readonly [name: string]: string;
  readonly recipient: string;
  readonly domain: string;
  readonly sender: string;
  readonly senderDomain: string;
  readonly remoteServer: string;
  /** How long servers like the sending one keep trying: a sentence without its full stop. */
  readonly howLong: string;
}

const HOW_LONG = {
  "exchange-online": "exchange-online", "exchange-server": "exchange-server", google: "another", postfix: "another", exim: "another", other: "unknown",
} as const satisfies Record<Report["generator"], string>;

/**
 * Chooses the texts that a cause has for words that make it another's move than its own owner's. They speak to the sender's side, of a
 * message that came back.
 */
export function ownerVariant({ cause, owner, outcome, side }: CardVerdict): { readonly movedTo?: Owner } {
  return outcome === "delayed" || side === "recipient" || owner === causeById(cause).owner ? {} : { movedTo: owner };
}

function isKnown(removal: string): boolean {
  const host = /^https?:\/\/([\w.-]{1,255})(?:[/?#]|$)/i.exec(removal)?.[1] ?? domainOf(removal);
  return host !== undefined && removalHosts.has(host.toLowerCase());
}

/** What all verdicts of a card agree on, as it is read; what one of them lacks is left out. */
function particularValues(verdicts: readonly Verdict<CauseId>[], locale: CardLocale): Readonly<Record<string, string>> {
  const agreed = <Value,>(of: (verdict: Verdict<CauseId>) => Value | undefined): Value | undefined => {
    const values = new Set(verdicts.map(of));
    return values.size === 1 ? [...values][0] : undefined;
  };
  const { blockList, removal, sendingServer, sizeLimit, quota } = Object.fromEntries(
    (["blockList", "removal", "sendingServer", "sizeLimit", "quota"] as const).map((name) => [name, agreed((verdict) => verdict.particulars?.[name])]),
  ) as Particulars;
  const until = triedUntil(verdicts);
  const all = {
    blockList: blockList && inSentence(blockList),
    removal: removal && isKnown(removal) ? inSentence(removal) : undefined,
    sendingServer: sendingServer && inSentence(sendingServer),
    sizeLimit: sizeLimit && locale.size(sizeLimit),
    quota: quota && locale.size(quota),
    retryUntil: until && locale.time(until),
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

export function sentenceValues(verdicts: readonly CardVerdict[], report: Report, locale: CardLocale): SentenceValues {
  const [first, ...more] = verdicts;
  const domains = new Set(verdicts.map(({ address }) => domainOf(address)));
  const said = (value: string | undefined, filler: string): string => (value ? inSentence(value) : `${FILLER}${locale.t(`filler.${filler}`)}`);
  return {
    recipient: more.length === 0 ? said(first?.address, "recipient") : said(undefined, "recipients"),
    domain: said(domains.size === 1 ? domainOf(first?.address) : undefined, "domain"),
    sender: said(report.original.from, "sender"),
    senderDomain: said(domainOf(report.original.from), "senderDomain"),
    remoteServer: said(first?.remoteMta, "remoteServer"),
    howLong: locale.t(`howLong.${HOW_LONG[report.generator]}`),
    ...(first && ownerVariant(first)),
    ...particularValues(verdicts, locale),
  };
}

const PLACEHOLDER = /\{(recipient|recipientDomain|sender|senderDomain|messageId|remoteServer)\}/g;

/** A value as it may stand between PowerShell's quotes, single or double: nothing that ends them, expands, or matches more than itself. */
const SAFE_IN_QUOTES = /^[\w.+=@<>~!#%&/^: -]{1,320}$/;

/** Fills a command of the catalogue; where a value is missing, not one for all recipients, or not safe, words say what belongs there. */
export function fillCommand(command: string, verdicts: readonly Verdict<CauseId>[], report: Report, locale: CardLocale): string {
  const one = (values: readonly (string | undefined)[]): string | undefined => (new Set(values).size === 1 ? values[0] : undefined);
  const address = (value: string | undefined): string | undefined => (value?.includes("@") ? value : undefined);
  const values: Readonly<Record<string, string | undefined>> = {
    recipient: address(one(verdicts.map((verdict) => verdict.address))),
    recipientDomain: one(verdicts.map((verdict) => domainOf(verdict.address))),
    sender: address(report.original.from),
    senderDomain: domainOf(report.original.from),
    messageId: report.original.messageId,
    remoteServer: one(verdicts.map(({ remoteMta }) => remoteMta)),
  };
  const safe = (value: string | undefined): string | undefined => (value !== undefined && SAFE_IN_QUOTES.test(value) ? value : undefined);
  return command.replace(PLACEHOLDER, (_whole, name: string) => safe(values[name]) ?? `<${locale.t(`blank.${name}`)}>`);
}
