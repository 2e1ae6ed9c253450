import type { Card } from "../cards";
import type { Wording } from "../locales/wording";
import { isAddress } from "./address";
import { bodyOf, oneLine, subjectLine, subjectOf, type Case, type Draft } from "./case";
import { mailWords, namesOwnAdmin, type MailWords } from "./mailWords";
import { plainText } from "./plain";

const MOST_ADDRESSES = 20;

/** Whom an answer is for: `you`, who sent the message that didn't arrive, or somebody who passes on what another one sent. */
type Reader = "you" | "other";

/**
 * An answer to whoever passed a report on, in the language of the card and of `t` (the part "reply"): what happened, what they can do, who does
 * the rest. Without a usable address of theirs it is for nobody yet; to no other address that a report may name.
 */
export function answerForwarder(of: Case, t: Wording): Draft {
  const { card, diagnosis } = of;
  const to = diagnosis.forwardedBy?.trim() ?? "";
  const reader = readerOf(of);
  const steps = stepsOf(card, reader, t);
  const words = mailWords([`${card.title}\n${summaryOf(card, reader)}`, steps, avoided(card, reader, t)], t);
  const [happened = "", doNow = "", avoid = ""] = words.texts;
  const paragraphs = [
    t("answer.greeting"), t("answer.intro"), happened, addresses(card, t), doNow, namesUs(of, steps, t) ? t("answer.emailAdmin") : "",
    avoid, t(`answer.rest.${restOf(of, reader)}`), t("again"), facts(card, words, t),
  ];
  return {
    to: isAddress(to) ? [to] : [],
    subject: subjectLine(t("answer.subject", { subject: subjectOf(of) || card.title })),
    body: bodyOf(paragraphs.filter(Boolean).join("\n\n"), t),
  };
}

/** On the recipient's side the card's steps are the sender's, who mostly isn't the one who passed the report on. */
function readerOf({ card, diagnosis }: Case): Reader {
  return card.side !== "recipient" || isSame(diagnosis.report.original.from, diagnosis.forwardedBy) ? "you" : "other";
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.trim().toLowerCase() === other?.trim().toLowerCase();
}

/** The summary for the recipient's side speaks to an organisation that isn't the sender's. */
function summaryOf(card: Card, reader: Reader): string {
  return reader === "you" && card.side === "recipient" ? `${card.fate}.` : card.summary;
}

function addresses({ recipients }: Card, t: Wording): string {
  if (recipients.length < 2) return "";
  const more = recipients.length - MOST_ADDRESSES;
  const lines = [...recipients.slice(0, MOST_ADDRESSES).map((address) => oneLine(address, 320)), ...(more > 0 ? [t("answer.more", { count: more })] : [])];
  return [t("answer.addresses"), ...lines.map((line) => `- ${line}`)].join("\n");
}

function stepsOf({ sender, senderMore }: Card, reader: Reader, t: Wording): string {
  const steps = sender.length > 0 ? sender : senderMore;
  return steps.length === 0 ? "" : plainText([{ kind: "steps", heading: t(`answer.steps.${reader}`), steps }]);
}

/** Somebody who didn't send the message is spared what its sender had better not do. */
function avoided({ avoid }: Card, reader: Reader, t: Wording): string {
  return reader === "other" || avoid.length === 0 ? "" : [t("answer.avoid"), ...avoid.map((text) => `- ${text}`)].join("\n");
}

/** The facts, when a step says that they go along, or to read what the server said. */
function facts({ tell, cause }: Card, { namesFacts }: MailWords, t: Wording): string {
  return (namesFacts || cause === "unknown") && tell.facts !== "" ? [t("answer.facts"), tell.facts].join("\n") : "";
}

/** Whether the admin to whom the words send their reader is the one of whoever answers: an outsider has another. */
function namesUs(of: Case, steps: string, t: Wording): boolean {
  const { card } = of;
  const reader = readerOf(of);
  const isInSteps = namesOwnAdmin([steps], t);
  const isInSummary = namesOwnAdmin([summaryOf(card, reader)], t);
  return card.side === "recipient" ? reader === "other" && isInSummary && !isInSteps : isInSummary || isInSteps;
}

/** Who does the rest, as the card says it: a key of `answer.rest`. */
function restOf(of: Case, reader: Reader): string {
  const { card } = of;
  if (card.cause === "unknown" && card.outcome !== "delayed") return "unknown";
  if (isOurs(card)) return "us";
  switch (card.owner) {
    case "sender":
      return reader === "you" ? "you" : "sender";
    case "sender-admin":
      return "senderAdmin";
    case "recipient":
      return card.recipients.some((address) => isSame(address, of.diagnosis.forwardedBy)) ? "own" : "recipient";
    case "recipient-admin":
      return "recipientAdmin";
    case "provider":
      return "provider";
    case "nobody":
      return nobodys(card);
  }
}

/** Whether the move is at the admin of the organisation that whoever answers belongs to. */
function isOurs({ owner, side }: Card): boolean {
  return side === "both" ? owner === "sender-admin" || owner === "recipient-admin" : owner === `${side}-admin`;
}

function nobodys({ outcome, overdue, who }: Card): string {
  if (outcome !== "delayed") return "nobody";
  return overdue && who === overdue.who ? "overdue" : "wait";
}
