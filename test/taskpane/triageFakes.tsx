import type { ReportDiagnosis } from "../../src/cards";
import type { CauseId } from "../../src/causes";
import type { Reader } from "../../src/reader/reader";
import type { Examined, TriageRequest, TriageStep } from "../../src/reader/triage";
import type { RecipientRow, UnreadReason } from "../../src/triage/row";
import { acting, report } from "./fakes";

/** What a table shows of a recipient; the rest is the same for all. */
export type Told = Partial<Pick<RecipientRow, "recipient" | "domain" | "code" | "server" | "sender" | "when" | "owner" | "outcome" | "index">> & { readonly cause?: CauseId | "not-an-error" };

let last = 0;

/** A message with a report of these recipients. */
export function bounced(...recipients: readonly Told[]): Examined {
  const message = last++;
  const rows = recipients.map((told, index): RecipientRow => ({
    kind: "recipient", message, origin: { file: `${message}.eml` }, report: 0, index, cause: "mailbox-full", owner: "recipient", side: "sender", outcome: "refused",
    confidence: "certain", generator: "other", provenance: "vouched", ...told,
  }));
  const verdicts: ReportDiagnosis["verdicts"] = rows.map(({ recipient, cause, owner, side, outcome, confidence }) => ({ address: recipient ?? "", cause, owner, side, outcome, confidence, wrappers: [], evidence: [] }) as never);
  return { rows, diagnoses: [{ ...report, verdicts }] };
}

export function unread(file: string, reason: UnreadReason): Examined {
  return { rows: [{ kind: "unread", reason, message: last++, origin: { file } }], diagnoses: [] };
}

export function ordinary(file: string): Examined {
  return { rows: [{ kind: "notice", notice: "ordinary", message: last++, origin: { file } }], diagnoses: [] };
}

export interface FakeTriager {
  readonly reading: Partial<Reader>;
  readonly begun: TriageRequest[];
  /** The names of the files that it was given. */
  readonly given: string[];
  readonly ended: number[];
  /** How many pieces are asked for and not answered yet. */
  readonly waiting: () => number;
  /** Answers the oldest piece that is asked for, and waits until it is drawn. */
  step(examined: readonly Examined[], more?: Partial<TriageStep>): Promise<void>;
  fail(error: Error): Promise<void>;
}

/** Longer than what comes is kept back before it is drawn, in milliseconds. */
const DRAWN = 300;

/** A reader whose pieces a test gives one by one. */
export function fakeTriager(): FakeTriager {
  const asked: PromiseWithResolvers[] = [];
  const begun: TriageRequest[] = [];
  const given: string[] = [];
  const ended: number[] = [];
  const drawn = () => acting(() => new Promise<void>((resolve) => setTimeout(resolve, DRAWN)) as never);
  return {
    begun,
    given,
    ended,
    waiting: () => asked.length,
    reading: {
      beginTriage: async (request) => begun.push(request),
      addToTriage: async (_job, files) => void given.push(...files.map(({ name }) => name)),
      stepTriage: () => new Promise((resolve, reject) => asked.push({ resolve, reject })),
      endTriage: async (job) => void ended.push(job),
    },
    async step(examined, more = {}) {
      await acting(() => asked.shift()!.resolve({ examined, bytesRead: 0, isOver: false, ...more }));
      await drawn();
    },
    async fail(error) {
      await acting(() => asked.shift()!.reject(error));
      await drawn();
    },
  };
}

interface PromiseWithResolvers {
  readonly resolve: (step: TriageStep) => void;
  readonly reject: (error: Error) => void;
}

/** jsdom lays nothing out: everything is this high, and scrolls when it is told to. */
export function giveSizes(height = 600): void {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => height });
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 320 });
  Object.defineProperty(HTMLElement.prototype, "scrollTo", {
    configurable: true,
    value(this: HTMLElement, { top = 0 }: ScrollToOptions) {
      const before = this.scrollTop;
      this.scrollTop = top;
      // As in a browser: later, and only when it moved.
      if (before !== top) setTimeout(() => this.dispatchEvent(new Event("scroll")));
    },
  });
  window.scrollTo = () => undefined;
}

/** Tells what is scrolled into the window. */
export function giveScrolling(told: (element: HTMLElement, how: ScrollIntoViewOptions | undefined) => void): void {
  Object.defineProperty(HTMLElement.prototype, "scrollIntoView", {
    configurable: true,
    value(this: HTMLElement, how?: ScrollIntoViewOptions) {
      told(this, how);
    },
  });
}

/** Whether there is room for columns. */
export function giveWidth(isWide: boolean): void {
  window.matchMedia = (() => ({ matches: isWide, addEventListener: () => undefined, removeEventListener: () => undefined })) as never;
}
