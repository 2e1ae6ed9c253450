import { ItemChangedError, watched } from "./askItem";
import { callOffice, OfficeError, type Callback, type OfficeErrorCode } from "./callOffice";
import { deadlineIn, pause } from "./deadline";
import { openLoader, type Loader } from "./loadOne";
import type { HandedOver, MailHost, SelectedMessage, Selection } from "./mailbox";
import type { Patience } from "./reading";
import { readWatched } from "./readItem";
import { told } from "./told";
import { becameOf, keptBecause } from "./tried";

/** The selection part of a host. */
export type SelectionHost = Pick<MailHost, "selection" | "readSelected">;

type HasSet = (mailboxSet: string) => boolean;
type Because = Extract<Selection, { kind: "not-told" }>["because"];

/** More are not told, nor handed over. */
const MOST = 100;
const ANSWER_MS = 4_000;
const BETWEEN_MS = 500;

/** Loading and letting go need the rest of the fifteen seconds, and nothing is waited for beyond the answer: by then the next may be loaded. */
const PATIENCE: Patience = { answer: 6_500, fileAlone: 2_000, attachments: 2_500, body: 2_500, headers: 1_500, settle: 700, later: 6_500 };

const BECAUSE: ReadonlyMap<OfficeErrorCode, Because> = new Map<OfficeErrorCode, Because>([
  // ExceededMaxNumberOfSelectedItems; RequestTimeout, of newer libraries.
  [9064, "too-many"], [5018, "timeout"],
  ["timeout", "timeout"], ["not-supported", "not-supported"],
]);

/** What is selected where several messages are (Mailbox 1.13), and each of them (1.15); both need the permission to read and write the mailbox. */
export function openSelection(mailbox: Office.Mailbox, has: HasSet): SelectionHost {
  const loader = openLoader(mailbox);
  // A library may have a member of which its Outlook knows nothing; what has never answered would take its time for each message.
  const tells = (): boolean => has("1.13") && (told(() => typeof mailbox.getSelectedItemsAsync === "function") ?? false);
  const loads = (): boolean => has("1.15") && (told(() => typeof mailbox.loadItemByIdAsync === "function") ?? false);
  let turn: Promise<unknown> = Promise.resolve();

  return {
    selection: () => (tells() ? selectionOf(mailbox, loads()) : Promise.resolve(notTold("not-supported"))),
    readSelected(message) {
      const read = turn.then(() => (loads() ? readOne(loader, message) : keptBecause([])));
      turn = read;
      return read;
    },
  };
}

async function selectionOf(mailbox: Office.Mailbox, loads: boolean): Promise<Selection> {
  try {
    const messages = messagesOf(await selectedItems(mailbox));
    if (messages.length < 2) return { kind: "none" };
    if (!loads) return notTold("kept");
    return messages.length > MOST ? notTold("too-many") : { kind: "selected", messages };
  } catch (error) {
    return notTold((error instanceof OfficeError && BECAUSE.get(error.code)) || "refused");
  }
}

async function selectedItems(mailbox: Office.Mailbox): Promise<unknown> {
  const deadline = deadlineIn(ANSWER_MS);
  const ask = (): Promise<unknown> =>
    callOffice("getSelectedItemsAsync", (done: Callback<unknown>) => mailbox.getSelectedItemsAsync(done as Callback<Office.SelectedItemDetails[]>), deadline.left());
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof OfficeError && error.code === "threw")) throw error;
    // Some Outlooks have a null item between two selections, and with that every such call throws.
    await pause(BETWEEN_MS);
    return ask();
  }
}

/** Each message once: a conversation may be selected together with its messages. A draft is none that could be a bounce. */
function messagesOf(items: unknown): readonly SelectedMessage[] {
  const details: readonly (Partial<Office.SelectedItemDetails> | null | undefined)[] = Array.isArray(items) ? items : [];
  const messages = new Map<string, SelectedMessage>();
  for (const { itemId, itemType, itemMode, subject } of details.map((one) => one ?? {})) {
    if (itemId && isSaid(itemType, "message") && isSaid(itemMode, "read")) messages.set(itemId, { id: itemId, subject: subject ?? "" });
  }
  return [...messages.values()];
}

/** What is left out is taken for the usual. */
function isSaid(word: unknown, expected: string): boolean {
  return typeof word !== "string" || word.toLowerCase() === expected;
}

async function readOne(loader: Loader, { id }: SelectedMessage): Promise<HandedOver> {
  try {
    return await loader.use(id, (loaded) => readLoaded(loaded, id));
  } catch (error) {
    // What could not be loaded: its file was wanted first.
    return keptBecause([{ source: "file", ...becameOf(error) }]);
  }
}

/** The same ladder as for the open item, of one that no selection changes. */
async function readLoaded(loaded: Office.LoadedMessageRead, id: string): Promise<HandedOver> {
  let isOver = false;
  const item = watched(() => loaded, () => {
    // What is asked or answered after this reading would be of the message that is loaded then.
    if (isOver) throw new ItemChangedError(`${id} is no longer loaded`);
  });
  const handedOver = await readWatched(item, id, () => undefined, PATIENCE);
  isOver = true;
  return handedOver.kind === "item-changed" ? keptBecause([]) : handedOver;
}

function notTold(because: Because): Selection {
  return { kind: "not-told", because };
}
