import type { ReportDiagnosis } from "../cards";
import type { HandedIn, HandedOver, MailHost, Source, Tried } from "../host/mailbox";
import type { Locale } from "../locales";
import type { Reader, Understood } from "../reader/reader";
import { unexpected, type Finding, type NoBounce } from "./finding";

/** What the pane reads with; handed in, so that a test brings its own. */
export interface Means {
  readonly host: MailHost;
  readonly reader: Reader;
  readonly locale: Locale;
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
      return orUnexpected(async () => shown(await understood(bytes, means), means, tried));
    }
  }
}

/** What a thing is that somebody handed in. Never rejects. */
export async function understandHandedIn(thing: HandedIn, means: Means): Promise<Finding> {
  switch (thing.kind) {
    case "refused":
      return { kind: "failed", failure: { kind: "refused", reason: thing.reason } };
    case "message":
      return orUnexpected(async () => shown(await understood(thing.bytes, means), means));
    case "words":
      return orUnexpected(async () => shown(await understoodWords(thing, means), means));
  }
}

/** The same finding in the reader's language; as it is when that cannot be had. Never rejects. */
export async function inLanguage(finding: Finding, { reader, locale }: Means): Promise<Finding> {
  if (finding.kind !== "card" || finding.language === locale.language) return finding;
  const cards = await reader.cardsFor(finding.diagnosis, locale.language).catch(() => undefined);
  return cards ? { ...finding, cards, language: locale.language } : finding;
}

async function orUnexpected(find: () => Promise<Finding>): Promise<Finding> {
  return find().catch(() => unexpected);
}

function understood(bytes: Uint8Array, { host, reader, locale }: Means): Promise<Understood> {
  return reader.understand({ bytes, ownDomains: host.ownDomains }, locale.language);
}

/** A whole report first; else a line of one, as the look-up reads it. */
async function understoodWords({ words, bytes }: Extract<HandedIn, { kind: "words" }>, means: Means): Promise<Understood> {
  const whole = await understood(bytes, means);
  const { kind } = whole.diagnosis;
  if ((kind !== "ordinary" && kind !== "unreadable") || words.length > LONGEST_LINE) return whole;
  const { host, reader, locale } = means;
  const line = await reader.understand({ words, ownDomains: host.ownDomains }, locale.language);
  return "verdicts" in line.diagnosis ? line : whole;
}

function shown({ diagnosis, cards }: Understood, { locale }: Means, tried: readonly Tried[] = []): Finding {
  const sources = handedOver(tried);
  switch (diagnosis.kind) {
    case "bounce":
    case "delayed":
    case "delivered":
      return cards.length > 0 ? { kind: "card", diagnosis, cards, language: locale.language, sources } : { kind: "not-a-bounce", what: receipt(diagnosis) };
    case "unreadable":
      return { kind: "failed", failure: diagnosis };
    default:
      return { kind: "not-a-bounce", what: { notice: diagnosis.kind, codes: diagnosis.codes, addresses: [], forwardedBy: diagnosis.forwardedBy, keptAttachment: keepsAttachment(tried) } };
  }
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
