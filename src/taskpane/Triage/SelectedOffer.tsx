import { useLayoutEffect, useState, type JSX } from "react";
import type { MailHost, SelectedMessage, Selection } from "../../host/mailbox";
import type { Locale } from "../../locales";
import { Button } from "../Button/Button";
import { useTriageStyles } from "./Triage.styles";

export interface SelectedOfferProps {
  readonly host: Pick<MailHost, "selection" | "onSelectionChanged">;
  /** Is told whether there is something to offer or to say. */
  readonly offers: (does: boolean) => void;
  readonly read: (messages: readonly SelectedMessage[]) => void;
  /** The part "triage". */
  readonly t: Locale["t"];
}

/** What draws the offer in this language. */
export async function openOffer(locale: Locale): Promise<(props: Omit<SelectedOfferProps, "t">) => JSX.Element> {
  const t = await locale.loadPart("triage");
  return (props) => <SelectedOffer {...props} t={t} />;
}

/** Where several messages are selected in Outlook: reads them all, or says why that can't be. Nothing where it cannot tell. */
function SelectedOffer({ host, offers, read, t }: SelectedOfferProps): JSX.Element | null {
  const styles = useTriageStyles();
  const selection = useSelection(host);
  const said = selection.kind === "not-told" ? SAID[selection.because] : undefined;
  const hasSome = selection.kind === "selected" || said !== undefined;
  useLayoutEffect(() => offers(hasSome), [hasSome]);
  if (selection.kind !== "selected") return said ? <p>{t(said)}</p> : null;
  const { messages } = selection;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t("offer.selected", { count: messages.length })}</h2>
      <Button appearance="primary" className={styles.start} data-read-selected="" onClick={() => read(messages)}>{t("offer.read")}</Button>
    </section>
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
