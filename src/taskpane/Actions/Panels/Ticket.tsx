import { useState, type JSX } from "react";
import { ticketText } from "../../../actions";
import { CopyBlock } from "../../CopyBlock/CopyBlock";
import { OneOf, Switch } from "./Choices";
import type { PanelProps } from "./Panel";
import { TicketLink } from "./TicketLink";

const FORMATS = ["plain", "markdown"] as const;

/** The whole card as text, for a ticket or a chat. */
export function Ticket({ card, found, settings, configured, locale, t }: PanelProps): JSX.Element {
  const [format, setFormat] = useState<(typeof FORMATS)[number]>("plain");
  const [omitsPersonal, setOmits] = useState(settings.omitsPersonal);
  const text = ticketText({ card, diagnosis: found.diagnosis }, { format, omitsPersonal }, t);

  return (
    <>
      <OneOf label={t("panel.ticket.format")} choices={FORMATS.map((id) => ({ id, label: t(`panel.ticket.${id}`) }))} chosen={format} onChange={setFormat} />
      <Switch label={t("panel.omitsPersonal")} isOn={omitsPersonal} onChange={setOmits} />
      <CopyBlock text={text} what="text" scrollsIn={t("panel.ticket.text")} locale={locale} />
      <TicketLink configured={configured} locale={locale} t={t} />
    </>
  );
}
