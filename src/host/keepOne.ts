import { callOffice, mustExist, type Callback } from "./callOffice";

export type Loaded = Office.LoadedMessageRead;

/** How long Outlook is given to let go of what should be gone already. */
export const FREE_MS = 1_500;

/** What Outlook has loaded for us, as far as it is known. */
export interface Keeper {
  has(loaded: Loaded): void;
  /** It was loaded when nobody waited for it any more; let go at once, unless another has been loaded since. */
  cameLate(loaded: Loaded): void;
  /** Outlook may have loaded something without a word. */
  doubt(): void;
  isDoubtful(): boolean;
  /** Has Outlook let go of what it has. Never rejects; what it did not let go is tried again the next time. */
  free(ms: number): Promise<void>;
}

export function openKeeper(): Keeper {
  let kept: Loaded | undefined;
  let isDoubtful = false;
  let freeing: Promise<void> | undefined;

  const unload = async (loaded: Loaded, ms: number): Promise<void> => {
    try {
      await callOffice("unloadAsync", (done: Callback<void>) => {
        mustExist("unloadAsync", loaded.unloadAsync);
        loaded.unloadAsync(done);
      }, ms);
      kept = undefined;
      isDoubtful = false;
    } catch {
      isDoubtful = true;
    } finally {
      freeing = undefined;
    }
  };
  const free = (ms: number): Promise<void> => {
    if (kept) freeing ??= unload(kept, ms);
    return freeing ?? Promise.resolve();
  };

  return {
    has(loaded) {
      kept = loaded;
      isDoubtful = false;
    },
    cameLate(loaded) {
      if (kept) return;
      kept = loaded;
      void free(FREE_MS);
    },
    doubt: () => void (isDoubtful = true),
    isDoubtful: () => isDoubtful,
    free,
  };
}
