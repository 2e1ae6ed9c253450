import type { JSX } from "react";
import type { Locale } from "../../locales";
import type { Finding } from "../finding";
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

  return (
    <div role="status">
      {state.kind === "reading" || state.kind === "starting"
        ? <Spinner label={text} />
        : <VisuallyHidden>{text}</VisuallyHidden>}
    </div>
  );
}

function statusText(state: PaneState, locale: Locale): string {
  const { t } = locale;
  switch (state.kind) {
    case "starting":
      return t("pane.connecting");
    case "reading":
      return t("pane.reading");
    case "several":
      return t("several.title", { count: state.entries.length });
    case "no-item":
      return t("noItem.title");
    case "no-outlook":
      // The page that stands alone has a heading of its own.
      return state.because === "browser" ? "" : t(`noOutlook.${state.because}.title`);
    default:
      return findingText(state, locale);
  }
}

function findingText(finding: Finding, { t }: Locale): string {
  switch (finding.kind) {
    case "card": {
      const [first] = finding.cards;
      return t("pane.found", { count: finding.cards.length, title: first?.title ?? "", fate: first?.fate ?? "" });
    }
    case "not-a-bounce":
      return t(`noticeTitle.${finding.what.notice}`);
    default:
      return t(`${finding.kind}.title`);
  }
}
