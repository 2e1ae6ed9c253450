import { useLayoutEffect, useRef, useState, type JSX, type ReactNode } from "react";
import type { Card, ReportDiagnosis } from "../../cards";
import { groupVerdicts } from "../../cards/group";
import { shown } from "../../cards/shown";
import type { RecipientRow } from "../../triage/row";
import { Button } from "../Button/Button";
import type { Finding } from "../finding";
import { Spinner } from "../Spinner/Spinner";
import { findingOf, type Means } from "../understand";
import type { TriageTexts } from "./texts";
import { useTriageStyles } from "./Triage.styles";

export interface OpenedRowProps extends Means {
  readonly row: RecipientRow;
  readonly diagnosis: ReportDiagnosis;
  readonly texts: TriageTexts;
  readonly back: () => void;
  readonly children: (finding: Finding) => ReactNode;
}

/** What became of one recipient's message: the card, and the way back to the list. */
export function OpenedRow({ row, diagnosis, texts: { t }, back, children, ...means }: OpenedRowProps): JSX.Element {
  const styles = useTriageStyles();
  const finding = useFinding(row, diagnosis, means);
  const button = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => button.current?.querySelector("button")?.focus(), []);
  useEscape(back);
  return (
    <>
      <div ref={button}><Button onClick={back}>← {t("back")}</Button></div>
      <p className={styles.quiet}><bdi>{placeName(row)}</bdi></p>
      {finding ? children(finding) : <Spinner label={means.locale.t("pane.reading")} />}
    </>
  );
}

/** What is open goes back by Escape, unless a field or something else has a use for that key. */
function useEscape(back: () => void): void {
  const latest = useRef(back);
  latest.current = back;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isTaken = event.defaultPrevented || event.isComposing || (event.target instanceof Element && event.target.closest("input, select, textarea, dialog, [role=menu], [role=listbox]") !== null);
      if (event.key === "Escape" && !isTaken) latest.current();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** Where a message was found, in one line. */
export function placeName({ origin: { file, entry, number } }: Pick<RecipientRow, "origin">): string {
  return shown([file, entry, number].filter((part) => part !== undefined && part !== "").join(" › "), 200);
}

/** Said again when the page speaks another language; as it was until that has come. */
function useFinding(row: RecipientRow, diagnosis: ReportDiagnosis, means: Means): Finding | undefined {
  const [finding, setFinding] = useState<Finding>();
  useLayoutEffect(() => {
    let isOver = false;
    void findingOf(diagnosis, means).then((found) => isOver || setFinding(found.kind === "card" ? { ...found, cards: itsFirst(found.cards, row, diagnosis) } : found));
    return () => {
      isOver = true;
    };
  }, [row, means.locale.language]);
  return finding;
}

/** A report of several recipients may have several cards: that of the chosen one comes first. */
function itsFirst(cards: readonly Card[], { index }: RecipientRow, { verdicts }: ReportDiagnosis): readonly Card[] {
  const verdict = verdicts[index];
  const key = groupVerdicts(verdicts).find((group) => group.verdicts.some((one) => one === verdict))?.key;
  const its = cards.filter(({ id }) => id === key);
  return [...its, ...cards.filter((card) => !its.includes(card))];
}
