/** A moment that everything done on behalf of one question works towards. */
export interface Deadline {
  /** Milliseconds until then, never less than none. */
  left(): number;
  /** So long from now, and not beyond this one. */
  within(ms: number): Deadline;
}

export function deadlineIn(ms: number): Deadline {
  return at(performance.now() + ms);
}

function at(moment: number): Deadline {
  return {
    left: () => Math.max(0, moment - performance.now()),
    within: (ms) => at(Math.min(moment, performance.now() + ms)),
  };
}

/** What a promise comes to, or `otherwise` when that takes longer. */
export function inTime<T, U>(promise: Promise<T>, ms: number, otherwise: U): Promise<T | U> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(otherwise), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
