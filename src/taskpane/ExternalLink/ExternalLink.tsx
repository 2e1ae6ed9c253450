import type { JSX } from "react";
import type { CardLink } from "../../cards";
import type { Locale } from "../../locales";
import { NewTabLink } from "./NewTabLink";

export interface ExternalLinkProps {
  readonly link: CardLink;
  readonly locale: Locale;
}

/** A page of the catalogue's list. What a report says never comes here. */
export function ExternalLink({ link, locale }: ExternalLinkProps): JSX.Element {
  return link.href.startsWith("https://") ? <NewTabLink href={link.href} locale={locale}>{link.label}</NewTabLink> : <span>{link.label}</span>;
}
