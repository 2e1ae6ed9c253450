import type { Card, ReportDiagnosis } from "../cards";
import { groupVerdicts, type CardVerdict } from "../cards/group";
import { shown } from "../cards/shown";
import type { Wording } from "../locales/wording";

/** What an action is about. */
export interface Case {
  readonly card: Card;
  readonly diagnosis: ReportDiagnosis;
}

/** A message to look through and send: nobody sends it but the reader. The body is plain text with \n. */
export interface Draft {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** What mail programs take as a subject; and Outlook as the body of a new message, a little below its 32 kB. */
const LONGEST_SUBJECT = 255;
const LONGEST_BODY = 30_000;

/** The first of the verdicts that the card speaks of, also of a look-alike's; undefined for a card of another diagnosis. */
export function verdictOf({ card, diagnosis }: Case): CardVerdict | undefined {
  const [key] = card.id.split(">");
  return groupVerdicts(diagnosis.verdicts).find((group) => group.key === key)?.verdicts[0];
}

/** The subject of the message that bounced, as the card's facts have it. */
export function subjectOf({ diagnosis }: Case): string | undefined {
  const { subject } = diagnosis.report.original;
  return subject && oneLine(subject, 1000);
}

/** Words for a single line, without what can't be seen. */
export function oneLine(words: string, longest: number): string {
  return shown(words.replace(/\s+/g, " "), longest);
}

/** A line for a draft's subject. */
export function subjectLine(words: string): string {
  return oneLine(words, LONGEST_SUBJECT);
}

/** A text for a draft's body, as it is; one that is too long ends in a note that says so. */
export function bodyOf(text: string, t: Wording): string {
  const body = shown(text, Number.POSITIVE_INFINITY);
  if (body.length <= LONGEST_BODY) return body;
  const note = `\n\n${t("cut.message")}`;
  return `${shown(body, LONGEST_BODY - note.length)}${note}`;
}
