import { useEffect, useState, type JSX } from "react";
import type { MailHost } from "../../host/mailbox";
import type { Locale } from "../../locales";
import { useDropOverlayStyles } from "./DropOverlay.styles";

/** Says where to let go, while something that could be dropped is over the page. */
export function DropOverlay({ host, locale }: { readonly host: MailHost; readonly locale: Locale }): JSX.Element | null {
  const styles = useDropOverlayStyles();
  const [isOver, setOver] = useState(false);
  useEffect(() => host.onHandedIn((handIn) => setOver(handIn.kind === "dragging" && handIn.over)), [host]);
  return isOver ? <div className={styles.root} data-drop="">{locale.t("drop.here")}</div> : null;
}
