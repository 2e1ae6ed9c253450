import { Spinner } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Locale } from "../../locales";
import type { PaneState } from "../state";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden";
import { useStatusStyles } from "./Status.styles";

export interface StatusProps {
  readonly state: PaneState;
  readonly locale: Locale;
}

/** Says where the pane is, to eyes while it reads and to ears always; it never leaves the page, so that changes are heard. */
export function Status({ state, locale }: StatusProps): JSX.Element {
  const styles = useStatusStyles();
  const text = statusText(state, locale);

  return (
    <div role="status">
      {state.kind === "reading"
        ? <Spinner className={styles.reading} size="small" label={text} />
        : <VisuallyHidden>{text}</VisuallyHidden>}
    </div>
  );
}

function statusText(state: PaneState, { t }: Locale): string {
  switch (state.kind) {
    case "reading":
      return t("pane.reading");
    case "card": {
      const [first] = state.cards;
      return t("pane.found", { count: state.cards.length, title: first?.title ?? "", fate: first?.fate ?? "" });
    }
    case "not-a-bounce":
      return t(`noticeTitle.${state.what.notice}`);
    case "no-item":
      return t("noItem.title");
    case "restricted":
      return t("restricted.title");
    case "failed":
      return t("failed.title");
  }
}
