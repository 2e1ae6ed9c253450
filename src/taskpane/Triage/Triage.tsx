import { useLayoutEffect, useRef, useState, type JSX, type ReactNode, type RefObject } from "react";
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
import { useTriage, type TriageInHand } from "./useTriage";

export interface TriageProps extends Means {
  readonly source: TriageSource;
  /** Otherwise it is kept as it is, and draws nothing. */
  readonly isShown: boolean;
  readonly texts: TriageTexts;
  /** Draws what one message turned out to be. */
  readonly children: (finding: Finding) => ReactNode;
}

/** Many messages at once: what they come to, and each of them in a table, from which its card opens and goes back. */
export function Triage({ source, isShown, texts: first, children, ...means }: TriageProps): JSX.Element | null {
  const styles = useTriageStyles();
  const texts = useTriageTexts(means.locale, first);
  const inHand = useTriage(source, means, isShown);
  const [look, setLook] = useState(firstLook);
  // Here, so that the list is as long as it was when somebody comes back to it.
  const meaning = useMeaning(inHand.rows, inHand.stage !== "reading", look.grouping);
  // It is over when all that it comes to is there: then nothing moves any more.
  const triage: TriageInHand = meaning.findings ? inHand : { ...inHand, stage: "reading" };
  const [open, setOpen] = useState<RecipientRow>();
  const place = useRef<Place>({ table: 0, page: 0, heights: [], takesFocus: false });
  const root = useRef<HTMLElement>(null);
  const diagnosis = open && triage.diagnosisOf(open);
  useFirstFocus(root, isShown);
  useLayoutEffect(() => {
    if (isShown) return;
    // Whoever comes back to the list finds the list, and the row where they were.
    setOpen(undefined);
    place.current = { ...place.current, takesFocus: place.current.row !== undefined };
  }, [isShown]);
  usePageKept(place, isShown, open);
  const show = (row: RecipientRow): void => {
    place.current = { ...place.current, row, takesFocus: true };
    setOpen(row);
  };

  if (!isShown) return null;
  return (
    <section ref={root} className={styles.root} data-stage={triage.stage}>
      {open && diagnosis
        ? <OpenedRow row={open} diagnosis={diagnosis} texts={texts} back={() => setOpen(undefined)} {...means}>{children}</OpenedRow>
        : <Overview triage={triage} meaning={meaning} source={source} look={look} setLook={setLook} place={place} open={show} texts={texts} locale={means.locale} />}
    </section>
  );
}

/** The card begins at its top; the list is where it was. */
function usePageKept(place: RefObject<Place>, isShown: boolean, open: RecipientRow | undefined): void {
  useLayoutEffect(() => {
    if (open) window.scrollTo(0, 0);
    if (!isShown || open) return undefined;
    if (place.current.page > 0) window.scrollTo(0, place.current.page);
    const follow = (): void => {
      place.current = { ...place.current, page: window.scrollY };
    };
    window.addEventListener("scroll", follow, { passive: true });
    return () => window.removeEventListener("scroll", follow);
  }, [isShown, open]);
}

/** The focus rests on the page until there is a control (App.tsx): from what cannot be tabbed to, office.js' own Tab leaves the pane. */
function useFirstFocus(root: { readonly current: HTMLElement | null }, isShown: boolean): void {
  useLayoutEffect(() => {
    const main = root.current?.closest("main");
    if (main && document.activeElement === main) root.current?.querySelector<HTMLElement>("button, input")?.focus({ preventScroll: true });
  }, [isShown]);
}
