import type { JSX } from "react";
import { tellRecipientAdmin } from "../../../actions";
import { DraftBox } from "./DraftBox";
import { GoesTo } from "./GoesTo";
import type { PanelProps } from "./Panel";
import { usePanelStyles } from "./Panel.styles";

/** The facts for whoever runs the recipients' mail, to the one address of theirs that has to exist. */
export function TellRecipientAdmin(props: PanelProps): JSX.Element {
  const { card, found, t } = props;
  const styles = usePanelStyles();
  const draft = tellRecipientAdmin({ card, diagnosis: found.diagnosis }, t);
  if (!draft) return <p className={styles.text}>{t("panel.tellRecipientAdmin.nobody")}</p>;

  return (
    <>
      <GoesTo addresses={draft.to} t={t} />
      <p className={styles.text}>{t("panel.tellRecipientAdmin.postmaster")}</p>
      <DraftBox {...props} draft={draft} />
    </>
  );
}
