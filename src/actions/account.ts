import { shown } from "../cards/shown";
import type { Wording } from "../locales/wording";
import type { Block } from "./blocks";
import { oneLine, subjectOf, type Case } from "./case";
import { withoutPersonal } from "./personal";

/** What is told of a case, and whether without what names people. */
export interface Telling {
  readonly of: Case;
  readonly omitsPersonal: boolean;
  readonly t: Wording;
}

const MOST_RECIPIENTS = 50;
/** A subject as short as this may be any word. */
const SHORTEST_SUBJECT = 8;
const LONGEST_WORDS = 2000;

/** Words for the telling: without local parts of addresses, when it leaves out what is personal. */
export function said(text: string, { omitsPersonal }: Telling): string {
  return omitsPersonal ? withoutPersonal(text) : text;
}

export function whoLine(telling: Telling): Block {
  return { kind: "line", label: telling.t("label.who"), text: telling.of.card.who };
}

export function fateLine(telling: Telling): Block {
  return { kind: "line", label: telling.t("label.fate"), text: said(telling.of.card.fate, telling) };
}

export function codeLine({ of: { card: { code } }, t }: Telling): readonly Block[] {
  return code ? [{ kind: "line", label: t("label.code"), text: code.text }] : [];
}

/** Each address once; without their local parts many are the same. */
export function recipientsOf(telling: Telling): readonly string[] {
  return [...new Set(telling.of.card.recipients.map((recipient) => said(oneLine(recipient, 320), telling)).filter(Boolean))];
}

export function recipientList(telling: Telling): readonly Block[] {
  const { of, t } = telling;
  const all = recipientsOf(telling);
  const more = all.length - MOST_RECIPIENTS;
  const items = [...all.slice(0, MOST_RECIPIENTS), ...(more > 0 ? [t("more", { count: more })] : [])];
  return items.length === 0 ? [] : [{ kind: "list", label: t("label.recipients", { count: of.card.recipients.length }), items }];
}

export function summary(telling: Telling): Block {
  return { kind: "paragraph", text: said(telling.of.card.summary, telling) };
}

export function adminSteps(telling: Telling): readonly Block[] {
  const { of, t } = telling;
  if (of.card.admin.length === 0) return [];
  const groups = of.card.admin.map(({ heading, steps }): Block => ({
    kind: "steps",
    heading,
    steps: steps.map(({ text, command, link }) => ({ text: said(text, telling), ...(command && { command: said(command, telling) }), ...(link && { link }) })),
  }));
  return [{ kind: "heading", text: t("label.steps") }, ...groups];
}

/** What the server said, and the facts to look it up with. */
export function evidence(telling: Telling): readonly Block[] {
  const { of, t } = telling;
  const words = serverWordsOf(telling);
  const facts = factsOf(telling);
  return [
    ...(words.text ? [{ kind: "quote" as const, heading: t("label.server"), text: words.text, ...(words.isShortened && { note: t("cut.server") }) }] : []),
    ...(facts ? [{ kind: "facts" as const, heading: t("label.facts"), text: facts }] : []),
    { kind: "paragraph", text: t("madeBy", { certainty: of.card.certainty }) },
  ];
}

/** The server's words, in full or as much as is ever passed on. */
export function serverWordsOf(telling: Telling): { readonly text: string; readonly isShortened: boolean } {
  const words = shown(telling.of.card.serverWords ?? "", LONGEST_WORDS);
  // A character of two code units at the end makes it one shorter.
  return { text: said(withoutSubject(words, telling), telling), isShortened: words.length >= LONGEST_WORDS - 1 && words.endsWith("\u2026") };
}

/** The card's facts; when they are to name nobody, the line with the subject is not among them. */
function factsOf(telling: Telling): string {
  const { of, omitsPersonal } = telling;
  const subject = omitsPersonal ? subjectOf(of) : undefined;
  const lines = of.card.tell.facts.split("\n").filter((line) => !subject || !line.endsWith(`: ${subject}`));
  return said(withoutSubject(lines.join("\n"), telling), telling);
}

/** Servers may repeat the subject in their answer: it goes when the telling leaves out what is personal. */
export function withoutSubject(text: string, { of, omitsPersonal }: Telling): string {
  const subject = omitsPersonal ? subjectOf(of) : undefined;
  return subject && subject.length >= SHORTEST_SUBJECT ? text.replaceAll(subject, "\u2026") : text;
}
