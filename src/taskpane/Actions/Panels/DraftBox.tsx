import { useRef, useState, type JSX } from "react";
import type { Draft } from "../../../actions";
import type { NewMessage } from "../../../host/mailbox";
import type { Locale } from "../../../locales";
import { Button } from "../../Button/Button";
import { CopyBlock } from "../../CopyBlock/CopyBlock";
import type { PanelProps } from "./Panel";
import { usePanelStyles } from "./Panel.styles";

export interface DraftBoxProps extends Pick<PanelProps, "host" | "locale" | "t"> {
  readonly draft: Draft;
  /** Without this the draft lacks something that somebody still has to enter; it can be copied all the same. */
  readonly isReady?: boolean;
}

/** A message as it would be opened or is copied. Outlook's form is where somebody sends it. */
export function DraftBox({ draft, isReady = true, host, locale, t }: DraftBoxProps): JSX.Element {
  const styles = usePanelStyles();
  const text = draftText(draft, t);
  const { became, open } = useOpening(draft, text, host);
  const canOpen = host.canOpenNewMessage();

  return (
    <div className={styles.group}>
      {!canOpen && <p className={styles.text}>{t("panel.copyInstead")}</p>}
      <CopyBlock text={text} what="text" scrollsIn={t("panel.draft")} locale={locale}>
        {canOpen && isReady && <Button appearance="primary" size="small" onClick={open}>{t("panel.open")}</Button>}
      </CopyBlock>
      <p className={styles.quiet} role="status">{became && t(became === "opened" ? "panel.opened" : "panel.notOpened")}</p>
    </div>
  );
}

type Became = "opened" | "not-opened";

/** Opens the draft, and tells what became of it as long as it is the same. */
function useOpening(draft: NewMessage, text: string, host: PanelProps["host"]) {
  const [last, setLast] = useState<{ readonly text: string; readonly became: Became }>();
  const isPending = useRef(false);
  const open = async (): Promise<void> => {
    // An impatient second press would open a second form.
    if (isPending.current) return;
    isPending.current = true;
    setLast(undefined);
    const became = await host.openNewMessage(draft);
    isPending.current = false;
    setLast({ text, became });
  };
  return { became: last?.text === text ? last.became : undefined, open: () => void open() };
}

function draftText({ to, subject, body }: Draft, t: Locale["t"]): string {
  const head = [...(to.length > 0 ? [t("panel.to", { to: to.join(", ") })] : []), ...(subject === "" ? [] : [t("panel.subject", { subject })])];
  return [head.join("\n"), body].filter((part) => part !== "").join("\n\n");
}
