import { callOffice, OfficeError, type Callback } from "./callOffice";
import { deadlineIn, pause, type Deadline } from "./deadline";
import { FREE_MS, openKeeper, type Keeper, type Loaded } from "./keepOne";

/** Loads messages by their ids, of which Outlook keeps one at a time. */
export interface Loader {
  /**
   * Loads a message, lets it be used, and has Outlook let go of it, whatever comes of the use. One use must end before the next begins. Rejects with
   * an `OfficeError` when it cannot be loaded, else as the use does; loading and letting go take no more than 7.5 seconds.
   */
  use<T>(id: string, use: (loaded: Loaded) => Promise<T>): Promise<T>;
}

const LOAD_MS = 4_000;
const UNLOAD_MS = 2_000;
const AGAIN_MS = 500;

export function openLoader(mailbox: Office.Mailbox): Loader {
  const keeper = openKeeper();
  return {
    async use(id, use) {
      await keeper.free(FREE_MS);
      const loaded = await load(mailbox, keeper, id);
      keeper.has(loaded);
      try {
        return await use(loaded);
      } finally {
        await keeper.free(UNLOAD_MS);
      }
    },
  };
}

/** While Outlook may still have the one before, a failure may be that one's doing. */
async function load(mailbox: Office.Mailbox, keeper: Keeper, id: string): Promise<Loaded> {
  const deadline = deadlineIn(LOAD_MS);
  const isDoubtful = keeper.isDoubtful();
  try {
    return await ask(mailbox, keeper, id, deadline);
  } catch (error) {
    if (!isDoubtful || deadline.left() <= AGAIN_MS) throw error;
    await pause(AGAIN_MS);
    await keeper.free(deadline.left());
    return ask(mailbox, keeper, id, deadline);
  }
}

/** One that answers when nobody waits any more is let go at once. */
async function ask(mailbox: Office.Mailbox, keeper: Keeper, id: string, deadline: Deadline): Promise<Loaded> {
  let isAwaited = true;
  const start = (done: Callback<Loaded>): void => {
    mailbox.loadItemByIdAsync(id, (result) => {
      const loaded = result as Office.AsyncResult<Loaded>;
      if (!isAwaited && loaded.value) keeper.cameLate(loaded.value);
      done(loaded);
    });
  };
  try {
    const loaded = await callOffice("loadItemByIdAsync", start, deadline.left());
    if (!loaded) throw new OfficeError("loadItemByIdAsync", "empty", "nothing was loaded");
    return loaded;
  } catch (error) {
    if (error instanceof OfficeError && error.code === "timeout") keeper.doubt();
    throw error;
  } finally {
    isAwaited = false;
  }
}
