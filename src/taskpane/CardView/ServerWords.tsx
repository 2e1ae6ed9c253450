import type { JSX } from "react";
import type { Card } from "../../cards";
import type { Locale } from "../../locales";
import { LongWords } from "../More/LongWords";
import { markedParts } from "./markedParts";
import { useSectionStyles } from "./sections.styles";

interface ServerWordsProps {
  readonly card: Card;
  readonly locale: Locale;
}

/** The report's own words, the ones that counted marked, and where they stand. Quoted text: it never becomes anything else. */
export function ServerWords({ card, locale }: ServerWordsProps): JSX.Element {
  const styles = useSectionStyles();
  const { evidence, certainty } = card;

  return (
    <div className={styles.section}>
      <Quote card={card} locale={locale} />
      <ul className={styles.list}>
        {evidence.map(({ words, where }, index) => (
          <li key={index}>
            <mark className={styles.mark} translate="no"><bdi>{words}</bdi></mark>
            <div className={styles.where}>{where}</div>
          </li>
        ))}
      </ul>
      <p className={styles.text}>{certainty}</p>
    </div>
  );
}

/** The words alone, the ones that counted marked. */
export function Quote({ card: { serverWords, evidence }, locale }: ServerWordsProps): JSX.Element | null {
  const counted = evidence.map(({ words }) => words);
  return serverWords ? <LongWords words={serverWords} locale={locale}>{(part) => <Marked words={part} counted={counted} />}</LongWords> : null;
}

function Marked({ words, counted }: { readonly words: string; readonly counted: readonly string[] }): JSX.Element {
  const styles = useSectionStyles();
  return (
    <blockquote className={styles.quote} translate="no">
      <bdi>
        {markedParts(words, counted).map(({ text, marked }, index) =>
          marked ? <mark key={index} className={styles.mark}>{text}</mark> : <span key={index}>{text}</span>)}
      </bdi>
    </blockquote>
  );
}
