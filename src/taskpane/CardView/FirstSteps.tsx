import type { JSX } from "react";
import type { Card } from "../../cards";
import type { Locale } from "../../locales";
import { Avoid } from "./Avoid";
import { useSectionStyles } from "./sections.styles";
import { Steps } from "./Steps";

/** The section that stands open: what the reader can do, and had better not. */
export function FirstSteps({ card, locale }: { readonly card: Card; readonly locale: Locale }): JSX.Element | null {
  const styles = useSectionStyles();
  const { sender, senderMore, avoid } = card;
  if (sender.length + senderMore.length + avoid.length === 0) return null;

  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{card.senderHeading}</h3>
      <Steps steps={sender} locale={locale} />
      {senderMore.length > 0 && (
        <>
          <h4 className={styles.group}>{locale.t("section.senderMore")}</h4>
          <Steps steps={senderMore} locale={locale} />
        </>
      )}
      <Avoid texts={avoid} locale={locale} />
    </section>
  );
}
