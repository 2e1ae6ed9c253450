import type { Frame } from "playwright-core";

type Done = (result: object) => void;

/** What a call of the page goes to: the mailbox, the message that was loaded last, or its body. */
type Target = "mailbox" | "loaded" | "body";

/**
 * The mailbox of a simulated Outlook's frame for our own code here: each call goes to the real office.js there, and its answer comes back.
 * Only what several selected messages need.
 */
export function mailboxIn(frame: Frame): Office.Mailbox {
  const member = (target: Target, name: string) => (...rest: readonly unknown[]) => void call(frame, target, name, rest.slice(0, -1)).then(rest.at(-1) as Done);
  const loaded = (value: object): object => ({
    ...value,
    body: { getAsync: member("body", "getAsync") },
    ...Object.fromEntries(["getAllInternetHeadersAsync", "getAsFileAsync", "getAttachmentContentAsync", "unloadAsync"].map((name) => [name, member("loaded", name)])),
  });
  const loadItemByIdAsync = (id: string, done: Done): void =>
    void call(frame, "mailbox", "loadItemByIdAsync", [id]).then((result) => done(result.value ? { ...result, value: loaded(result.value) } : result));
  return { getSelectedItemsAsync: member("mailbox", "getSelectedItemsAsync"), loadItemByIdAsync } as never;
}

function call(frame: Frame, target: Target, name: string, parameters: readonly unknown[]): Promise<{ readonly value?: object }> {
  return frame.evaluate(([on, called, given]) =>
    new Promise<{ readonly value?: object }>((resolve) => {
      const page = window as unknown as { loaded?: { readonly body: object } };
      const targets: Readonly<Record<string, object | undefined>> = { mailbox: Office.context.mailbox, loaded: page.loaded, body: page.loaded?.body };
      const members = targets[on] as Readonly<Record<string, (...all: readonly unknown[]) => void>>;
      const end = ({ status, value, error }: Office.AsyncResult<object & { readonly body: object }>): void => {
        if (called === "loadItemByIdAsync" && value) page.loaded = value;
        const failure = error && { code: error.code, message: error.message };
        // Functions stay in the page.
        resolve({ status, ...(value !== undefined && { value: JSON.parse(JSON.stringify(value)) as object }), ...(failure && { error: failure }) } as object);
      };
      try {
        members[called]!(...given, end);
      } catch (error) {
        resolve({ status: "failed", error: { message: String(error) } } as object);
      }
    }), [target, name, parameters] as const);
}
