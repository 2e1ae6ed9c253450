import type { JSX } from "react";
import type { Card } from "../../cards";
import type { Locale } from "../../locales";
import { CopyBlock } from "../CopyBlock/CopyBlock";
import { Avoid } from "./Avoid";
import { useSectionStyles } from "./sections.styles";
import { Steps } from "./Steps";

/** What admins can do, the reader's own first, and what they need to tell each other. */
export function AdminPanel({ card, locale }: { readonly card: Card; readonly locale: Locale }): JSX.Element {
  const styles = useSectionStyles();
  const { admin, adminAvoid, tell } = card;
  const { t } = locale;

  return (
    <>
      <h3 className={styles.heading}>{t("section.admin")}</h3>
      {admin.map(({ id, heading, steps }) => (
        <section key={id} className={styles.section}>
          <h4 className={styles.group}>{heading}</h4>
          <Steps steps={steps} locale={locale} />
        </section>
      ))}
      <Avoid texts={adminAvoid} locale={locale} />
      {tell.facts && (
        <section className={styles.section}>
          <h4 className={styles.group}>{t("section.tell")}</h4>
          <p className={styles.text}>{tell.intro}</p>
          <CopyBlock text={tell.facts} what="facts" locale={locale} />
        </section>
      )}
    </>
  );
}
