import { causeById, links, type AdminStep, type CauseId, type LinkId, type Step } from "../causes";
import type { Report, Side } from "../core/diagnosis";
import type { Locale } from "../locales";
import type { CardVerdict } from "./group";
import type { CardLink, CardSection, CardStep } from "./card";
import { fillCommand, type SentenceValues } from "./values";

/** Everything that the steps of one card are made from. */
export interface StepSource {
  readonly verdict: CardVerdict;
  readonly report: Report;
  readonly values: SentenceValues;
  readonly locale: Locale;
}

/** The causes whose steps one card carries, in the order in which a person should try them. */
export function carriedCauses({ cause, wrappers, outcome }: CardVerdict): readonly CauseId[] {
  // Of a message that is still being tried the first thing to know is to leave it alone.
  return outcome === "delayed" ? [...wrappers, cause] : [cause, ...wrappers];
}

/** The first carried cause's steps, and those of the others. */
export function senderSteps(source: StepSource): readonly [first: readonly CardStep[], more: readonly CardStep[]] {
  const [first, ...more] = carriedCauses(source.verdict).map((cause) => causeById(cause).senderSteps.map((step) => cardStep(cause, "sender", step, source)));
  return [first ?? [], more.flat()];
}

/** Steps for the reader's own admin first. Steps that belong to a product appear only when the report shows that product. */
export function adminSections(source: StepSource): readonly CardSection[] {
  const { verdict, report, locale } = source;
  const order: readonly AdminStep["side"][] = verdict.side === "recipient" || verdict.side === "both" ? ["recipient", "sender"] : ["sender", "recipient"];
  return order.flatMap((side) => {
    const steps = carriedCauses(verdict).flatMap((cause) =>
      causeById(cause)
        .adminSteps.filter((step: AdminStep) => step.side === side && showsProduct(step.product, verdict, report))
        .map((step: AdminStep) => cardStep(cause, "admin", step, source)),
    );
    return steps.length === 0 ? [] : [{ id: side, heading: locale.t(`section.adminGroup.${headingOf(side, verdict.side)}`, source.values), steps }];
  });
}

function headingOf(group: AdminStep["side"], reader: Side): "own" | AdminStep["side"] {
  return reader === group || reader === "both" ? "own" : group;
}

/** The reporting server tells its product; a Microsoft 365 host among the servers tells that of the other end. */
function showsProduct(product: AdminStep["product"], { diagnostic, remoteMta }: CardVerdict, { generator, reportingMta }: Report): boolean {
  if (product === undefined || product === generator) return true;
  const named = `${diagnostic ?? ""} ${remoteMta ?? ""} ${reportingMta ?? ""}`.toLowerCase();
  return product === "exchange-online" && /\.(?:prod|protection)\.outlook\.com\b/.test(named);
}

function cardStep(cause: CauseId, voice: "sender" | "admin", step: Step, { verdict, report, values, locale }: StepSource): CardStep {
  return {
    id: `${cause}.${voice}.${step.id}`,
    text: locale.causeText(cause, `${voice}.${step.id}`, values),
    ...(step.command && { command: fillCommand(step.command, verdict, report) }),
    ...(step.link && { link: cardLink(step.link, locale) }),
  };
}

export function cardLink(id: LinkId, locale: Locale): CardLink {
  return { label: locale.t(`links.${id}`), href: links[id] };
}
