import type { Card, ReportDiagnosis } from "../cards";
import type { CauseId } from "../causes";
import type { Diagnosis } from "../core/diagnosis";
import type { Port } from "../core/port";
import type { HandedIn, HandedOver, MailHost, Source, Tried } from "../host/mailbox";
import type { Locale } from "../locales";
import { unexpected, type Finding, type NoBounce } from "./finding";

/** What the pane reads with; handed in, so that a test brings its own. */
export interface Reader {
  readonly host: MailHost;
  readonly port: Port<CauseId>;
  readonly cardsFor: (diagnosis: ReportDiagnosis, locale: Locale) => Promise<readonly Card[]>;
  readonly locale: Locale;
}

/** Pasted words up to this length may be a line of a report, to be looked up; longer ones are a message. */
const LONGEST_LINE = 2_000;

/** What a message is, as the host handed it over. Never rejects. */
export async function understandOpen(handedOver: Exclude<HandedOver, { kind: "item-changed" }>, reader: Reader): Promise<Finding> {
  switch (handedOver.kind) {
    case "restricted":
      return { kind: "restricted", tried: handedOver.tried };
    case "not-handed-over":
      return { kind: "failed", failure: { kind: "kept", reason: handedOver.reason, tried: handedOver.tried } };
    case "message": {
      const { bytes, tried } = handedOver;
      return orUnexpected(async () => shown(await diagnosed(bytes, reader), reader, tried));
    }
  }
}

/** What a thing is that somebody handed in. Never rejects. */
export async function understandHandedIn(thing: HandedIn, reader: Reader): Promise<Finding> {
  switch (thing.kind) {
    case "refused":
      return { kind: "failed", failure: { kind: "refused", reason: thing.reason } };
    case "message":
      return orUnexpected(async () => shown(await diagnosed(thing.bytes, reader), reader));
    case "words":
      return orUnexpected(async () => shown(await diagnosedWords(thing, reader), reader));
  }
}

/** The same finding in the reader's language; as it is when that cannot be had. Never rejects. */
export async function inLanguage(finding: Finding, { cardsFor, locale }: Reader): Promise<Finding> {
  if (finding.kind !== "card" || finding.language === locale.language) return finding;
  const cards = await cardsFor(finding.diagnosis, locale).catch(() => undefined);
  return cards ? { ...finding, cards, language: locale.language } : finding;
}

async function orUnexpected(find: () => Promise<Finding>): Promise<Finding> {
  return find().catch(() => unexpected);
}

async function diagnosed(bytes: Uint8Array, { host, port }: Reader): Promise<Diagnosis<CauseId>> {
  return (await port({ bytes, ownDomains: host.ownDomains })).diagnosis;
}

/** A whole report first; else a line of one, as the look-up reads it. */
async function diagnosedWords({ words, bytes }: Extract<HandedIn, { kind: "words" }>, reader: Reader): Promise<Diagnosis<CauseId>> {
  const whole = await diagnosed(bytes, reader);
  if ((whole.kind !== "ordinary" && whole.kind !== "unreadable") || words.length > LONGEST_LINE) return whole;
  const { diagnosis } = await reader.port({ words, ownDomains: reader.host.ownDomains });
  return "verdicts" in diagnosis ? diagnosis : whole;
}

async function shown(diagnosis: Diagnosis<CauseId>, { cardsFor, locale }: Reader, tried: readonly Tried[] = []): Promise<Finding> {
  const sources = handedOver(tried);
  switch (diagnosis.kind) {
    case "bounce":
    case "delayed":
    case "delivered": {
      const cards = await cardsFor(diagnosis, locale);
      return cards.length > 0 ? { kind: "card", diagnosis, cards, language: locale.language, sources } : { kind: "not-a-bounce", what: receipt(diagnosis) };
    }
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
