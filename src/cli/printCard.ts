import { asOf, type Card, type CardStep } from "../cards";
import type { Locale } from "../locales";

const WIDTH = 78;

/** One card as a person reads it in a terminal, at this moment. */
export function printCard(card: Card, locale: Locale, now: number): string {
  const { fate, who } = asOf(card, now);
  const under = (heading: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ["", heading, ...lines]);
  const section = (key: string, lines: readonly string[]): readonly string[] => under(locale.t(`section.${key}`), lines);
  const sender = [
    ...under(card.senderHeading, card.sender.flatMap(printStep)),
    ...under(locale.t("section.senderMore", { context: card.outcome }), card.senderMore.flatMap(printStep)),
    ...section("avoid", card.avoid.flatMap((text) => wrap(text, "  - "))),
  ];
  const admin = [
    ...section("admin", card.admin.flatMap(({ heading, steps }) => ["", ` ${heading}`, ...steps.flatMap(printStep)])),
    ...section("avoid", card.adminAvoid.flatMap((text) => wrap(text, "  - "))),
  ];
  return [
    card.title.toUpperCase(),
    fate,
    "",
    ...wrap(card.summary),
    "",
    ...wrap(`${locale.t("pane.who")}: ${who}`),
    ...wrap(`${locale.t("pane.recipients", { count: card.recipients.length })}: ${card.recipients.join(", ")}`),
    ...(card.side === "recipient" ? [...admin, ...sender] : [...sender, ...admin]),
    ...section("why", card.why.flatMap((text) => wrap(text, "  "))),
    ...section("tell", [...wrap(card.tell.intro, "  "), "", ...card.tell.facts.split("\n").map((line) => `    ${line}`)]),
    ...section("server", [...(card.serverWords ? wrap(card.serverWords, "  ") : []), ...card.evidence.flatMap(({ words, where }) => wrap(`“${words}” – ${where}`, "  ")), ...wrap(card.certainty, "  ")]),
    ...section("links", card.links.map(({ label, href }) => `  ${label}: ${href}`)),
  ].join("\n");
}

function printStep({ text, command, link }: CardStep, index: number): readonly string[] {
  return [...wrap(text, `  ${index + 1}. `), ...(command ? [`       ${command}`] : []), ...(link ? [`       ${link.label}: ${link.href}`] : [])];
}

/** Breaks at spaces; the first line begins with `lead`, the others are indented by as much. */
function wrap(text: string, lead = ""): readonly string[] {
  const lines: string[] = [];
  let line = lead;
  for (const word of text.split(/\s+/)) {
    if (line.length > lead.length && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = " ".repeat(lead.length);
    }
    line += line.length > lead.length ? ` ${word}` : word;
  }
  return [...lines, line];
}
