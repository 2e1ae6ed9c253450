import type { JSX } from "react";
import { CopyBlock } from "../CopyBlock/CopyBlock";
import { Avoid } from "./Avoid";
import type { CardViewProps } from "./CardView";
import { useSectionStyles } from "./sections.styles";
import { Steps } from "./Steps";

/** What admins can do, the reader's own first, and what they need to tell each other. */
export function AdminPanel({ card, locale, settings, configured }: CardViewProps): JSX.Element {
  const styles = useSectionStyles();
  const { admin, adminAvoid, tell, side } = card;
  const { t } = locale;
  const own = configured.own?.on(card.cause, locale.language).adminSteps;

  return (
    <>
      <h3 className={styles.heading}>{t("section.admin")}</h3>
      {settings.role === "user" && canAsk(card) && <p className={styles.text}>{t("section.forAdmin")}</p>}
      {own && configured.own ? <configured.own.OwnSteps steps={own} locale={locale} /> : admin.map(({ id, heading, steps }) => (
        <section key={id} className={styles.section}>
          <h4 className={styles.group}>{heading}</h4>
          <Steps steps={steps} locale={locale} />
        </section>
      ))}
      <Avoid texts={adminAvoid} locale={locale} />
      {tell.facts && (
        <section className={styles.section}>
          <h4 className={styles.group}>{t("section.tell", { context: side })}</h4>
          <p className={styles.text}>{tell.intro}</p>
          <CopyBlock text={tell.facts} what="facts" locale={locale} />
        </section>
      )}
    </>
  );
}

function canAsk({ mainAction, actions }: CardViewProps["card"]): boolean {
  return mainAction === "ask-admin" || actions.includes("ask-admin");
}
