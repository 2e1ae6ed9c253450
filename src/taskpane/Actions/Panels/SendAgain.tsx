import { useId, useState, type JSX } from "react";
import { isAddress, sendAgain } from "../../../actions";
import type { Client } from "../../../host/client";
import { useFieldStyles } from "../../Field/Field.styles";
import { AddressField } from "./AddressField";
import { DraftBox } from "./DraftBox";
import type { PanelProps } from "./Panel";
import { usePanelStyles } from "./Panel.styles";
import { useOriginalText } from "./useOriginalText";

/** The message once more, to an address that somebody has mended. */
export function SendAgain(props: PanelProps): JSX.Element {
  const { card, found, host, reader, t } = props;
  const styles = usePanelStyles();
  const [bounced = "", ...others] = card.recipients;
  const [of, setOf] = useState(bounced);
  const [written, setWritten] = useState(bounced);
  const original = useOriginalText(reader, found.message);
  const address = written.trim();
  const isReady = isAddress(address);
  const choose = (recipient: string): void => (setOf(recipient), setWritten(recipient));
  const text = original.kind === "text" ? original.text : undefined;
  const draft = sendAgain({ card, diagnosis: found.diagnosis }, { to: isReady ? address : "", text }, t);

  return (
    <>
      {others.length > 0 && <RecipientChoice recipients={card.recipients} chosen={of} choose={choose} t={t} />}
      <AddressField {...props} bounced={of} written={written} write={setWritten} />
      <p className={styles.quiet} role="status">{original.kind === "fetching" && t("panel.sendAgain.fetching")}</p>
      {original.kind === "none" && <Resend client={host.client} t={t} />}
      {text !== undefined && <p className={styles.text}>{t("panel.sendAgain.noAttachments")}</p>}
      {original.kind !== "fetching" && <DraftBox {...props} draft={draft} isReady={isReady} />}
    </>
  );
}

interface RecipientChoiceProps extends Pick<PanelProps, "t"> {
  readonly recipients: readonly string[];
  readonly chosen: string;
  readonly choose: (recipient: string) => void;
}

function RecipientChoice({ recipients, chosen, choose, t }: RecipientChoiceProps): JSX.Element {
  const styles = usePanelStyles();
  const fields = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.group}>
      <label className={styles.label} htmlFor={id}>{t("panel.sendAgain.recipient")}</label>
      <select id={id} className={fields.box} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)} translate="no">
        {recipients.map((recipient) => <option key={recipient} value={recipient} dir="auto">{recipient}</option>)}
      </select>
    </div>
  );
}

/** How the message can be sent again whole, in the reader's Outlook or, where that isn't known, in each. */
function Resend({ client, t }: { readonly client: Client } & Pick<PanelProps, "t">): JSX.Element {
  const styles = usePanelStyles();
  const ways = client === "classic-windows" ? ["classic"] : client === "outlook" || client === "browser" ? ["classic", "other"] : ["other"];
  return (
    <div className={styles.group}>
      <p className={styles.text}>{t("panel.sendAgain.noText")}</p>
      <ul className={styles.list}>{ways.map((way) => <li key={way}>{t(`panel.sendAgain.resend.${way}`)}</li>)}</ul>
    </div>
  );
}
