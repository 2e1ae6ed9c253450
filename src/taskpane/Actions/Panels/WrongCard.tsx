import type { JSX } from "react";
import { wrongCard } from "../../../actions";
import { CopyBlock } from "../../CopyBlock/CopyBlock";
import { version } from "../../version";
import type { PanelProps } from "./Panel";
import { usePanelStyles } from "./Panel.styles";

/** What whoever runs this needs to know of a card that is wrong. */
export function WrongCard({ card, found, host, locale, t }: PanelProps): JSX.Element {
  const styles = usePanelStyles();
  return (
    <>
      <p className={styles.text}>{t("panel.wrongCard.nothingSent")}</p>
      <CopyBlock text={wrongCard({ card, diagnosis: found.diagnosis }, { version, client: host.client }, t)} what="text" scrollsIn={t("panel.wrongCard.text")} locale={locale} />
    </>
  );
}
