import type { JSX, ReactNode } from "react";
import type { Locale } from "../../locales";
import { useExternalLinkStyles } from "./ExternalLink.styles";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden";

export interface NewTabLinkProps {
  /** Whoever draws this has seen to it that it leads where it may. */
  readonly href: string;
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** A link that says that it opens in a new tab; what opens there learns nothing of this page. */
export function NewTabLink({ href, locale, children }: NewTabLinkProps): JSX.Element {
  const styles = useExternalLinkStyles();
  return (
    <a className={styles.root} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden="true">{"\u00a0↗"}</span>
      <VisuallyHidden> ({locale.t("pane.newTab")})</VisuallyHidden>
    </a>
  );
}
