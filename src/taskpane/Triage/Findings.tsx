import type { JSX } from "react";
import type { TriageFinding } from "../../triage/finding";
import type { Look, Only } from "./look";
import { ShowThese } from "./ShowThese";
import type { TriageTexts } from "./texts";
import { useTriageStyles } from "./Triage.styles";

export interface FindingsProps {
  readonly findings: readonly TriageFinding[];
  readonly look: Look;
  readonly showOnly: (only: Only) => void;
  readonly texts: TriageTexts;
}

/** What the reports mean together: each says what, what to do, and shows the rows that it rests on. */
export function Findings({ findings, look, showOnly, texts }: FindingsProps): JSX.Element {
  const { out } = texts;
  const styles = useTriageStyles();
  return (
    <section className={styles.part} aria-label={out("findings")}>
      <h3 className={styles.subtitle}>{out("findings")}</h3>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const only: Only = { kind: "finding", finding };
          const worded = texts.say(finding);
          return (
            <li key={`${finding.rule} ${finding.evidence[0]?.message} ${finding.evidence[0]?.report} ${finding.evidence[0]?.index}`} className={styles.finding} data-rule={finding.rule}>
              <h4 className={styles.strong}>{worded.title}</h4>
              <p className={styles.text}>{worded.what}</p>
              <p className={styles.text}><strong>{out("do")}</strong> {worded.do}</p>
              <ShowThese only={only} count={finding.evidence.length} about={worded.title} look={look} showOnly={showOnly} texts={texts} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
