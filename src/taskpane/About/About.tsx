import type { JSX } from "react";
import { shown } from "../../cards/shown";
import type { MailHost } from "../../host/mailbox";
import type { Locale } from "../../locales";
import { Button } from "../Button/Button";
import type { About as Subject, PaneState } from "../state";
import { useAboutStyles } from "./About.styles";

export interface AboutProps {
  readonly about: Subject;
  readonly state: PaneState;
  readonly host: Pick<MailHost, "openItem">;
  readonly readOpen: () => void;
  /** Back to a list that was left; undefined where there is none, or it is shown. */
  readonly backToList: (() => void) | undefined;
  readonly locale: Locale;
}

const LONGEST_NAME = 200;

/**
 * Which message the pane speaks of. A pinned pane is not always told when another message is selected (office-js #974), so that a reader
 * must be able to see it.
 */
export function About({ about, state, host, readOpen, backToList, locale: { t } }: AboutProps): JSX.Element | null {
  const styles = useAboutStyles();
  const line = lineOf(about, state);
  const hasOther = about.from === "handed-in" && state.kind !== "reading" && host.openItem().kind === "message";
  if (!line && !hasOther && !backToList) return null;

  return (
    <div className={styles.root}>
      {backToList && <Button size="small" onClick={backToList}>← {t("triage.back")}</Button>}
      {/* bdi: a name cannot turn round the words beside it. */}
      {line && <p className={styles.line}>{t(`about.${line.label}`)} <bdi>{line.name || t("about.words")}</bdi></p>}
      {hasOther && <Button size="small" onClick={readOpen}>{t("about.open")}</Button>}
    </div>
  );
}

interface Line {
  readonly label: "handedIn" | "subject";
  readonly name: string;
}

function lineOf(about: Subject, state: PaneState): Line | undefined {
  if (state.kind === "reading" || state.kind === "triage") return undefined;
  if (about.from === "handed-in") return { label: "handedIn", name: shown(about.name, LONGEST_NAME) };
  const original = state.kind === "card" ? state.diagnosis.report.original.subject : undefined;
  const subject = shown(original ?? about.subject, LONGEST_NAME);
  return subject ? { label: "subject", name: subject } : undefined;
}
