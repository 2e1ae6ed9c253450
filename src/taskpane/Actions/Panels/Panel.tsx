import { useLayoutEffect, type JSX } from "react";
import type { ActionId } from "../../../cards";
import { asOf } from "../../../cards/asOf";
import type { Locale } from "../../../locales";
import { useNow } from "../../CardView/useNow";
import type { ActionBarProps } from "../ActionBar";
import { AnswerForwarder } from "./AnswerForwarder";
import { AskAdmin } from "./AskAdmin";
import { usePanelStyles } from "./Panel.styles";
import { SendAgain } from "./SendAgain";
import { TellRecipientAdmin } from "./TellRecipientAdmin";
import { Ticket } from "./Ticket";
import { WrongCard } from "./WrongCard";

export interface PanelProps extends Omit<ActionBarProps, "actions"> {
  /** The texts of this part. */
  readonly t: Locale["t"];
}

export interface OnePanelProps extends PanelProps {
  readonly id: ActionId;
  /** It has been drawn: it may reach below the edge of a small pane. */
  readonly onThere: () => void;
}

const PANELS: Readonly<Record<ActionId, (props: PanelProps) => JSX.Element>> = {
  "answer-forwarder": AnswerForwarder,
  "send-again": SendAgain,
  "ask-admin": AskAdmin,
  "tell-recipient-admin": TellRecipientAdmin,
  "ticket": Ticket,
  "wrong-card": WrongCard,
};

/** What one action needs to be told, all that it copies or opens, and the buttons that do. Nothing is ever sent from here. */
export function Panel({ id, onThere, ...props }: OnePanelProps): JSX.Element {
  const styles = usePanelStyles();
  // What is passed on says the same as the card above it.
  const card = { ...props.card, ...asOf(props.card, useNow(props.card.overdue?.from)) };
  const One = PANELS[id];
  useLayoutEffect(onThere, []);
  return <div className={styles.root}><One {...props} card={card} /></div>;
}
