import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import type { Card } from "../../cards";
import type { CauseId } from "../../causes";
import type { Locale } from "../../locales";
import { CopyBlock } from "../CopyBlock/CopyBlock";
import { Avoid } from "./Avoid";
import { useSectionStyles } from "./sections.styles";
import { ServerWords } from "./ServerWords";
import { Steps } from "./Steps";

export interface MoreSectionsProps {
  readonly card: Card;
  readonly onRelated: (cause: CauseId) => void;
  readonly locale: Locale;
}

/** What not everybody needs at once, closed until asked for. A section without content is left out. */
export function MoreSections({ card, onRelated, locale }: MoreSectionsProps): JSX.Element {
  // Open at once: what a reader on the recipient's side came for, and the words when we know no more than they say.
  const { admin, adminAvoid, why, tell, related, side, cause } = card;
  const isUnknown = cause === "unknown";
  const others = related.length > 0 && <Section id={isUnknown ? "candidates" : "related"} locale={locale}><Related related={related} onRelated={onRelated} /></Section>;
  return (
    <Accordion multiple collapsible defaultOpenItems={side === "recipient" ? ["admin"] : isUnknown ? ["why", "server", "candidates"] : []}>
      {isUnknown && others}
      {admin.length > 0 && <Section id="admin" locale={locale}><Admin groups={admin} avoid={adminAvoid} locale={locale} /></Section>}
      {why.length > 0 && <Section id="why" locale={locale}><Paragraphs texts={why} /></Section>}
      {tell.facts && (
        <Section id="tell" locale={locale}>
          <Paragraphs texts={[tell.intro]} />
          <CopyBlock text={tell.facts} what="facts" locale={locale} />
        </Section>
      )}
      <Section id="server" locale={locale}><ServerWords card={card} /></Section>
      {!isUnknown && others}
    </Accordion>
  );
}

type SectionId = "admin" | "why" | "tell" | "server" | "related" | "candidates";

function Section({ id, locale, children }: { readonly id: SectionId; readonly locale: Locale; readonly children: ReactNode }): JSX.Element {
  const styles = useSectionStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h3" button={{ className: styles.accordionButton }}>{locale.t(`section.${id}`)}</AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

function Admin({ groups, avoid, locale }: { readonly groups: Card["admin"]; readonly avoid: Card["adminAvoid"]; readonly locale: Locale }): JSX.Element {
  const styles = useSectionStyles();
  return (
    <div className={styles.section}>
      {groups.map(({ id, heading, steps }) => (
        <section key={id} className={styles.section}>
          <h4 className={styles.group}>{heading}</h4>
          <Steps steps={steps} locale={locale} />
        </section>
      ))}
      <Avoid texts={avoid} locale={locale} />
    </div>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }): JSX.Element {
  const styles = useSectionStyles();
  return <div className={styles.section}>{texts.map((text) => <p key={text} className={styles.text}>{text}</p>)}</div>;
}

function Related({ related, onRelated }: { readonly related: Card["related"]; readonly onRelated: (cause: CauseId) => void }): JSX.Element {
  const styles = useSectionStyles();
  return (
    <ul className={styles.plain}>
      {related.map(({ cause, title }) => <li key={cause}><Button data-related={cause} onClick={() => onRelated(cause)}>{title}</Button></li>)}
    </ul>
  );
}
