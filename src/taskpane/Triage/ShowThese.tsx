import { mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import { Button } from "../Button/Button";
import { isOnly, type Look, type Only } from "./look";
import type { TriageTexts } from "./texts";
import { useTriageStyles } from "./Triage.styles";

export interface ShowTheseProps {
  readonly only: Only;
  readonly count: number;
  /** What those rows are. */
  readonly about: string;
  readonly look: Look;
  readonly showOnly: (only: Only) => void;
  readonly texts: TriageTexts;
}

/** Has the table show these rows alone; pressed, it shows that it is. */
export function ShowThese({ only, count, about, look, showOnly, texts: { t } }: ShowTheseProps): JSX.Element {
  const styles = useTriageStyles();
  const isShown = isOnly(look.only, only);
  const label = t("showThese", { count });
  return (
    <Button size="small" className={mergeClasses(styles.start, isShown && styles.chosen)} aria-pressed={isShown} aria-label={`${label}: ${about}`} data-show={only.kind} onClick={() => showOnly(only)}>
      {isShown && <span aria-hidden="true">✓&nbsp;</span>}{label}
    </Button>
  );
}
