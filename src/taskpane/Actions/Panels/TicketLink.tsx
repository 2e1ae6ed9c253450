import type { JSX } from "react";
import { NewTabLink } from "../../ExternalLink/NewTabLink";
import type { PanelProps } from "./Panel";
import { usePanelStyles } from "./Panel.styles";

/** The way to the admin's ticket system, where there is one. Nothing goes along: what is copied above is pasted there. */
export function TicketLink({ configured, locale, t }: Pick<PanelProps, "configured" | "locale" | "t">): JSX.Element | null {
  const styles = usePanelStyles();
  const { organisation, helpdesk: { ticket } } = configured.configuration;
  if (ticket === "") return null;
  return <p className={styles.text}><NewTabLink href={ticket} locale={locale}>{t("panel.openTicket")}{organisation && <> (<bdi>{organisation}</bdi>)</>}</NewTabLink> {t("panel.pasteThere")}</p>;
}
