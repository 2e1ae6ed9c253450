import { mergeClasses } from "@fluentui/react-components";
import { useId, useState, type JSX } from "react";
import type { Card } from "../../cards";
import type { Locale } from "../../locales";
import { useCodeChipStyles } from "./CodeChip.styles";

export interface CodeChipProps {
  readonly code: NonNullable<Card["code"]>;
  readonly locale: Locale;
}

/** The code of the report; pressed, it says what its numbers mean. */
export function CodeChip({ code: { text, reading }, locale }: CodeChipProps): JSX.Element {
  const styles = useCodeChipStyles();
  const [isOpen, setOpen] = useState(false);
  const explained = useId();

  return (
    <div className={styles.root}>
      <button type="button" className={styles.chip} aria-expanded={isOpen} aria-controls={isOpen ? explained : undefined} onClick={() => setOpen(!isOpen)}>
        {locale.t("pane.code", { code: text })}
        <svg className={mergeClasses(styles.chevron, isOpen && styles.turned)} viewBox="0 0 16 16" aria-hidden="true"><path d="M3 6l5 5 5-5" /></svg>
      </button>
      {isOpen && <div id={explained}>{reading.map((sentence) => <p key={sentence} className={styles.reading}>{sentence}</p>)}</div>}
    </div>
  );
}
