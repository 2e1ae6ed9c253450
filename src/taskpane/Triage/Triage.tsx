import { useLayoutEffect, useRef, useState, type JSX, type ReactNode } from "react";
import type { RecipientRow } from "../../triage/row";
import type { Finding } from "../finding";
import type { TriageSource } from "../state";
import type { Means } from "../understand";
import { firstLook, type Place } from "./look";
import { OpenedRow } from "./OpenedRow";
import { Overview } from "./Overview";
import { useTriageTexts, type TriageTexts } from "./texts";
import { useTriageStyles } from "./Triage.styles";
import { useMeaning } from "./useMeaning";
import { useTriage } from "./useTriage";

export interface TriageProps extends Means {
  readonly source: TriageSource;
  readonly texts: TriageTexts;
  /** Draws what one message turned out to be. */
  readonly children: (finding: Finding) => ReactNode;
}

/** Many messages at once: what they come to, and each of them in a table, from which its card opens and goes back. */
export function Triage({ source, texts: first, children, ...means }: TriageProps): JSX.Element {
  const styles = useTriageStyles();
  const texts = useTriageTexts(means.locale, first);
  const triage = useTriage(source, means);
  const [look, setLook] = useState(firstLook);
  // Here, so that the list is as long as it was when somebody comes back to it.
  const meaning = useMeaning(triage.rows, look.grouping);
  const [open, setOpen] = useState<RecipientRow>();
  const place = useRef<Place>({ table: 0, page: 0, heights: [], takesFocus: false });
  const root = useRef<HTMLElement>(null);
  const diagnosis = open && triage.diagnosisOf(open);
  useFirstFocus(root);
  useLayoutEffect(() => {
    // The card begins at its top; the list is where it was.
    if (open) window.scrollTo(0, 0);
    else if (place.current.page > 0) window.scrollTo(0, place.current.page);
  }, [open]);
  const show = (row: RecipientRow): void => {
    place.current = { ...place.current, row, page: window.scrollY, takesFocus: true };
    setOpen(row);
  };

  return (
    <section ref={root} className={styles.root} data-stage={triage.stage}>
      {open && diagnosis
        ? <OpenedRow row={open} diagnosis={diagnosis} texts={texts} back={() => setOpen(undefined)} {...means}>{children}</OpenedRow>
        : <Overview triage={triage} meaning={meaning} source={source} look={look} setLook={setLook} place={place} open={show} texts={texts} locale={means.locale} />}
    </section>
  );
}

/** The focus rests on the page until there is a control (App.tsx): from what cannot be tabbed to, office.js' own Tab leaves the pane. */
function useFirstFocus(root: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const main = root.current?.closest("main");
    if (main && document.activeElement === main) root.current?.querySelector<HTMLElement>("button, input")?.focus({ preventScroll: true });
  }, []);
}
