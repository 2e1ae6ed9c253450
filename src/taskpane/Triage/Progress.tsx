import type { JSX } from "react";
import type { Summary } from "../../triage/summary";
import { Button } from "../Button/Button";
import type { TriageSource } from "../state";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden";
import type { Look, Only } from "./look";
import { ShowThese } from "./ShowThese";
import type { TriageTexts } from "./texts";
import { useTriageStyles } from "./Triage.styles";
import type { TriageInHand } from "./useTriage";

export interface ProgressProps {
  readonly triage: TriageInHand;
  readonly source: TriageSource;
  readonly summary: Summary | undefined;
  readonly look: Look;
  readonly showOnly: (only: Only) => void;
  readonly texts: TriageTexts;
}

/** What was read, and how far it is; to ears only that it began and what came of it, since nobody wants to hear each number. */
export function Progress({ triage, source, summary, look, showOnly, texts }: ProgressProps): JSX.Element {
  const { t } = texts;
  const styles = useTriageStyles();
  const { stage, cancel } = triage;
  const isReading = stage === "reading";
  const headline = headlineOf(summary, texts) || t(isReading ? "reading" : withoutReports(triage, summary));
  const besides = besidesOf(summary, texts);

  return (
    <div className={styles.part}>
      <h2 className={styles.title}>{headline}</h2>
      {besides && <p className={styles.text}>{besides}</p>}
      {!isReading && summary && summary.unread > 0 && <ShowThese only={UNREAD} count={summary.unread} about={t("narrowed.unread")} look={look} showOnly={showOnly} texts={texts} />}
      {isReading && <Bar triage={triage} source={source} texts={texts} />}
      {isReading && <Button size="small" className={styles.start} data-cancel="" onClick={cancel}>{t("cancel")}</Button>}
      {!isReading && stage !== "done" && <p className={styles.problem}>{t(`stage.${stage}`)}</p>}
      <div role="status"><VisuallyHidden>{isReading ? t("reading") : `${endText(stage, summary, texts)} ${headline}`}</VisuallyHidden></div>
    </div>
  );
}

function endText(stage: TriageInHand["stage"], summary: Summary | undefined, { t }: TriageTexts): string {
  return stage === "done" && summary && summary.unread > 0 ? t("stage.doneExcept", { count: summary.unread }) : t(`stage.${stage}`);
}

const UNREAD: Only = { kind: "unread" };

function Bar({ triage: { done, messages }, source, texts }: Pick<ProgressProps, "triage" | "source" | "texts">): JSX.Element {
  const { t } = texts;
  const styles = useTriageStyles();
  const text = source.from === "files"
    ? t("readFiles", { done: megabytes(done.done, texts), of: megabytes(done.of, texts), messages: t("messages", { count: messages }) })
    : t("readSelected", { done: done.done, of: source.messages.length });
  return (
    <>
      <progress className={styles.progress} aria-label={t("reading")} {...(done.of > 0 && { value: done.done, max: done.of })} />
      <p className={styles.quiet}>{done.of > 0 ? text : t("reading")}</p>
    </>
  );
}

/** "" where there is no report. */
function headlineOf(summary: Summary | undefined, { t }: TriageTexts): string {
  if (!summary || summary.recipients === 0) return "";
  const { reports, troubled, recipients, byCause } = summary;
  const causes = Object.keys(byCause).filter((cause) => cause !== "not-an-error").length;
  const reported = t("reports", { count: reports });
  if (troubled === 0) return t("allArrived", { reports: reported, recipients: t("recipients", { count: recipients }) });
  return t("headline", { reports: reported, recipients: t("recipients", { count: troubled }), causes: t("causes", { count: causes }) });
}

/** The text that says what there is where there is no report. */
function withoutReports({ rows }: TriageInHand, summary: Summary | undefined): string {
  if (rows.length === 0) return "nothingRead";
  return summary && summary.notices === 0 && summary.unread > 0 ? "nothingReadable" : "noReports";
}

function besidesOf(summary: Summary | undefined, { t }: TriageTexts): string {
  if (!summary) return "";
  const { troubled, delivered, notices, unread } = summary;
  // Where nobody's message is in trouble, the headline says it of all.
  const counts = { delivered: troubled === 0 ? 0 : delivered, notices, unread };
  return (["delivered", "notices", "unread"] as const).filter((name) => counts[name] > 0).map((name) => t(`besides.${name}`, { count: counts[name] })).join(" ");
}

function megabytes(bytes: number, { language }: TriageTexts): string {
  return new Intl.NumberFormat(language, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 }).format(bytes / 1_000_000);
}
