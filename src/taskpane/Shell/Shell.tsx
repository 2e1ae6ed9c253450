import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore, type JSX, type ReactNode } from "react";
import type { MailHost } from "../../host/mailbox";
import { usePageStyles, useShellStyles } from "./Shell.styles";

export interface ShellProps {
  readonly host: Pick<MailHost, "theme" | "onThemeChanged">;
  readonly children: ReactNode;
}

/** Gives the pane the colours of the program around it; forced colours are the browser's. */
export function Shell({ host, children }: ShellProps): JSX.Element {
  usePageStyles();
  const styles = useShellStyles();
  const theme = useSyncExternalStore(host.onThemeChanged, () => host.theme);

  return (
    <FluentProvider className={styles.root} theme={theme === "dark" ? webDarkTheme : webLightTheme}>
      {children}
    </FluentProvider>
  );
}
