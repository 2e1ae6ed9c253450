import type { JSX } from "react";
import type { Card } from "../../cards";
import type { Role } from "../../configuration/configuration";
import { LateDetails } from "../Details/LateDetails";
import { Tabs, type Tab } from "../Tabs/Tabs";
import { AdminPanel } from "./AdminPanel";
import type { CardViewProps } from "./CardView";
import { useSectionStyles } from "./sections.styles";
import { SenderPanel } from "./SenderPanel";
import { WhyPanel } from "./WhyPanel";

type TabId = "sender" | "admin" | "why" | "details";

/** The voices of a card, one at a time. What has nothing to say is left out. */
export function CardTabs(props: CardViewProps): JSX.Element {
  const { card, locale: { t }, settings } = props;
  const tab = (id: TabId, isThere: boolean, content: JSX.Element): readonly Tab[] =>
    isThere ? [{ id, label: t(`tab.${id}`, { context: card.side }), content }] : [];
  const tabs = [
    ...tab("sender", hasSenderWords(card), <SenderPanel {...props} />),
    ...tab("admin", card.admin.length + card.adminAvoid.length > 0 || card.tell.facts !== "", <AdminPanel {...props} />),
    ...tab("why", card.why.length + card.related.length + card.links.length > 0, <WhyPanel {...props} />),
    ...tab("details", card.standing !== "look-alike", <DetailsPanel {...props} />),
  ];
  return <Tabs label={t("tab.all")} tabs={tabs} first={firstOf(card, settings.role)} />;
}

function DetailsPanel({ card, found, locale }: CardViewProps): JSX.Element {
  return (
    <>
      <h3 className={useSectionStyles().heading}>{locale.t("section.details")}</h3>
      <LateDetails card={card} diagnosis={found.diagnosis} locale={locale} />
    </>
  );
}

function hasSenderWords({ sender, senderMore, avoid, cause, related }: Card): boolean {
  return sender.length + senderMore.length + avoid.length > 0 || (cause === "unknown" && related.length > 0);
}

const FIRST = { user: "sender", admin: "admin", helpdesk: "details" } as const satisfies Record<Role, TabId>;

/** Whoever gets other people's bounces about an address of their own came for what their own admin can do. */
function firstOf({ side }: Card, role: Role): TabId {
  return role === "user" && side === "recipient" ? "admin" : FIRST[role];
}
