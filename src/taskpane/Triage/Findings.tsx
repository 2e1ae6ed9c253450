import type { JSX } from "react";
import type { TriageFinding } from "../../triage/finding";
import { Button } from "../Button/Button";
import { isOnly, type Look, type Only } from "./look";
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
  const { t, out } = texts;
  const styles = useTriageStyles();
  return (
    <section className={styles.part} aria-label={out("findings")}>
      <h3 className={styles.subtitle}>{out("findings")}</h3>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const only: Only = { kind: "finding", finding };
          const worded = texts.say(finding);
          const isShown = isOnly(look.only, only);
          return (
            <li key={`${finding.rule} ${finding.evidence[0]?.message} ${finding.evidence[0]?.index}`} className={styles.finding} data-rule={finding.rule}>
              <h4 className={styles.strong}>{worded.title}</h4>
              <p className={styles.text}>{worded.what}</p>
              <p className={styles.text}><strong>{out("do")}</strong> {worded.do}</p>
              <Button size="small" className={styles.start} aria-pressed={isShown} aria-label={`${t("showThese", { count: finding.evidence.length })}: ${worded.title}`} onClick={() => showOnly(only)}>
                {t("showThese", { count: finding.evidence.length })}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
