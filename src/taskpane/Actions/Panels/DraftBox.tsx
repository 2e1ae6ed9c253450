import { useRef, useState, type JSX } from "react";
import type { Draft } from "../../../actions";
import type { Locale } from "../../../locales";
import { Button } from "../../Button/Button";
import { CopyBlock } from "../../CopyBlock/CopyBlock";
import type { PanelProps } from "./Panel";
import { usePanelStyles } from "./Panel.styles";

export interface DraftBoxProps extends Pick<PanelProps, "host" | "locale" | "t"> {
  readonly draft: Draft;
  /** Without this the draft lacks something that somebody still has to enter; it can be copied all the same. */
  readonly isReady?: boolean;
  /** It answers the open message: Outlook's form for that knows whom it goes to, and its subject. */
  readonly isReply?: boolean;
}

/** A message as it would be opened or is copied. Outlook's form is where somebody sends it. */
export function DraftBox({ draft, isReady = true, isReply = false, host, locale, t }: DraftBoxProps): JSX.Element {
  const styles = usePanelStyles();
  const replies = isReply && host.canOpenReply();
  const text = replies ? draft.body : draftText(draft, t);
  const { became, open } = useOpening(text, () => (replies ? host.openReply(draft.body) : host.openNewMessage(draft)));
  const canOpen = replies || host.canOpenNewMessage();
  const said = (what: "open" | "opened" | "notOpened"): string => t(replies ? `panel.answerForwarder.${what}` : `panel.${what}`);

  return (
    <div className={styles.group}>
      {!canOpen && <p className={styles.text}>{t("panel.copyInstead")}</p>}
      <CopyBlock text={text} what="text" scrollsIn={t("panel.draft")} locale={locale}>
        {canOpen && isReady && <Button appearance="primary" size="small" onClick={open}>{said("open")}</Button>}
      </CopyBlock>
      <p className={styles.quiet} role="status">{became && said(became === "opened" ? "opened" : "notOpened")}</p>
    </div>
  );
}

type Became = "opened" | "not-opened";

/** Opens the draft, and tells what became of it as long as it is the same. */
function useOpening(text: string, openForm: () => Promise<Became>) {
  const [last, setLast] = useState<{ readonly text: string; readonly became: Became }>();
  const isPending = useRef(false);
  const open = async (): Promise<void> => {
    // An impatient second press would open a second form.
    if (isPending.current) return;
    isPending.current = true;
    setLast(undefined);
    const became = await openForm();
    isPending.current = false;
    setLast({ text, became });
  };
  return { became: last?.text === text ? last.became : undefined, open: () => void open() };
}

function draftText({ to, subject, body }: Draft, t: Locale["t"]): string {
  const head = [...(to.length > 0 ? [t("panel.to", { to: to.join(", ") })] : []), ...(subject === "" ? [] : [t("panel.subject", { subject })])];
  return [head.join("\n"), body].filter((part) => part !== "").join("\n\n");
}
