import { causeById, links, type AdminStep, type CauseId, type LinkId, type Step } from "../causes";
import type { Report, Side } from "../core/diagnosis";
import type { CardLocale } from "../locales/cardLocale";
import type { CardVerdict } from "./group";
import type { CardLink, CardSection, CardStep } from "./card";
import { fillCommand, type SentenceValues } from "./values";

/** Everything that the steps of one card are made from. */
export interface StepSource {
  /** The first of those the card is about; what changes its words is the same for all. */
  readonly verdict: CardVerdict;
  readonly verdicts: readonly CardVerdict[];
  readonly report: Report;
  readonly values: SentenceValues;
  readonly locale: CardLocale;
}

/** The causes whose steps one card carries, in the order in which a person should try them. */
export function carriedCauses({ cause, wrappers, outcome }: CardVerdict): readonly CauseId[] {
  // Of a message that is still being tried the first thing to know is to leave it alone, unless trying can't help.
  return outcome === "delayed" && causeById(cause).permanence !== "permanent" ? [...wrappers, cause] : [cause, ...wrappers];
}

/** The first carried cause's steps, and those of the others. */
export function senderSteps(source: StepSource): readonly [first: readonly CardStep[], more: readonly CardStep[]] {
  const { verdict, locale } = source;
  const [first, ...more] = carriedCauses(verdict).map((cause) => locale.adviceOf(cause).senderSteps.filter((step) => isTimely(step, verdict)).map((step) => cardStep(cause, "sender", step, source)));
  return [first ?? [], more.flat()];
}

/** Steps for the reader's own admin first. Steps that belong to a product appear only when the report shows that product. */
export function adminSections(source: StepSource): readonly CardSection[] {
  const { verdict, report, locale } = source;
  const order: readonly AdminStep["side"][] = verdict.side === "recipient" || verdict.side === "both" ? ["recipient", "sender"] : ["sender", "recipient"];
  return order.flatMap((side) => {
    const steps = carriedCauses(verdict).flatMap((cause) =>
      locale
        .adviceOf(cause)
        .adminSteps.filter((step) => step.side === side && isTimely(step, verdict) && showsProduct(step, verdict, report))
        .map((step) => cardStep(cause, "admin", step, source)),
    );
    return steps.length === 0 ? [] : [{ id: side, heading: locale.t(`section.adminGroup.${headingOf(side, verdict.side)}`), steps }];
  });
}

function isTimely({ when }: Step, { outcome }: CardVerdict): boolean {
  return when === undefined || (when === "delayed") === (outcome === "delayed");
}

function headingOf(group: AdminStep["side"], reader: Side): "own" | AdminStep["side"] {
  // When both ends are ours, "yours" would tell nothing.
  return reader === group ? "own" : group;
}

const MICROSOFT_365_HOST = /\.(?:prod|protection)\.outlook\.com\b/i;
const EXCHANGE_STORE = /\b(?:RESOLVER|STOREDRV|APPROVAL)\.[A-Z]/;

/** Whether Exchange's own components say it: they speak of their own directory and stores, so these words come from the recipient's side. */
export function speaksOfItsStore(answer: string): boolean {
  return EXCHANGE_STORE.test(answer);
}

/**
 * Which product an admin of one side uses, as far as the report shows. The sender's: what wrote the report, when it names another
 * server that answered, gave up waiting, or itself refused its own sender. The recipient's: what answered, by its host or by words that only it says.
 */
function showsProduct({ side, product }: AdminStep, verdict: CardVerdict, report: Report): boolean {
  if (product === undefined) return true;
  return product === (side === "sender" ? senderProduct(verdict, report) : recipientProduct(verdict, report));
}

function senderProduct({ remoteMta, outcome, side, owner }: CardVerdict, { generator }: Report): Report["generator"] | undefined {
  // A refusal without another server, which the sender or their admin can lift, is their own server's.
  const isOwnRefusal = remoteMta === undefined && (owner === "sender" || owner === "sender-admin");
  return remoteMta !== undefined || outcome !== "refused" || side === "both" || isOwnRefusal ? generator : undefined;
}

function recipientProduct({ diagnostic, remoteMta, replies, evidence, side }: CardVerdict, { generator }: Report): Report["generator"] | undefined {
  const answer = replies.at(-1)?.text ?? diagnostic ?? "";
  if (MICROSOFT_365_HOST.test(`${answer} ${remoteMta ?? ""}`) || evidence.some(({ generator: by }) => by?.startsWith("Exchange Online"))) return "exchange-online";
  if (side === "both" || remoteMta === undefined || speaksOfItsStore(answer)) return generator;
  return undefined;
}

function cardStep(cause: CauseId, voice: "sender" | "admin", step: Step, { verdicts, report, values, locale }: StepSource): CardStep {
  const command = step.command === undefined ? undefined : fillCommand(step.command, verdicts, report, locale);
  return {
    id: `${cause}.${voice}.${step.id}`,
    text: locale.causeText(cause, `${voice}.${step.id}`, values),
    ...(command && { command }),
    ...(step.link && { link: cardLink(step.link, locale) }),
  };
}

export function cardLink(id: LinkId, locale: CardLocale): CardLink {
  return { label: locale.t(`links.${id}`), href: links[id] };
}
