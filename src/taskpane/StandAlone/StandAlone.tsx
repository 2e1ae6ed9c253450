import type { JSX } from "react";
import { LateLookUp } from "../LookUp/LateLookUp";
import type { LookUpProps } from "../LookUp/LookUp";
import { useStandAloneStyles } from "./StandAlone.styles";

/** The page that stands alone: the look-up for whoever has a code and no Outlook around it. */
export function StandAlone(props: LookUpProps): JSX.Element {
  const { locale } = props;
  const styles = useStandAloneStyles();

  return (
    <main className={styles.root}>
      <h1 className={styles.heading}>{locale.t("pane.heading")}</h1>
      <LateLookUp {...props} />
      <p className={styles.quiet}>{locale.t("help.privacy")}</p>
      <p className={styles.quiet}>{locale.t("help.source")}</p>
    </main>
  );
}
