import { useMemo, type JSX, type ReactNode } from "react";
import type { Card, ReportDiagnosis } from "../../cards";
import { detailsOf } from "../../cards/details";
import type { Locale } from "../../locales";
import { ServerWords } from "../CardView/ServerWords";
import { Attempts } from "./Attempts";
import { CheckList } from "./CheckList";
import { useDetailsStyles } from "./Details.styles";
import { RecipientFates } from "./RecipientFates";
import { WhoSaidIt } from "./WhoSaidIt";
import { Way } from "./Way";

export interface DetailsProps {
  readonly card: Card;
  readonly diagnosis: ReportDiagnosis;
  readonly locale: Locale;
  /** The texts of this part. */
  readonly t: Locale["t"];
}

/** The evidence behind a card, for whoever wants to check it; what the report does not tell is left out. */
export function Details({ card, diagnosis, locale, t }: DetailsProps): JSX.Element {
  const styles = useDetailsStyles();
  const { source, attempts, way, checks, recipients } = useMemo(() => detailsOf(card, diagnosis), [card, diagnosis]);
  const told = { t, locale };

  return (
    <div className={styles.root}>
      {(card.serverWords || card.evidence.length > 0) && <Section title={t("server.title")}><ServerWords card={card} locale={locale} /></Section>}
      {source && <Section title={t("source.title")}><WhoSaidIt source={source} t={t} /></Section>}
      {attempts.length > 0 && <Section title={t("attempts.title")}><Attempts attempts={attempts} {...told} /></Section>}
      {way.length > 0 && <Section title={t("way.title")}><Way way={way} {...told} /></Section>}
      {checks.length > 0 && <Section title={t("checks.title")}><CheckList all={checks} t={t} /></Section>}
      {recipients.length > 0 && <Section title={t("recipients.title")}><RecipientFates recipients={recipients} t={t} /></Section>}
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): JSX.Element {
  const styles = useDetailsStyles();
  return (
    <section className={styles.section}>
      <h4 className={styles.heading}>{title}</h4>
      {children}
    </section>
  );
}
