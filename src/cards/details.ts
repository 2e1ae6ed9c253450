import type { Generator, Hop, Report, Verdict } from "../core/diagnosis";
import type { CauseId } from "../causes";
import type { Card } from "./card";
import { checksOf, type Checks } from "./details/checks";
import { whenOf, type When } from "./details/when";
import { groupVerdicts } from "./group";
import type { ReportDiagnosis } from ".";
import { inSentence, shown } from "./shown";

export type { Check, Checks, Meaning } from "./details/checks";
export type { When } from "./details/when";

/** Who refused the message, who told of it, and whether anything vouches for that. */
export interface Source {
  /** `refused`: these servers said no; `tried`: they were to take the message. */
  readonly did: "refused" | "tried";
  /** The first few; `more` counts the others. */
  readonly servers: readonly string[];
  readonly more: number;
  readonly reporter?: string;
  readonly product?: Exclude<Generator, "other">;
  /** The report's own words that vouch for its writer, and the header field in which they stand; left out when nothing does. */
  readonly vouched?: { readonly words: string; readonly field?: string };
}

export interface TriedOnce {
  readonly at?: When;
  readonly server?: string;
  readonly words: string;
}

/** One server's note on the way. `after` counts seconds since the one before, where both tell the time; below 0 their clocks differ. */
export interface WayHop {
  readonly from?: string;
  readonly by?: string;
  readonly at?: When;
  readonly after?: number;
}

export interface RecipientFate {
  /** Left out when the report does not name it. */
  readonly address?: string;
  readonly outcome: Verdict["outcome"];
  readonly code?: string;
}

/** The evidence behind a card, for whoever wants to check it. Its words may be shown as text; of what is unknown, the list is empty. */
export interface Details {
  /** Left out when there is no report. */
  readonly source?: Source;
  /** Of the card's recipients, oldest first for each. */
  readonly attempts: readonly TriedOnce[];
  /** Oldest first. */
  readonly way: readonly WayHop[];
  /** What servers found of the original message, topmost note first. */
  readonly checks: readonly Checks[];
  /** Everybody the report speaks of, in its order. */
  readonly recipients: readonly RecipientFate[];
}

const MOST_SERVERS = 5;
const MOST_ATTEMPTS = 100;
/** More than a host's name may have, and than an address. */
const LONGEST_NAME = 320;

/** What the report has to say beside the card. What was looked up has no report. */
export function detailsOf(card: Pick<Card, "id" | "outcome" | "standing">, { report, verdicts }: ReportDiagnosis): Details {
  if (card.standing === "look-up") return { attempts: [], way: [], checks: [], recipients: [] };
  const own = groupVerdicts(verdicts).find(({ key }) => key === card.id.split(">")[0])?.verdicts ?? [];
  return {
    source: sourceOf(card, own, report),
    attempts: attemptsOf(own),
    way: wayOf(report.original.hops),
    checks: checksOf(report.original.authentication),
    recipients: verdicts.map(fateOf),
  };
}

function sourceOf({ outcome }: Pick<Card, "outcome">, own: readonly Verdict<CauseId>[], { generator, reportingMta, provenance }: Report): Source {
  const servers = [...new Set(own.flatMap(({ remoteMta }) => (remoteMta ? inFull(remoteMta) : [])))].filter(Boolean);
  return {
    did: outcome === "refused" ? "refused" : "tried",
    servers: servers.slice(0, MOST_SERVERS),
    more: Math.max(0, servers.length - MOST_SERVERS),
    ...(reportingMta && { reporter: inFull(reportingMta) }),
    ...(generator !== "other" && { product: generator }),
    ...(provenance.kind === "vouched" && { vouched: { words: inFull(provenance.by), ...("field" in provenance.place && { field: inSentence(provenance.place.field) }) } }),
  };
}

/** Recipients of one card were mostly tried together: what is told twice counts once. */
function attemptsOf(own: readonly Verdict<CauseId>[]): readonly TriedOnce[] {
  const each = own.flatMap(({ attempts }) => attempts.toReversed());
  const told = [...new Map(each.map((attempt) => [`${attempt.at}\n${attempt.server}\n${attempt.words}`, attempt])).values()].slice(0, MOST_ATTEMPTS);
  const attempts = told.map(({ at, server, words }): TriedOnce => {
    const when = whenOf(at);
    return { ...(when && { at: when }), ...(server && { server: inFull(server) }), words: shown(words) };
  });
  // Words cannot be put in order; then it is the report's.
  const isKnown = attempts.every(({ at }) => at instanceof Date);
  return isKnown ? attempts.toSorted((one, other) => Number(one.at) - Number(other.at)) : attempts;
}

function wayOf(hops: readonly Hop[]): readonly WayHop[] {
  const times = hops.map(({ at }) => whenOf(at));
  return hops.map(({ from, by }, index) => {
    const [at, before] = [times[index], times[index - 1]];
    const after = at instanceof Date && before instanceof Date ? (at.getTime() - before.getTime()) / 1000 : undefined;
    return { ...(from && { from: inFull(from) }), ...(by && { by: inFull(by) }), ...(at && { at }), ...(after !== undefined && { after }) };
  });
}

function fateOf({ address, outcome, replyCode, status }: Verdict<CauseId>): RecipientFate {
  const code = [replyCode, status].filter(Boolean).join(" ");
  return { ...(address && { address: shown(address, 320) }), outcome, ...(code && { code: inSentence(code) }) };
}

/** A name on one line, not shortened as in a sentence: here it is looked up. */
function inFull(name: string): string {
  return shown(name.replace(/\s+/g, " "), LONGEST_NAME);
}
