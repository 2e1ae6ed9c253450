import { useLayoutEffect, useMemo, useRef, type JSX, type RefObject } from "react";
import type { TriageFinding } from "../../triage/finding";
import type { Triaged } from "../../triage/out/triaged";
import type { Summary } from "../../triage/summary";
import type { RecipientRow } from "../../triage/row";
import type { Locale } from "../../locales";
import { Disclosure } from "../Disclosure/Disclosure";
import { LateHowToAttach } from "../Notice/LateHowToAttach";
import type { TriageSource } from "../state";
import { Findings } from "./Findings";
import { Groups } from "./Groups";
import { isOnly, narrowedText, rowsToSee, type Look, type Only, type Place } from "./look";
import { Narrowing } from "./Narrowing";
import { Progress } from "./Progress";
import { TakeAlong } from "./TakeAlong";
import { Table } from "./Table";
import type { TriageTexts } from "./texts";
import { useTriageStyles } from "./Triage.styles";
import type { Meaning } from "./useMeaning";
import type { TriageInHand } from "./useTriage";

export interface OverviewProps {
  readonly triage: TriageInHand;
  readonly meaning: Meaning;
  readonly source: TriageSource;
  readonly look: Look;
  readonly setLook: (look: Look) => void;
  readonly place: RefObject<Place>;
  readonly open: (row: RecipientRow) => void;
  readonly texts: TriageTexts;
  readonly locale: Locale;
}

/** What the messages come to: in a line, as findings, in groups, and row by row. */
export function Overview({ triage, meaning: { summary, groups, findings }, source, look, setLook, place, open, texts, locale }: OverviewProps): JSX.Element {
  const styles = useTriageStyles();
  const { rows } = triage;
  const current = useMemo(() => grown(look, findings ?? []), [look, findings]);
  const seen = useMemo(() => rowsToSee(rows, current, texts.words), [rows, current, texts.words]);
  const root = useFocusAtTop(triage.stage);
  const goTo = useGoToRows(root, look.only);
  const change = (part: Partial<Look>): void => {
    if ("words" in part || "only" in part || "sort" in part) place.current = { ...place.current, table: 0, takesFocus: false };
    setLook({ ...look, ...part });
  };
  // What is seen alone and asked for again is seen alone no more.
  const showOnly = (only: Only): void => {
    if (isOnly(look.only, only)) return change({ only: undefined });
    change({ only });
    // The table may be far below.
    place.current = { ...place.current, row: undefined, takesFocus: true };
    goTo.current = true;
  };
  const instead = summary && insteadOf(summary);
  const shared = { texts, look: current, change, showOnly };

  return (
    <div ref={root} className={styles.overview}>
      <Progress triage={triage} source={source} summary={summary} {...shared} />
      {instead && triage.stage !== "reading" && <Disclosure title={texts.t("instead")} level={3}><LateHowToAttach instead={instead} locale={locale} /></Disclosure>}
      {findings && findings.length > 0 && <Findings findings={findings} {...shared} />}
      {groups.length > 0 && <Groups groups={groups} {...shared} />}
      {rows.length > 0 && (
        <>
          <Narrowing seen={seen.length} all={rows.length} {...shared} />
          {seen.length > 0 && <Table rows={seen} place={place} open={open} {...shared} />}
          {triage.stage !== "reading" && <TakeAlong rows={seen} all={rows.length} part={partOf(triage.stage, current, texts)} texts={texts} locale={locale} />}
        </>
      )}
    </div>
  );
}

/** What somebody brought in place of messages, if they did. */
function insteadOf({ unreadByReason: { picture, document } }: Summary): "picture" | "document" | "other" | undefined {
  if (picture && document) return "other";
  return picture ? "picture" : document ? "document" : undefined;
}

/** What is written while it is a part of all says so. */
function partOf(stage: TriageInHand["stage"], look: Look, texts: TriageTexts): Triaged["part"] {
  const narrowed = narrowedText(look, texts);
  const ended = stage === "done" || stage === "reading" ? undefined : stage === "cancelled" ? "cancelled" : "failed";
  if (ended === undefined && narrowed === undefined) return undefined;
  return { ...(ended && { ended }), ...(narrowed !== undefined && { narrowed }) };
}

/** Goes to the rows when other rows were asked for from afar. */
function useGoToRows(root: RefObject<HTMLElement | null>, only: Only | undefined): RefObject<boolean> {
  const goTo = useRef(false);
  useLayoutEffect(() => {
    if (goTo.current) root.current?.querySelector("[data-narrowing]")?.scrollIntoView?.({ block: "start" });
    goTo.current = false;
  }, [only]);
  return goTo;
}

/** A finding that is seen alone has the rows that were found for it since. */
function grown(look: Look, findings: readonly TriageFinding[]): Look {
  const { only } = look;
  if (only?.kind !== "finding") return look;
  const now = findings.find((finding) => isOnly(only, { kind: "finding", finding }));
  return now ? { ...look, only: { kind: "finding", finding: now } } : look;
}

/** The button to stop goes: when it had the focus, the first control gets it. Otherwise the focus stays where it is. */
function useFocusAtTop(stage: TriageInHand["stage"]) {
  const root = useRef<HTMLDivElement>(null);
  const hadFocus = root.current?.querySelector("[data-cancel]") === document.activeElement && document.activeElement !== null;
  useLayoutEffect(() => {
    if (stage !== "reading" && hadFocus) root.current?.querySelector<HTMLElement>("button, input")?.focus({ preventScroll: true });
  }, [stage]);
  return root;
}
