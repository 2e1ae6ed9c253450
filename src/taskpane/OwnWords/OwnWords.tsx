import { useId, type JSX } from "react";
import type { Block } from "../../configuration";
import type { Locale } from "../../locales";
import { useSectionStyles } from "../CardView/sections.styles";
import { Markdown } from "../Markdown/Markdown";
import { useOwnWordsStyles } from "./OwnWords.styles";

export interface OwnNoteProps {
  readonly note: readonly Block[];
  /** "" when nobody said. */
  readonly organisation: string;
  readonly locale: Locale;
}

/** What an admin has to say on a cause, told apart from what we say. */
export function OwnNote({ note, organisation, locale }: OwnNoteProps): JSX.Element {
  const styles = useOwnWordsStyles();
  const heading = useId();
  return (
    <section className={styles.note} aria-labelledby={heading} data-own="note">
      <h3 id={heading} className={styles.heading}>{organisation ? <>{locale.t("own.from")} <bdi>{organisation}</bdi></> : locale.t("own.fromAdmin")}</h3>
      <Markdown blocks={note} locale={locale} />
    </section>
  );
}

/** An admin's own steps, which stand in the place of ours. */
export function OwnSteps({ steps, locale }: { readonly steps: readonly (readonly Block[])[]; readonly locale: Locale }): JSX.Element {
  const styles = useSectionStyles();
  return (
    <ol className={styles.list} data-own="steps">
      {steps.map((step, index) => <li key={index}><Markdown blocks={step} locale={locale} /></li>)}
    </ol>
  );
}
