import type { JSX, ReactNode } from "react";
import type { Card } from "../../cards";
import type { CauseId } from "../../causes";
import type { Locale } from "../../locales";
import { Button } from "../Button/Button";
import { CopyBlock } from "../CopyBlock/CopyBlock";
import { Disclosure } from "../Disclosure/Disclosure";
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
  const { admin, adminAvoid, why, tell, related, side, cause } = card;
  const isUnknown = cause === "unknown";
  // Open at once: what a reader on the recipient's side came for, and the words when we know no more than they say.
  const open: readonly SectionId[] = side === "recipient" ? ["admin"] : isUnknown ? ["why", "server", "candidates"] : [];
  const section = (id: SectionId, content: ReactNode): JSX.Element => (
    <Disclosure title={locale.t(`section.${id}`)} level={3} initiallyOpen={open.includes(id)}>{content}</Disclosure>
  );
  const others = related.length > 0 && section(isUnknown ? "candidates" : "related", <Related related={related} onRelated={onRelated} />);
  return (
    <div>
      {isUnknown && others}
      {admin.length > 0 && section("admin", <Admin groups={admin} avoid={adminAvoid} locale={locale} />)}
      {why.length > 0 && section("why", <Paragraphs texts={why} />)}
      {tell.facts && section("tell", <><Paragraphs texts={[tell.intro]} /><CopyBlock text={tell.facts} what="facts" locale={locale} /></>)}
      {section("server", <ServerWords card={card} />)}
      {!isUnknown && others}
    </div>
  );
}

type SectionId = "admin" | "why" | "tell" | "server" | "related" | "candidates";

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
