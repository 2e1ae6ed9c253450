import { useLayoutEffect, useReducer, useRef, type Dispatch } from "react";
import type { HandedIn, OpenMessage, SelectedMessage } from "../host/mailbox";
import { unexpected, type Finding } from "./finding";
import { firstPane, nextPane, type Pane, type PaneEvent, type PaneState, type Task } from "./state";
import { inLanguage, understandHandedIn, understandOpen, type Means } from "./understand";

export interface Reading extends Pane {
  /** Reads what Outlook has open, whatever is shown now. */
  readonly readOpen: () => void;
  readonly handIn: (things: Promise<readonly HandedIn[]>) => void;
  readonly readSelected: (messages: readonly SelectedMessage[]) => void;
  /** Back to the last triage, as it was left; undefined where there is none, or it is shown. */
  readonly backToTriage: (() => void) | undefined;
}

/** Follows the open message and what is handed in: whichever came last is read, and only its reading is shown. */
export function useReading(means: Means): Reading {
  const { host } = means;
  const [pane, dispatch] = useReducer(nextPane, host, (first) => firstPane(first.openItem()));
  const latest = useLatest(means);
  useHost(means, dispatch);
  useTurn(pane, latest, dispatch);
  useWording(pane, means, dispatch);
  useConfigured(pane, means, dispatch);

  return {
    ...pane,
    readOpen: () => dispatch({ kind: "opened", item: host.openItem() }),
    handIn: (things) => dispatch({ kind: "handed-in", things }),
    readSelected: (messages) => dispatch({ kind: "selected", messages }),
    backToTriage: pane.triage && pane.triage !== pane.state ? () => dispatch({ kind: "back" }) : undefined,
  };
}

/** A reading begins with one language and may end with another: Outlook tells late which it is. */
interface Latest {
  readonly current: Means;
}

function useLatest(means: Means): Latest {
  const latest = useRef(means);
  useLayoutEffect(() => {
    latest.current = means;
  });
  return latest;
}

function useHost({ host }: Means, dispatch: Dispatch<PaneEvent>): void {
  useLayoutEffect(() => {
    const stop = [
      host.onItemChanged((why) => dispatch({ kind: why === "started" ? "looked" : "opened", item: host.openItem() })),
      host.onHandedIn((handIn) => handIn.kind === "handed-in" && dispatch(handIn)),
    ];
    // The item may have changed between the first look and this subscription.
    dispatch({ kind: "looked", item: host.openItem() });
    return () => stop.forEach((end) => end());
  }, [host, dispatch]);
}

function useTurn({ turn, state }: Pane, means: Latest, dispatch: Dispatch<PaneEvent>): void {
  useLayoutEffect(() => {
    if (state.kind !== "reading") return;
    void read(state.task, turn, means, dispatch).catch(() => dispatch({ kind: "found", turn, finding: unexpected }));
    // A turn is one reading: neither its answer nor new props start another.
  }, [turn]);
}

function read(task: Task, turn: number, means: Latest, dispatch: Dispatch<PaneEvent>): Promise<void> {
  return task.kind === "open" ? readOpen(task.item, turn, means, dispatch) : readHandedIn(task.things, turn, means, dispatch);
}

async function readOpen(item: OpenMessage, turn: number, means: Latest, dispatch: Dispatch<PaneEvent>): Promise<void> {
  const { host } = means.current;
  const handedOver = await host.read(item, (better) => {
    void understandOpen(better, means.current).then((finding) => dispatch(foundOf(turn, finding, item.subject)));
  });
  if (handedOver.kind === "message") dispatch({ kind: "progressed", turn, progress: { kind: "handed-over", bytes: handedOver.bytes.length } });
  dispatch(handedOver.kind === "item-changed"
    ? { kind: "overtaken", turn, item: host.openItem() }
    : foundOf(turn, await understandOpen(handedOver, means.current), item.subject));
}

async function readHandedIn(things: Promise<readonly HandedIn[]>, turn: number, means: Latest, dispatch: Dispatch<PaneEvent>): Promise<void> {
  const [thing] = await things;
  if (!thing) dispatch({ kind: "overtaken", turn, item: means.current.host.openItem() });
  else if (thing.kind === "heap") dispatch({ kind: "heaped", turn, files: thing.files });
  else dispatch(foundOf(turn, await understandHandedIn(thing, means.current), thing.kind === "words" ? "" : thing.name));
}

/** A message in which somebody passes on several reports is a heap of its own. */
function foundOf(turn: number, finding: Finding, name = ""): PaneEvent {
  if (finding.kind !== "card" || finding.moreReports === undefined || !finding.message) return { kind: "found", turn, finding, name };
  return { kind: "heaped", turn, files: [{ name, content: new Blob([new Uint8Array(finding.message)]) }] };
}

/** Says again what is shown when Outlook's language turns out to be another one. */
function useWording({ turn, state }: Pane, means: Means, dispatch: Dispatch<PaneEvent>): void {
  const { language } = means.locale;
  useLayoutEffect(() => {
    if (speaks(state, language)) return;
    void reworded(state, means).then((to) => dispatch({ kind: "reworded", turn, from: state, to }));
  }, [turn, state, language]);
}

/** Reads again what is shown when an admin's configuration comes late: it may say whose side a domain is on, or that a card is not to be shown. */
function useConfigured({ turn, state }: Pane, means: Means, dispatch: Dispatch<PaneEvent>): void {
  const { configured } = means;
  const known = useRef(configured);
  useLayoutEffect(() => {
    if (known.current === configured) return;
    known.current = configured;
    if (state.kind !== "card" || !state.message) return;
    const { message: bytes, sources } = state;
    void understandHandedIn({ kind: "message", name: "", bytes }, means)
      .then((to) => dispatch({ kind: "reworded", turn, from: state, to: to.kind === "card" ? { ...to, sources } : to }));
  }, [configured]);
}

/** What has no words of its own to keep is drawn in whatever language the page has. */
function speaks(state: PaneState, language: string): boolean {
  return state.kind !== "card" || state.language === language;
}

async function reworded(state: PaneState, means: Means): Promise<PaneState> {
  return state.kind === "card" ? inLanguage(state, means) : state;
}
