import type { JSX } from "react";
import type { Locale } from "../../locales";
import { useSectionStyles } from "./sections.styles";

/** What makes it worse. */
export function Avoid({ texts, locale }: { readonly texts: readonly string[]; readonly locale: Locale }): JSX.Element | null {
  const styles = useSectionStyles();
  if (texts.length === 0) return null;
  return (
    <>
      <h4 className={styles.group}>{locale.t("section.avoid")}</h4>
      <ul className={styles.list}>{texts.map((text) => <li key={text}>{text}</li>)}</ul>
    </>
  );
}
