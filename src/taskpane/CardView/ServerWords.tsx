import type { JSX } from "react";
import type { Card } from "../../cards";
import { markedParts } from "./markedParts";
import { useSectionStyles } from "./sections.styles";

/** The report's own words, the ones that counted marked, and where they stand. Quoted text: it never becomes anything else. */
export function ServerWords({ card }: { readonly card: Card }): JSX.Element {
  const styles = useSectionStyles();
  const { serverWords, evidence, certainty } = card;

  return (
    <div className={styles.section}>
      {serverWords && (
        <blockquote className={styles.quote} translate="no">
          <bdi>
            {markedParts(serverWords, evidence.map(({ words }) => words)).map(({ text, marked }, index) =>
              marked ? <mark key={index} className={styles.mark}>{text}</mark> : <span key={index}>{text}</span>)}
          </bdi>
        </blockquote>
      )}
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
