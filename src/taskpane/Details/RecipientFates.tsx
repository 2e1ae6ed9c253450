import type { JSX } from "react";
import type { RecipientFate } from "../../cards/details";
import type { Locale } from "../../locales";
import { More } from "../More/More";
import { useDetailsStyles } from "./Details.styles";

const AT_ONCE = 20;

export interface RecipientFatesProps {
  readonly recipients: readonly RecipientFate[];
  readonly t: Locale["t"];
}

/** What became of the message for everybody it went to; a long list is folded. */
export function RecipientFates({ recipients, t }: RecipientFatesProps): JSX.Element {
  const folded = recipients.slice(AT_ONCE);
  return (
    <>
      <Fates recipients={recipients.slice(0, AT_ONCE)} t={t} />
      {folded.length > 0 && <More label={t("recipients.more", { count: folded.length })}><Fates recipients={folded} t={t} /></More>}
    </>
  );
}

function Fates({ recipients, t }: RecipientFatesProps): JSX.Element {
  const styles = useDetailsStyles();
  return (
    <ul className={styles.plain}>
      {recipients.map(({ address, outcome, code }, index) => (
        <li key={index}>
          {address ? <bdi>{address}</bdi> : t("recipients.unnamed")}
          <div className={styles.quiet}>{t(`outcome.${outcome}`)}{code && ` · ${code}`}</div>
        </li>
      ))}
    </ul>
  );
}
