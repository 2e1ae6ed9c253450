import type { ReportDiagnosis } from "../cards";
import type { HandedIn, HandedOver, MailHost, Source, Tried } from "../host/mailbox";
import type { Locale } from "../locales";
import type { Configured } from "./configured";
import { NotFetched } from "../reader/openReader";
import type { Reader, ReadRequest, Understood } from "../reader/reader";
import { unexpected, type Finding, type Found, type NoBounce } from "./finding";
import type { Settings } from "./settings";

/** What the pane reads with; handed in, so that a test brings its own. */
export interface Means {
  readonly host: MailHost;
  readonly reader: Reader;
  readonly locale: Locale;
  readonly settings: Settings;
  readonly configured: Configured;
}

/** Pasted words up to this length may be a line of a report, to be looked up; longer ones are a message. */
const LONGEST_LINE = 2_000;

/** What a message is, as the host handed it over. Never rejects. */
export async function understandOpen(handedOver: Exclude<HandedOver, { kind: "item-changed" }>, means: Means): Promise<Finding> {
  switch (handedOver.kind) {
    case "restricted":
      return { kind: "restricted", tried: handedOver.tried };
    case "not-handed-over":
      return { kind: "failed", failure: { kind: "kept", reason: handedOver.reason, tried: handedOver.tried } };
    case "message": {
      const { bytes, tried } = handedOver;
      return orUnexpected(async () => shown(await read(bytes, means), means, tried));
    }
  }
}

/** What one thing is that somebody handed in. Never rejects. */
export async function understandHandedIn(thing: Exclude<HandedIn, { kind: "heap" }>, means: Means): Promise<Finding> {
  switch (thing.kind) {
    case "refused":
      return { kind: "failed", failure: { kind: "refused", reason: thing.reason } };
    case "message":
      return orUnexpected(async () => shown(await read(thing.bytes, means), means));
    case "words":
      return orUnexpected(async () => shown(await readWords(thing, means), means));
  }
}

/** The same finding in the reader's language; as it is when that cannot be had. Never rejects. */
export async function inLanguage(finding: Finding, { reader, locale }: Means): Promise<Finding> {
  if (finding.kind !== "card" || finding.language === locale.language) return finding;
  const cards = await reader.cardsFor(finding.diagnosis, locale.language).catch(() => undefined);
  return cards ? { ...finding, cards, language: locale.language } : finding;
}

async function orUnexpected(find: () => Promise<Finding>): Promise<Finding> {
  return find().catch((error: unknown): Finding => (error instanceof NotFetched ? { kind: "failed", failure: { kind: "not-fetched" } } : unexpected));
}

/** With the message that was read; none of words that were looked up. */
interface Understanding extends Understood {
  readonly message?: Uint8Array;
}

async function read(bytes: Uint8Array, means: Means): Promise<Understanding> {
  const understood = await means.reader.understand({ bytes, ...forWhom(means) }, means.locale.language);
  return { ...understood, message: bytes };
}

/** For whom something is understood. */
export function forWhom(means: Pick<Means, "host" | "settings" | "configured">): Pick<ReadRequest, "ownDomains" | "hiddenCauses"> {
  return { ownDomains: ownDomainsOf(means), hiddenCauses: means.configured.configuration.hiddenCauses };
}

/** The domains of the reader's own organisation: what Outlook knows, what its admin has set, and what the reader has. */
export function ownDomainsOf({ host, settings, configured }: Pick<Means, "host" | "settings" | "configured">): readonly string[] {
  return [...new Set([...host.ownDomains, ...configured.configuration.ownDomains, ...settings.ownDomains])];
}

/** A report that was read before, as it is shown. Never rejects. */
export async function findingOf(diagnosis: ReportDiagnosis, { reader, locale }: Means): Promise<Finding> {
  const { language } = locale;
  return orUnexpected(async () => foundOf(diagnosis, await reader.cardsFor(diagnosis, language), language));
}

/** A whole report first; else a line of one, as the look-up reads it. */
async function readWords({ words, bytes }: Extract<HandedIn, { kind: "words" }>, means: Means): Promise<Understanding> {
  const whole = await read(bytes, means);
  const { kind } = whole.diagnosis;
  if ((kind !== "ordinary" && kind !== "unreadable") || words.length > LONGEST_LINE) return whole;
  const { reader, locale } = means;
  const line = await reader.understand({ words, ...forWhom(means) }, locale.language);
  return "verdicts" in line.diagnosis ? line : whole;
}

function shown({ diagnosis, cards, message, moreReports }: Understanding, { locale }: Means, tried: readonly Tried[] = []): Finding {
  const sources = handedOver(tried);
  switch (diagnosis.kind) {
    case "bounce":
    case "delayed":
    case "delivered":
      return foundOf(diagnosis, cards, locale.language, { sources, ...(message && { message }), ...(moreReports !== undefined && { moreReports }) });
    case "unreadable":
      return { kind: "failed", failure: diagnosis };
    default:
      return { kind: "not-a-bounce", what: { notice: diagnosis.kind, codes: diagnosis.codes, addresses: [], forwardedBy: diagnosis.forwardedBy, keptAttachment: keepsAttachment(tried) } };
  }
}

function foundOf(diagnosis: ReportDiagnosis, cards: Understood["cards"], language: Found["language"], read: Pick<Found, "sources" | "message" | "moreReports"> = { sources: [] }): Finding {
  return cards.length === 0 ? { kind: "not-a-bounce", what: receipt(diagnosis) } : { kind: "card", diagnosis, cards, language, ...read };
}

function handedOver(tried: readonly Tried[]): readonly Source[] {
  return tried.filter(({ outcome }) => outcome === "handed-over").map(({ source }) => source);
}

/** An attachment that was asked for alone did not come, nor did the whole message. */
function keepsAttachment(tried: readonly Tried[]): boolean {
  return tried.some(({ source, outcome }) => source === "attachments" && outcome !== "handed-over") && !handedOver(tried).includes("file");
}

/** A report without a card is one of messages that arrived. */
function receipt({ verdicts, forwardedBy }: ReportDiagnosis): NoBounce {
  return { notice: "delivered", codes: [], addresses: verdicts.flatMap(({ address }) => address ?? []), forwardedBy };
}
