import { inSentence } from "../../cards/shown";
import type { TextValues, Wording } from "../../locales/wording";
import type { TriageFinding } from "../finding";

/** A finding as a person reads it: plain text, one line each. Words of reports in it have no invisible characters and are short. */
export interface WordedFinding {
  /** The rule that found it. */
  readonly rule: string;
  /** What was found, with its numbers. */
  readonly title: string;
  /** What it means. */
  readonly what: string;
  /** What to do now, and who does it. */
  readonly do: string;
  /** How many rows it rests on. */
  readonly rows: number;
}

/**
 * Says a finding: `t` is the wording of the part `findings`, `titleOf` the title of a cause's card, put in the place of the value `cause`,
 * which is a cause's id. Texts get every value of the finding, and what they begin with: `these` ("31 of 40 failed deliveries") or `theseReports`.
 */
export function wordFinding({ rule, values, evidence }: TriageFinding, t: Wording, titleOf: (cause: string) => string, language: string): WordedFinding {
  const { cause, variant, act = variant, ...rest } = values;
  const plain: TextValues = { ...written(rest, language), ...(cause !== undefined && { cause: titleOf(String(cause)) }) };
  const filled: TextValues = { ...plain, these: t(`these.${stateOf(values)}.${amount(values["rows"], values["total"])}`, plain), theseReports: t(`theseReports.${values["totalDelayed"] === 0 ? "failed" : "both"}.${amount(values["reports"], values["totalReports"])}`, plain) };
  const say = (part: "title" | "what" | "do", context: string | number | undefined): string => t(`${rule}.${part}`, { ...filled, context });
  return {
    rule,
    title: say("title", variant),
    what: [say("what", variant), ...asides(values, plain, t)].join(" "),
    do: say("do", act),
    rows: evidence.length,
  };
}

/** Whether what it says is said of all there is. */
function amount(some: unknown, total: unknown): "all" | "some" {
  return some === total ? "all" : "some";
}

/** What can be said of these rows and of those that they are some of. */
function stateOf({ rows, delayed, totalDelayed }: TriageFinding["values"]): "waiting" | "both" | "failed" {
  if (delayed === rows) return "waiting";
  return totalDelayed === 0 ? "failed" : "both";
}

function asides({ rows, counted = rows, delayed, messages }: TriageFinding["values"], plain: TextValues, t: Wording): readonly string[] {
  return [
    // Who presses a title of 8 reports and sees 10 rows would take one of them for wrong.
    ...(counted === rows ? [] : [t("aside.deliveries", plain)]),
    ...(Number(messages) < Number(rows) ? [t("aside.messages", { ...plain, count: Number(messages) })] : []),
    ...(delayed === rows ? [t("aside.allWaiting")] : delayed ? [t("aside.someWaiting", { ...plain, count: Number(delayed) })] : []),
  ];
}

/** Numbers as they are written in the language, words of reports made harmless. */
function written(values: TriageFinding["values"], language: string): TextValues {
  const numbers = new Intl.NumberFormat(language);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? numbers.format(value) : inSentence(value)]));
}
