import { useLayoutEffect, useRef, useState } from "react";
import type { ReportDiagnosis } from "../../cards";
import type { Examined } from "../../reader/triage";
import type { RecipientRow, Row } from "../../triage/row";
import type { TriageSource } from "../state";
import type { Means } from "../understand";
import { startJob, type Done, type Ended } from "./job";

/** How far a triage is; "cancelled" by the reader. */
export type Stage = "reading" | "cancelled" | Ended;

export interface Triaging {
  /** All there is so far, in the order in which it was found. */
  readonly rows: readonly Row[];
  readonly messages: number;
  readonly done: Done;
  readonly stage: Stage;
}

export interface TriageInHand extends Triaging {
  /** Stops; what is there stays. */
  readonly cancel: () => void;
  readonly diagnosisOf: (row: RecipientRow) => ReportDiagnosis | undefined;
}

/** What comes is shown this often at most, in milliseconds: to count and sort thousands of rows anew takes its time. */
const DRAWN_EVERY = 250;

const NOTHING: Triaging = { rows: [], messages: 0, done: { done: 0, of: 0 }, stage: "reading" };

/** Reads as long as it is there, or until it is cancelled; what is selected in Outlook only while it is shown: another message is read then. */
export function useTriage(source: TriageSource, means: Means, isShown: boolean): TriageInHand {
  const turnOf = useTurnOf(isShown);
  const [shown, setShown] = useState(NOTHING);
  const diagnoses = useRef(new Map<number, readonly ReportDiagnosis[]>());
  const stop = useRef<(stage: Stage) => void>(() => undefined);

  useLayoutEffect(() => {
    const gathered = gather(setShown, diagnoses.current);
    const end = startJob(source, { ...means, turnOf }, { examined: gathered.add, ended: gathered.end });
    stop.current = (stage) => {
      end();
      gathered.end(stage);
    };
    return () => {
      end();
      gathered.drop();
    };
    // A source is one triage: neither another language nor other settings begin another.
  }, [source]);

  return {
    ...shown,
    cancel: () => stop.current("cancelled"),
    diagnosisOf: ({ message, report }) => diagnoses.current.get(message)?.[report],
  };
}

/** What waits until this is shown. */
function useTurnOf(isShown: boolean): () => Promise<void> {
  const now = useRef(isShown);
  const waiting = useRef<(() => void)[]>([]);
  useLayoutEffect(() => {
    now.current = isShown;
    if (isShown) for (const go of waiting.current.splice(0)) go();
  }, [isShown]);
  return () => (now.current ? Promise.resolve() : new Promise((resolve) => waiting.current.push(resolve)));
}

/** Puts pieces together, and shows them now and then: the first and the last at once. */
function gather(show: (triaging: Triaging) => void, diagnoses: Map<number, readonly ReportDiagnosis[]>) {
  let all = NOTHING;
  let fresh: Row[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  const draw = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    last = performance.now();
    if (fresh.length > 0) all = { ...all, rows: [...all.rows, ...fresh] };
    fresh = [];
    show(all);
  };

  return {
    add(pieces: readonly Examined[], done: Done): void {
      for (const { rows, diagnoses: found } of pieces) {
        for (const row of rows) fresh.push(row);
        const [first] = rows;
        if (first && found.length > 0) diagnoses.set(first.message, found);
      }
      all = { ...all, done, messages: all.messages + pieces.length };
      // By a timer in any case, so that taking a piece apart and drawing it are two tasks.
      waiting ??= setTimeout(draw, Math.max(0, DRAWN_EVERY - (performance.now() - last)));
    },
    end(stage: Stage): void {
      if (all.stage !== "reading") return;
      all = { ...all, stage };
      draw();
    },
    drop: () => clearTimeout(waiting),
  };
}
