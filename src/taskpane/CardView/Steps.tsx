import type { JSX } from "react";
import type { CardStep } from "../../cards";
import type { Locale } from "../../locales";
import { CopyBlock } from "../CopyBlock/CopyBlock";
import { ExternalLink } from "../ExternalLink/ExternalLink";
import { useSectionStyles } from "./sections.styles";

export interface StepsProps {
  readonly steps: readonly CardStep[];
  readonly locale: Locale;
}

export function Steps({ steps, locale }: StepsProps): JSX.Element | null {
  const styles = useSectionStyles();
  if (steps.length === 0) return null;
  return (
    <ol className={styles.list}>
      {steps.map(({ id, text, command, link }) => (
        <li key={id}>
          {text}
          {command && <CopyBlock text={command} what="command" locale={locale} />}
          {link && <div><ExternalLink link={link} locale={locale} /></div>}
        </li>
      ))}
    </ol>
  );
}
