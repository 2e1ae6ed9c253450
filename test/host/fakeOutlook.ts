type Answer = { readonly value: unknown } | { readonly code: number } | { readonly throws: string } | "silence";
type Done = (result: unknown) => void;

/** Makes the global that src/host reads its constants from. */
export function installOffice(extra: object = {}): void {
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      CoercionType: { Text: "text", Html: "html" },
      EventType: { ItemChanged: "olkItemSelectedChanged", OfficeThemeChanged: "officeThemeChanged" },
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

/** One member of an item. What it answers is asked for at each call, so that a test can change the item before it. */
export function member(answer: () => Answer) {
  return jest.fn((...parameters: unknown[]) => {
    const done = parameters.at(-1) as Done;
    const given = answer();
    if (given === "silence") return;
    if ("throws" in given) throw new Error(given.throws);
    if ("code" in given) done({ status: "failed", error: { code: given.code, message: "from Outlook" } });
    else done({ status: "succeeded", value: given.value });
  });
}

export const gives = (value: unknown) => member(() => ({ value }));
export const fails = (code: number) => member(() => ({ code }));
export const throws = (message: string) => member(() => ({ throws: message }));
export const silent = () => member(() => "silence");

export const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");
export const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

/** A mailbox of which a test sets the item. */
export function mailboxWith(item: object | null | undefined, more: object = {}): Office.Mailbox {
  return { item: item && { itemId: "A", itemType: "message", ...item }, userProfile: { emailAddress: "Kim@Example.org" }, ...more } as never;
}
