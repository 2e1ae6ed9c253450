import type { HandedOver, SelectedMessage } from "../../host/mailbox";
import { NotFetched, WorkerEnded } from "../../reader/openReader";
import type { Examined } from "../../reader/triage";
import type { TriageSource } from "../state";
import { forWhom, type Means } from "../understand";

/** How much was read of all: bytes of files, or messages of those that are selected. */
export interface Done {
  readonly done: number;
  readonly of: number;
}

/** How a job ended that nobody stopped. */
export type Ended = "done" | "not-fetched" | "worker-ended" | "unexpected";

export interface Listener {
  /** What was examined since the last time. */
  examined(pieces: readonly Examined[], done: Done): void;
  ended(how: Ended): void;
}

interface JobMeans extends Pick<Means, "host" | "reader" | "settings" | "configured"> {
  /** Comes when the next message may be asked of Outlook, which loads one at a time beside the open one. */
  readonly turnOf: () => Promise<void>;
}

/** Reads what there is and tells of it piece by piece; the end, too, unless it is stopped before. Gives what stops it. */
export function startJob(source: TriageSource, means: JobMeans, listener: Listener): () => void {
  const over = new AbortController();
  const heard: Listener = {
    examined: (...piece) => over.signal.aborted || listener.examined(...piece),
    ended: (how) => over.signal.aborted || listener.ended(how),
  };
  const read = source.from === "files" ? readFiles(source.files, means, over.signal, heard) : readSelected(source.messages, means, over.signal, heard);
  void read.then(() => heard.ended("done"), (error: unknown) => heard.ended(reasonOf(error)));
  return () => over.abort();
}

function reasonOf(error: unknown): Ended {
  if (error instanceof NotFetched) return "not-fetched";
  return error instanceof WorkerEnded ? "worker-ended" : "unexpected";
}

type Files = Extract<TriageSource, { readonly from: "files" }>["files"];

async function readFiles(files: Files, means: JobMeans, over: AbortSignal, listener: Listener): Promise<void> {
  const { reader } = means;
  const job = await reader.beginTriage(forWhom(means));
  const end = (): void => void reader.endTriage(job).catch(() => undefined);
  // At once: whoever stops it waits for no piece.
  over.addEventListener("abort", end);
  if (over.aborted) return end();
  let of = 0;
  void giveFiles(files, over, (part, isLast) => {
    of += part.reduce((sum, { content }) => sum + content.size, 0);
    // A job that cannot be given its files fails in its next step, too, and tells of it there.
    reader.addToTriage(job, part, isLast).catch(() => undefined);
  });
  const ask = () => {
    const step = reader.stepTriage(job);
    // The last that is asked for may have nobody who waits for it.
    step.catch(() => undefined);
    return step;
  };
  try {
    // Two at once: the reader goes on while the page draws.
    let [step, next] = [ask(), ask()];
    for (;;) {
      const { examined, bytesRead, isOver } = await step;
      listener.examined(examined, { done: Math.min(bytesRead, of), of });
      if (isOver || over.aborted) return;
      [step, next] = [next, ask()];
    }
  } finally {
    over.removeEventListener("abort", end);
    if (!over.aborted) end();
  }
}

/** Files that are handed to the worker in one task: each takes the browser some time, and a thousand of them a fifth of a second. */
const AT_ONCE = 100;

async function giveFiles(files: Files, over: AbortSignal, give: (part: Files, isLast: boolean) => void): Promise<void> {
  for (let at = 0; at < files.length && !over.aborted; at += AT_ONCE) {
    give(files.slice(at, at + AT_ONCE), at + AT_ONCE >= files.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function readSelected(messages: readonly SelectedMessage[], means: JobMeans, over: AbortSignal, listener: Listener): Promise<void> {
  for (const [at, selected] of messages.entries()) {
    await means.turnOf();
    if (over.aborted) return;
    const handedOver = await means.host.readSelected(selected);
    if (over.aborted) return;
    listener.examined([await examined(handedOver, at, selected, means)], { done: at + 1, of: messages.length });
  }
}

async function examined(handedOver: HandedOver, message: number, { subject }: SelectedMessage, means: JobMeans): Promise<Examined> {
  const origin = { file: subject };
  if (handedOver.kind !== "message") return { rows: [{ kind: "unread", message, origin, reason: "not-handed-over" }], diagnoses: [] };
  try {
    return await means.reader.examine({ bytes: handedOver.bytes, origin, message, ...forWhom(means) });
  } catch (error) {
    // Without its files the reader reads no other either; a message that is too much for it is one of many.
    if (error instanceof NotFetched) throw error;
    return { rows: [{ kind: "unread", message, origin, reason: "failed" }], diagnoses: [] };
  }
}
