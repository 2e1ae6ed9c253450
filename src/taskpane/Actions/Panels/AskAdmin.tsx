import { useState, type JSX } from "react";
import { askAdmin } from "../../../actions";
import { Switch } from "./Choices";
import { DraftBox } from "./DraftBox";
import { GoesTo } from "./GoesTo";
import type { PanelProps } from "./Panel";
import { TicketLink } from "./TicketLink";
import { usePanelStyles } from "./Panel.styles";

/** A question to the reader's own admin, complete as it stands. */
export function AskAdmin(props: PanelProps): JSX.Element {
  const { card, found, settings, configured, t } = props;
  const hasTickets = configured.configuration.helpdesk.ticket !== "";
  const styles = usePanelStyles();
  const [omitsPersonal, setOmits] = useState(settings.omitsPersonal);
  const draft = askAdmin({ card, diagnosis: found.diagnosis }, { to: settings.helpdesk, omitsPersonal }, t);

  return (
    <>
      {settings.helpdesk !== "" && <GoesTo addresses={draft.to} t={t} />}
      {settings.helpdesk === "" && !hasTickets && <p className={styles.text}>{t("panel.askAdmin.noHelpdesk")}</p>}
      <Switch label={t("panel.omitsPersonal")} isOn={omitsPersonal} onChange={setOmits} />
      <DraftBox {...props} draft={draft} />
      <TicketLink {...props} />
    </>
  );
}
