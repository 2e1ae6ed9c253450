import type { JSX } from "react";
import type { PanelProps } from "./Panel";
import { usePanelStyles } from "./Panel.styles";

/** Whom a draft is for. */
export function GoesTo({ addresses, t }: { readonly addresses: readonly string[] } & Pick<PanelProps, "t">): JSX.Element {
  const styles = usePanelStyles();
  return <p className={styles.text}>{t("panel.goesTo")} {addresses.map((address) => <bdi key={address}>{address}</bdi>)}</p>;
}
