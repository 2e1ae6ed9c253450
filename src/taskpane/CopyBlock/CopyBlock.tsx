import { mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type JSX, type ReactNode, type RefObject } from "react";
import type { Locale } from "../../locales";
import { Button } from "../Button/Button";
import { copyText, type CopyResult } from "./copyText";
import { useCopyBlockStyles } from "./CopyBlock.styles";

export interface CopyBlockProps {
  readonly text: string;
  readonly what: "command" | "facts" | "text";
  /** The name of the box that a long text scrolls in; without it the box is as high as its text. */
  readonly scrollsIn?: string;
  /** What else can be done with the text: stands before the button that copies it. */
  readonly children?: ReactNode;
  readonly locale: Locale;
}

/** What became of the last press, and of which text. */
interface Pressed {
  readonly text: string;
  readonly result: CopyResult;
  readonly turn: number;
}

/** As much of a text as tells one button that copies from another. */
const LONGEST_NAME = 60;

/** Text to take along, as it stands. Where nothing lets us copy it, it stands selected in a text box instead. */
export function CopyBlock({ text, what, scrollsIn, children, locale: { t } }: CopyBlockProps): JSX.Element {
  const styles = useCopyBlockStyles();
  const box = useRef<HTMLElement>(null);
  const turn = useRef(0);
  const [last, setLast] = useState<Pressed>();
  const pressed = last?.text === text ? last : undefined;
  const isRefused = pressed?.result === "refused";
  const copy = async (): Promise<void> => {
    const result = await copyText(text, box.current!);
    setLast({ text, result, turn: (turn.current += 1) });
  };
  useLayoutEffect(() => {
    if (!isRefused || !(box.current instanceof HTMLTextAreaElement)) return;
    box.current.focus();
    box.current.select();
    box.current.scrollTop = 0;
  }, [pressed]);

  return (
    <div className={styles.root}>
      {isRefused
        ? <textarea ref={box as RefObject<HTMLTextAreaElement>} className={mergeClasses(styles.text, styles.box)} aria-label={scrollsIn ?? t("copy.box")} readOnly rows={rowsOf(text)} translate="no" value={text} />
        : <Box box={box as RefObject<HTMLPreElement>} text={text} scrollsIn={scrollsIn} />}
      <div className={styles.actions}>
        {children}
        <Button size="small" aria-label={`${t(`copy.${what}`)}: ${nameOf(text)}`} onClick={() => void copy()}>{t(`copy.${what}`)}</Button>
        {/* A key of its own: the same words said again are news. */}
        <span className={styles.result} aria-live="polite">{pressed && <span key={pressed.turn}>{t(isRefused ? "copy.selected" : "copy.copied")}</span>}</span>
      </div>
    </div>
  );
}

interface BoxProps extends Pick<CopyBlockProps, "text"> {
  readonly box: RefObject<HTMLPreElement | null>;
  readonly scrollsIn: string | undefined;
}

function Box({ box, text, scrollsIn }: BoxProps): JSX.Element {
  const styles = useCopyBlockStyles();
  if (scrollsIn === undefined) return <pre ref={box} className={styles.text} translate="no">{text}</pre>;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls has to be reached by the keyboard (WCAG 2.1.1; axe: scrollable-region-focusable).
    <pre ref={box} className={mergeClasses(styles.text, styles.scrolls)} role="region" aria-label={scrollsIn} tabIndex={0} translate="no">{text}</pre>
  );
}

function nameOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1).replace(/\p{Cs}$/u, "")}…` : line;
}

function rowsOf(text: string): number {
  return Math.min(10, text.split("\n").length + Math.floor(text.length / 40));
}
