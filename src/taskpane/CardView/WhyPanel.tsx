import type { JSX } from "react";
import { ExternalLink } from "../ExternalLink/ExternalLink";
import type { CardViewProps } from "./CardView";
import { Related } from "./Related";
import { useSectionStyles } from "./sections.styles";

/** Why it happened, what it could be taken for, and where there is more to read. */
export function WhyPanel({ card, locale, onRelated }: CardViewProps): JSX.Element {
  const styles = useSectionStyles();
  const { why, related, links, cause } = card;
  const { t } = locale;

  return (
    <>
      <h3 className={styles.heading}>{t("section.why")}</h3>
      {why.map((text) => <p key={text} className={styles.text}>{text}</p>)}
      {cause !== "unknown" && related.length > 0 && (
        <>
          <h4 className={styles.group}>{t("section.related")}</h4>
          <Related related={related} onRelated={onRelated} />
        </>
      )}
      {links.length > 0 && (
        <>
          <h4 className={styles.group}>{t("section.links")}</h4>
          <ul className={styles.plain}>{links.map((link) => <li key={link.label}><ExternalLink link={link} locale={locale} /></li>)}</ul>
        </>
      )}
    </>
  );
}
