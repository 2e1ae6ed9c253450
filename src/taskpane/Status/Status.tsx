import type { JSX } from "react";
import { asOf } from "../../cards/asOf";
import type { Locale } from "../../locales";
import type { Finding } from "../finding";
import { Skeleton } from "../Skeleton/Skeleton";
import { Spinner } from "../Spinner/Spinner";
import type { PaneState } from "../state";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden";

export interface StatusProps {
  readonly state: PaneState;
  /** It says nothing yet, and is there to be heard later. */
  readonly isQuiet: boolean;
  readonly locale: Locale;
}

/** Says where the pane is, to eyes while it reads and to ears always; it never leaves the page, so that changes are heard. */
export function Status({ state, isQuiet, locale }: StatusProps): JSX.Element {
  if (isQuiet) return <div role="status" />;
  const text = statusText(state, locale);

  if (state.kind !== "reading" && state.kind !== "starting") return <div role="status"><VisuallyHidden>{text}</VisuallyHidden></div>;
  return (
    <>
      <div role="status"><Spinner label={text} /></div>
      <Skeleton />
    </>
  );
}

function statusText(state: PaneState, locale: Locale): string {
  const { t } = locale;
  switch (state.kind) {
    case "starting":
      return t("pane.connecting");
    case "reading":
      return readingText(state, locale);
    case "triage":
      return t("triage.title");
    case "no-item":
      return t("noItem.title");
    case "no-outlook":
      // The page that stands alone has a heading of its own.
      return state.because === "browser" ? "" : t(`noOutlook.${state.because}.title`);
    default:
      return findingText(state, locale);
  }
}

/** From this size on a message is one that takes time, in bytes. */
const LARGE = 1_000_000;

/** Who is waited for: Outlook, which may take seconds, or the reading of what it handed over. */
function readingText({ task, progress }: Extract<PaneState, { readonly kind: "reading" }>, { t, language }: Locale): string {
  if (progress) return progress.bytes < LARGE ? t("pane.reading") : t("pane.readingLarge", { size: megabytes(progress.bytes, language) });
  return t(task.kind === "open" ? "pane.handingOver" : "pane.reading");
}

function megabytes(bytes: number, language: string): string {
  return new Intl.NumberFormat(language, { style: "unit", unit: "megabyte", maximumFractionDigits: 0 }).format(bytes / 1_000_000);
}

function findingText(finding: Finding, { t }: Locale): string {
  switch (finding.kind) {
    case "card": {
      const [first] = finding.cards;
      return t("pane.found", { count: finding.cards.length, title: first?.title ?? "", fate: first ? asOf(first, Date.now()).fate : "" });
    }
    case "not-a-bounce":
      return t(`noticeTitle.${finding.what.notice}`);
    default:
      return t(`${finding.kind}.title`);
  }
}
