import type { JSX } from "react";
import type { Locale } from "../../locales";
import { More } from "../More/More";
import { useCardViewStyles } from "./CardView.styles";
import { useSectionStyles } from "./sections.styles";

const AT_ONCE = 5;

export interface RecipientsProps {
  readonly addresses: readonly string[];
  readonly locale: Locale;
}

/** Whom the card is about; a long list is folded. */
export function Recipients({ addresses, locale: { t } }: RecipientsProps): JSX.Element | null {
  const styles = useCardViewStyles();
  const folded = addresses.slice(AT_ONCE);
  if (addresses.length === 0) return null;

  return (
    <div>
      <p className={styles.quiet}>{t("pane.recipients", { count: addresses.length })}</p>
      <Addresses addresses={addresses.slice(0, AT_ONCE)} />
      {folded.length > 0 && <More label={t("pane.moreRecipients", { count: folded.length })}><Addresses addresses={folded} /></More>}
    </div>
  );
}

// bdi: an address cannot turn round the text beside it.
function Addresses({ addresses }: { readonly addresses: readonly string[] }): JSX.Element {
  const styles = useSectionStyles();
  return <ul className={styles.plain}>{addresses.map((address) => <li key={address}><bdi>{address}</bdi></li>)}</ul>;
}
