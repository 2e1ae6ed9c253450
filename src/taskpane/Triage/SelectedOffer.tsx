import { useLayoutEffect, useState, type JSX } from "react";
import type { MailHost, SelectedMessage, Selection } from "../../host/mailbox";
import type { Locale } from "../../locales";
import { Button } from "../Button/Button";

export interface SelectedOfferProps {
  readonly host: Pick<MailHost, "selection" | "onSelectionChanged">;
  readonly read: (messages: readonly SelectedMessage[]) => void;
  /** The part "triage". */
  readonly t: Locale["t"];
}

/** Where several messages are selected in Outlook: reads them all, or says why that can't be. Nothing where it cannot tell. */
export function SelectedOffer({ host, read, t }: SelectedOfferProps): JSX.Element | null {
  const selection = useSelection(host);
  if (selection.kind === "not-told") return SAID[selection.because] ? <p>{t(SAID[selection.because]!)}</p> : null;
  if (selection.kind === "none") return null;
  const { messages } = selection;
  return (
    <p>
      {t("offer.selected", { count: messages.length })} <Button appearance="primary" data-read-selected="" onClick={() => read(messages)}>{t("offer.read")}</Button>
    </p>
  );
}

/** What the reader can do something about. */
const SAID: Readonly<Partial<Record<Extract<Selection, { kind: "not-told" }>["because"], string>>> = { "kept": "offer.kept", "too-many": "offer.tooMany" };

function useSelection(host: SelectedOfferProps["host"]): Selection {
  const [selection, setSelection] = useState<Selection>({ kind: "none" });
  useLayoutEffect(() => {
    let turn = 0;
    const look = (): void => {
      const asked = (turn += 1);
      void host.selection().then((found) => asked === turn && setSelection(found));
    };
    const stop = host.onSelectionChanged(look);
    look();
    return () => {
      turn = -1;
      stop();
    };
  }, [host]);
  return selection;
}
