import { useLayoutEffect, useSyncExternalStore, type JSX, type ReactNode } from "react";
import type { MailHost } from "../../host/mailbox";
import { themes, useShellStyles } from "./Shell.styles";

export interface ShellProps {
  readonly host: Pick<MailHost, "theme" | "onThemeChanged">;
  readonly children: ReactNode;
}

/**
 * Gives the pane the colours of the program around it; forced colours are the browser's. FluentProvider would do no more for the parts
 * that the pane has: it also tells the keyboard's focus from the mouse's, which :focus-visible does as well, and knows portals.
 */
export function Shell({ host, children }: ShellProps): JSX.Element {
  const styles = useShellStyles();
  const theme = useSyncExternalStore(host.onThemeChanged, () => host.theme);
  // The browser's own margin would frame the pane.
  useLayoutEffect(() => {
    document.body.style.margin = "0";
  }, []);

  return <div className={styles.root} style={themes[theme]}>{children}</div>;
}
