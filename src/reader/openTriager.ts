import { unpack } from "../unpack/unpack";
import type { NamedFile } from "../unpack/unpacked";
import { examine, examineAll } from "./examine";
import type { Examined, Triager, TriageRequest, TriageStep } from "./triage";

/** How long a piece is read, in milliseconds: often enough to show it, long enough that showing costs little beside it. */
const STEP_MS = 50;
/** Rows of a piece: whoever shows it should not have to wait for it to be taken apart. */
const MOST_AT_ONCE = 300;

/** Triages where it is called. */
export function openTriager(): Triager {
  const jobs = new Map<number, Job>();
  let last = 0;
  const jobOf = (number: number): Job => {
    const job = jobs.get(number);
    if (!job) throw new Error("No such triage.");
    return job;
  };

  return {
    beginTriage: async (request) => {
      jobs.set((last += 1), new Job(request));
      return last;
    },
    addToTriage: async (number, files, isLast) => jobOf(number).files.add(files, isLast),
    stepTriage: async (number) => jobOf(number).step(),
    endTriage: async (number) => {
      jobs.get(number)?.end();
      jobs.delete(number);
    },
    examine: ({ bytes, origin, message, ...forWhom }) => examine({ kind: "message", bytes, origin }, message, forWhom),
  };
}

class Job {
  readonly files = new Files();
  readonly #examined: AsyncGenerator<Examined>;
  #bytesRead = 0;
  #isEnded = false;
  /** The step before: each begins when that is over. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(request: TriageRequest) {
    const found = unpack(this.files, { read: (bytes) => { this.#bytesRead += bytes; }, isCancelled: () => this.#isEnded });
    this.#examined = examineAll(found, request);
  }

  step(): Promise<TriageStep> {
    const step = this.#before.then(() => this.#read());
    this.#before = step.catch(() => undefined);
    return step;
  }

  end(): void {
    this.#isEnded = true;
    this.files.add([], true);
    // What it has open is given back; it may be amid a piece.
    void this.#examined.return(undefined).catch(() => undefined);
  }

  async #read(): Promise<TriageStep> {
    const examined: Examined[] = [];
    const until = performance.now() + STEP_MS;
    let rows = 0;
    let isOver = this.#isEnded;
    while (!isOver && performance.now() < until && rows < MOST_AT_ONCE) {
      const next = await this.#examined.next();
      isOver = next.done === true || this.#isEnded;
      if (next.done) break;
      examined.push(next.value);
      rows += next.value.rows.length;
    }
    return { examined, bytesRead: this.#bytesRead, isOver };
  }
}

/** The files of a job as they come; whoever goes through them waits for the next until the last has come. */
class Files implements AsyncIterable<NamedFile> {
  readonly #files: NamedFile[] = [];
  #isLast = false;
  #told: () => void = () => undefined;

  add(files: readonly NamedFile[], isLast: boolean): void {
    this.#files.push(...files);
    this.#isLast ||= isLast;
    this.#told();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<NamedFile> {
    for (let at = 0; ; at += 1) {
      while (at >= this.#files.length) {
        if (this.#isLast) return;
        await new Promise<void>((resolve) => { this.#told = resolve; });
      }
      yield this.#files[at]!;
    }
  }
}
