import { mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type JSX, type ReactNode } from "react";
import { shown } from "../../cards/shown";
import type { Locale } from "../../locales";
import { Button } from "../Button/Button";
import type { Finding } from "../finding";
import { textOf } from "../Notice/Notice";
import type { Entry } from "../state";
import { useSeveralStyles } from "./Several.styles";

export interface SeveralProps {
  readonly entries: readonly Entry[];
  readonly locale: Locale;
  /** Draws what one of them turned out to be. */
  readonly children: (finding: Finding) => ReactNode;
}

/** What somebody handed in together: a list, from which each opens and goes back. */
export function Several({ entries, locale, children }: SeveralProps): JSX.Element {
  const styles = useSeveralStyles();
  const [open, setOpen] = useState<number>();
  const root = useFocusOnChange(open);
  const chosen = open === undefined ? undefined : entries[open];

  return (
    <section ref={root} className={styles.root}>
      {chosen
        ? (
          <>
            <Button className={styles.back} onClick={() => setOpen(undefined)}>← {locale.t("several.back")}</Button>
            <p className={styles.text}><bdi className={styles.name}>{nameOf(chosen, locale)}</bdi></p>
            {children(chosen.finding)}
          </>
        )
        : <List entries={entries} open={setOpen} locale={locale} />}
    </section>
  );
}

function List({ entries, open, locale }: { readonly entries: readonly Entry[]; readonly open: (index: number) => void; readonly locale: Locale }): JSX.Element {
  const styles = useSeveralStyles();
  return (
    <>
      <h2 className={styles.title}>{locale.t("several.title", { count: entries.length })}</h2>
      <p className={styles.text}>{locale.t("several.text")}</p>
      <ol className={styles.list}>
        {entries.map((entry, index) => <li key={index}><Row entry={entry} open={() => open(index)} locale={locale} /></li>)}
      </ol>
    </>
  );
}

/** A button where there is more to see; what was refused says all there is at once. */
function Row({ entry, open, locale }: { readonly entry: Entry; readonly open: () => void; readonly locale: Locale }): JSX.Element {
  const styles = useSeveralStyles();
  const { finding } = entry;
  const words = (
    <>
      <bdi className={styles.name}>{nameOf(entry, locale)}</bdi>
      <span className={styles.what}>{whatText(finding, locale)}</span>
    </>
  );
  if (finding.kind === "failed") return <div className={styles.row} data-refused="">{words}</div>;
  const cause = finding.kind === "card" ? finding.cards[0]?.cause : undefined;
  return <button type="button" className={mergeClasses(styles.row, styles.button)} data-cause={cause} onClick={open}>{words}</button>;
}

function nameOf({ name, finding }: Entry, { t }: Locale): string {
  // One refusal stands for all that were too many; it is named by how many they are.
  if (finding.kind === "failed" && finding.failure.kind === "refused" && finding.failure.reason === "too-many") return t("several.rest", { number: name });
  const subject = finding.kind === "card" ? finding.diagnosis.report.original.subject : undefined;
  return shown(name || (subject ?? ""), 200) || t("about.words");
}

function whatText(finding: Finding, { t }: Locale): string {
  switch (finding.kind) {
    case "card":
      return finding.cards[0]?.title ?? "";
    case "not-a-bounce":
      return t(`noticeTitle.${finding.what.notice}`);
    case "restricted":
      return t("restricted.title");
    case "failed":
      return failureText(finding, t);
  }
}

function failureText({ failure }: Extract<Finding, { readonly kind: "failed" }>, t: Locale["t"]): string {
  return failure.kind === "unexpected" ? t("failed.title") : t(textOf(failure));
}

/** An entry takes the place of the list and gives it back: Back gets the focus first, then the entry it came from. */
function useFocusOnChange(open: number | undefined) {
  const root = useRef<HTMLElement>(null);
  const before = useRef(open);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = open;
    if (left === open) return;
    const at = open === undefined && left !== undefined ? `li:nth-child(${left + 1}) button` : "button";
    root.current?.querySelector<HTMLElement>(at)?.focus();
  }, [open]);
  return root;
}
