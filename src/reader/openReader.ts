import { isNotFetched, type Call, type Said } from "./calls";
import type { Reader } from "./reader";

/** A worker, as far as this needs one. */
export type ReaderWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** Each of the reader's promises, and none besides. */
const promises: Readonly<Record<keyof Reader, true>> = {
  understand: true, cardsFor: true, relatedCard: true, originalText: true, beginTriage: true, addToTriage: true, stepTriage: true, endTriage: true, examine: true, prepare: true,
};
const names = Object.keys(promises) as readonly (keyof Reader)[];

interface Asked {
  readonly name: keyof Reader;
  readonly given: readonly unknown[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Reads beside the page, so that nothing there waits for it; in the page where no worker can be started. What ends a worker that ran fails
 * alone: the next call gets a new one.
 */
export function openReader(start: () => ReaderWorker = startWorker, readHere: () => Promise<Reader> = fetchReader): Reader {
  const inPage = ({ name, given, resolve, reject }: Asked): void => {
    readHere().then((reader) => (reader[name] as (...given: readonly unknown[]) => Promise<unknown>)(...given))
      .then(resolve, (error) => reject(isNotFetched(error) ? new NotFetched() : error));
  };
  let running: Running | "never" | undefined;
  const ended = (wasReady: boolean, waiting: readonly Asked[]): void => {
    running = wasReady ? undefined : "never";
    waiting.forEach(wasReady ? ({ reject }) => reject(new WorkerEnded()) : inPage);
  };
  const ask = (name: keyof Reader, given: readonly unknown[]): Promise<unknown> => new Promise((resolve, reject) => {
    running ??= run(start, ended) ?? "never";
    const asked = { name, given, resolve, reject };
    if (running === "never") inPage(asked);
    else running.ask(asked);
  });

  return Object.fromEntries(names.map((name) => [name, (...given: readonly unknown[]) => ask(name, given)])) as unknown as Reader;
}

interface Running {
  ask(asked: Asked): void;
}

/** Starts a worker; undefined when the browser refuses at once. `ended` is told whether it ever ran, and what it leaves without an answer. */
function run(start: () => ReaderWorker, ended: (wasReady: boolean, waiting: readonly Asked[]) => void): Running | undefined {
  const waiting = new Map<number, Asked>();
  let lastId = 0;
  let isReady = false;
  const worker = started(start);
  if (!worker) return undefined;

  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind === "ready") {
      isReady = true;
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "answer") asked?.resolve(data.value);
    else asked?.reject(data.because === "not-fetched" ? new NotFetched() : new NotAnswered());
  };
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    ended(isReady, [...waiting.values()]);
  };
  return {
    ask(asked) {
      const id = ++lastId;
      waiting.set(id, asked);
      worker.postMessage({ id, name: asked.name, with: asked.given } as Call);
    },
  };
}

function started(start: () => ReaderWorker): ReaderWorker | undefined {
  try {
    return start();
  } catch {
    return undefined;
  }
}

function startWorker(): ReaderWorker {
  return new Worker(/* webpackChunkName: "reader" */ new URL("./worker.ts", import.meta.url));
}

async function fetchReader(): Promise<Reader> {
  return (await import(/* webpackChunkName: "reader-in-page" */ "./readHere")).reader;
}

/** The reader broke a promise. */
export class NotAnswered extends Error {
  override readonly name: string = "NotAnswered";
  readonly code: string = "reader-failed";
}

/** A file that the reader needs did not come: the network, or the server has only those of another release. */
export class NotFetched extends NotAnswered {
  override readonly name = "NotFetched";
  override readonly code = "not-fetched";
}

/** The worker ended while it read: it ran out of memory, say. */
export class WorkerEnded extends NotAnswered {
  override readonly name = "WorkerEnded";
  override readonly code = "worker-ended";
}
