import type { UnpackLimits } from "./limits";
import type { RefusedReason, Unpacked } from "./unpacked";

/** What one triage has taken in so far. Each method says why no more may be taken. */
export class Tally {
  readonly limits: UnpackLimits;
  #messages = 0;
  #entries = 0;
  #bytes = 0;

  readonly #isCancelled: () => boolean;

  constructor(limits: UnpackLimits, isCancelled: () => boolean = () => false) {
    this.limits = limits;
    this.#isCancelled = isCancelled;
  }

  addMessage(): RefusedReason | undefined {
    this.#messages += 1;
    return this.#messages > this.limits.messages ? "too-many" : undefined;
  }

  /** A file, or an entry of a zip file. */
  addEntry(): RefusedReason | undefined {
    this.#entries += 1;
    return this.#entries > this.limits.entries ? "too-many" : undefined;
  }

  addBytes(bytes: number): RefusedReason | undefined {
    this.#bytes += bytes;
    return this.#bytes > this.limits.bytes || this.#isCancelled() ? "too-much" : undefined;
  }
}

/** Whether nothing that comes after this is looked at. */
export function isTheEnd(found: Unpacked): boolean {
  return found.kind === "refused" && (found.reason === "too-many" || found.reason === "too-much");
}

/** Tells of one file's bytes as they are taken: never more than there are, and with `rest` exactly those. */
export class Progress {
  #left: number;
  readonly #read: (bytes: number) => void;

  constructor(size: number, read: (bytes: number) => void) {
    this.#left = size;
    this.#read = read;
  }

  took(bytes: number): void {
    const told = Math.min(bytes, this.#left);
    if (told <= 0) return;
    this.#left -= told;
    this.#read(told);
  }

  rest(): void {
    this.took(this.#left);
  }
}
