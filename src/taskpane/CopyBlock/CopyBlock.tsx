import { useRef, useState, type JSX } from "react";
import type { Locale } from "../../locales";
import { Button } from "../Button/Button";
import { copyText, type CopyResult } from "./copyText";
import { useCopyBlockStyles } from "./CopyBlock.styles";

export interface CopyBlockProps {
  readonly text: string;
  readonly what: "command" | "facts";
  readonly locale: Locale;
}

/** Text to take along, as it stands. */
export function CopyBlock({ text, what, locale }: CopyBlockProps): JSX.Element {
  const styles = useCopyBlockStyles();
  const block = useRef<HTMLPreElement>(null);
  const [result, setResult] = useState<CopyResult>();

  return (
    <div className={styles.root}>
      <pre ref={block} className={styles.text} translate="no">{text}</pre>
      <div className={styles.actions}>
        <Button size="small" onClick={() => void copyText(text, block.current!).then(setResult)}>{locale.t(`copy.${what}`)}</Button>
        <span className={styles.result} aria-live="polite">{result && locale.t(`copy.${result}`)}</span>
      </div>
    </div>
  );
}
