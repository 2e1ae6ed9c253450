import type { JSX } from "react";
import type { CardLink } from "../../cards";
import type { Locale } from "../../locales";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden";
import { useExternalLinkStyles } from "./ExternalLink.styles";

export interface ExternalLinkProps {
  readonly link: CardLink;
  readonly locale: Locale;
}

/** A page of the catalogue's list. What a report says never comes here. */
export function ExternalLink({ link, locale }: ExternalLinkProps): JSX.Element {
  const styles = useExternalLinkStyles();
  if (!link.href.startsWith("https://")) return <span>{link.label}</span>;

  return (
    <a className={styles.root} href={link.href} target="_blank" rel="noopener noreferrer">
      {link.label}
      <span aria-hidden="true">{"\u00a0↗"}</span>
      <VisuallyHidden> ({locale.t("pane.newTab")})</VisuallyHidden>
    </a>
  );
}
