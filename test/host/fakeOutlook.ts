type Answer = { readonly value: unknown } | { readonly code: number } | { readonly throws: string } | "silence";
type Done = (result: unknown) => void;

/** Makes the global that src/host reads its constants from. */
export function installOffice(extra: object = {}): void {
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      CoercionType: { Text: "text", Html: "html" },
      EventType: { ItemChanged: "olkItemSelectedChanged", OfficeThemeChanged: "officeThemeChanged", DragAndDropEvent: "olkDragAndDropEvent" },
      HostType: { Outlook: "Outlook" },
      MailboxEnums: {
        AttachmentContentFormat: { Base64: "base64", Eml: "eml" },
        AttachmentType: { File: "file", Item: "item" },
        ItemType: { Message: "message", Appointment: "appointment" },
      },
      ...extra,
    },
  });
}

/** One member of an item, which answers after a while. What it answers is decided only then, as Outlook does. */
export function member(answer: () => Answer, ms?: number) {
  return jest.fn((...parameters: unknown[]) => {
    const done = parameters.at(-1) as Done;
    const give = (): void => {
      const given = answer();
      if (given === "silence") return;
      if ("throws" in given) throw new Error(given.throws);
      if ("code" in given) done({ status: "failed", error: { code: given.code, message: "from Outlook" } });
      else done({ status: "succeeded", value: given.value });
    };
    if (ms === undefined) give();
    else setTimeout(give, ms);
  });
}

export const gives = (value: unknown, ms?: number) => member(() => ({ value }), ms);
export const fails = (code: number, ms?: number) => member(() => ({ code }), ms);
export const throws = (message: string) => member(() => ({ throws: message }));
export const silent = () => member(() => "silence");

export const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");
export const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

/** A mailbox of which a test sets the item. */
export function mailboxWith(item: object | null | undefined, more: object = {}): Office.Mailbox {
  return { item: item && { itemId: "A", itemType: "message", ...item }, userProfile: { emailAddress: "Kim@Example.org" }, ...more } as never;
}

type Handler = (event: object) => void;

/** What Outlook gives the page: this mailbox, and the handlers that were registered for its events. */
export function contextWith(mailbox: object, more: object = {}): { readonly context: Office.Context; readonly handlers: Record<string, Handler> } {
  const handlers: Record<string, Handler> = {};
  const addHandlerAsync = (event: string, handler: Handler, done: (result: unknown) => void) => {
    handlers[event] = handler;
    done({ status: "succeeded" });
  };
  const context = { displayLanguage: "sv-SE", mailbox: { addHandlerAsync, ...mailbox }, ...more } as never as Office.Context;
  return { context, handlers };
}

/** The same without an announcement of any change. */
export const watched = (mailbox: Office.Mailbox, selections = () => 0) => ({ mailbox, selections });

/** What a promise comes to, and after how many milliseconds of the clock that the test moves. */
export async function settles<T>(promise: Promise<T>, mostMs = 60_000): Promise<{ readonly value: T; readonly ms: number }> {
  let value: { readonly of: T } | undefined;
  promise.then((of) => { value = { of }; }, () => undefined);
  const start = performance.now();
  await jest.advanceTimersByTimeAsync(0);
  while (!value) {
    if (performance.now() - start > mostMs) throw new Error(`nothing in ${mostMs} ms`);
    await jest.advanceTimersByTimeAsync(50);
  }
  return { value: value.of, ms: performance.now() - start };
}
