import type { JSX } from "react";
import type { Card } from "../../cards";
import type { Locale } from "../../locales";
import { useSectionStyles } from "./sections.styles";
import { Steps } from "./Steps";

/** The section that stands open: what the reader can do, and had better not. */
export function FirstSteps({ card, locale }: { readonly card: Card; readonly locale: Locale }): JSX.Element | null {
  const styles = useSectionStyles();
  const { sender, avoid } = card;
  if (sender.length + avoid.length === 0) return null;

  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{locale.t("section.sender")}</h3>
      <Steps steps={sender} locale={locale} />
      {avoid.length > 0 && (
        <>
          <h4 className={styles.group}>{locale.t("section.avoid")}</h4>
          <ul className={styles.list}>{avoid.map((text) => <li key={text}>{text}</li>)}</ul>
        </>
      )}
    </section>
  );
}
