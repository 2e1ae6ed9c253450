import { defaultRangeExtractor, measureElement, useVirtualizer, type Range, type Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import type { Row } from "../../triage/row";
import type { Look, Place } from "./look";
import { heightOf } from "./TableRow";

interface Grid {
  readonly rows: readonly Row[];
  readonly look: Look;
  readonly place: RefObject<Place>;
  readonly isWide: boolean;
}

export interface GridRows {
  /** What scrolls. */
  readonly body: RefObject<HTMLDivElement | null>;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  /** The row that can be tabbed to. */
  readonly active: number;
  readonly setActive: (index: number, takesFocus?: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The rows that are seen, and the keys that go from one to another. */
export function useGridRows({ rows, look, place, isWide }: Grid): GridRows {
  const body = useRef<HTMLDivElement>(null);
  const { active, setActive } = useActive(rows, place);
  const byKey = useRef(false);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => body.current,
    estimateSize: (index) => heightOf(rows[index], isWide),
    // Words wrap rather than being cut off. What is not drawn has no height.
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || heightOf(rows[instance.indexFromElement(element)], isWide),
    // A row is as high wherever it comes to stand.
    getItemKey: (index) => keyOf(rows[index]),
    overscan: 6,
    initialOffset: place.current.table,
    initialMeasurementsCache: [...place.current.heights],
    // What can be tabbed to is there wherever the table is scrolled.
    rangeExtractor: (range: Range) => withActive(defaultRangeExtractor(range), active),
  });
  useLayoutEffect(() => virtual.measure(), [isWide]);
  useKeptPlace(body, place, look);
  // So that the rows stand where they stood when somebody comes back.
  useLayoutEffect(() => () => {
    place.current = { ...place.current, heights: virtual.takeSnapshot() };
  }, []);
  useFocusOnActive(body, active, place, byKey);
  const page = Math.max(1, Math.floor((virtual.scrollRect?.height ?? 0) / heightOf(undefined, isWide)) - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = nextOf(event.key, active, page, rows.length);
    if (to === undefined) return;
    event.preventDefault();
    const index = Math.min(Math.max(to, 0), rows.length - 1);
    byKey.current = true;
    setActive(index, true);
    virtual.scrollToIndex(index);
  };
  return { body, virtual, active, setActive, onKeyDown };
}

/** The same for a row in whatever order. */
export function keyOf(row: Row | undefined): string {
  if (!row) return "";
  return row.kind === "recipient" ? `${row.message} ${row.report} ${row.index}` : String(row.message);
}

/** The row that can be tabbed to: the same one, wherever it comes to stand; else the first. */
function useActive(rows: readonly Row[], place: RefObject<Place>) {
  const [, draw] = useState(0);
  const { row } = place.current;
  const active = Math.max(0, row === undefined ? 0 : rows.indexOf(row));
  const setActive = (index: number, takesFocus = false): void => {
    place.current = { ...place.current, row: rows[index], takesFocus };
    draw((turn) => turn + 1);
  };
  return { active, setActive };
}

function useFocusOnActive(body: RefObject<HTMLDivElement | null>, active: number, place: RefObject<Place>, byKey: RefObject<boolean>): void {
  useLayoutEffect(() => {
    if (!place.current.takesFocus) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!row) return;
    place.current = { ...place.current, takesFocus: false };
    row.focus({ preventScroll: true });
    // Part of the table may lie outside the window. Otherwise the page is where somebody put it.
    if (byKey.current) row.scrollIntoView?.({ block: "nearest" });
    byKey.current = false;
  });
}

/** Remembers how far the table is scrolled; it begins there, and at its top when other rows are asked for. */
function useKeptPlace(body: RefObject<HTMLDivElement | null>, place: RefObject<Place>, { words, only, sort }: Look): void {
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return undefined;
    element.scrollTop = place.current.table;
    const follow = (): void => {
      place.current = { ...place.current, table: element.scrollTop };
    };
    element.addEventListener("scroll", follow, { passive: true });
    return () => element.removeEventListener("scroll", follow);
  }, [words, only?.kind, only?.kind === "group" ? only.value : only?.kind === "finding" ? only.finding.rule : undefined, sort]);
}

function withActive(indexes: readonly number[], active: number): number[] {
  return indexes.includes(active) ? [...indexes] : [...indexes, active].toSorted((one, other) => one - other);
}

function nextOf(key: string, active: number, page: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return active + 1;
    case "ArrowUp":
      return active - 1;
    case "PageDown":
      return active + page;
    case "PageUp":
      return active - page;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
