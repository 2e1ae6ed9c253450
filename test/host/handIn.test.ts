/** @jest-environment jsdom */
import { openHandIn } from "../../src/host/handIn/openHandIn";
import type { HandedIn } from "../../src/host/mailbox";
import { textOf } from "./fakeOutlook";

beforeEach(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] }));
afterEach(() => jest.useRealTimers());

interface Transfer {
  readonly files?: readonly File[];
  readonly text?: string;
  readonly html?: string;
}

function transferOf({ files = [], text = "", html = "" }: Transfer) {
  const data: Record<string, string> = { "text/plain": text, "text/html": html };
  const types = [...Object.keys(data).filter((type) => data[type]), ...(files.length > 0 ? ["Files"] : [])];
  return { files, types, getData: (type: string) => data[type] ?? "", dropEffect: "none" };
}

/** A page with the fields that a pane has, and all that is told of it. */
function open() {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = '<main><p>card</p></main><input><textarea id="paste" data-paste></textarea><textarea id="other"></textarea><div contenteditable><b>note</b></div>';
  const source = openHandIn(page);
  const told: unknown[] = [];
  source.onHandedIn((one) => told.push(one.kind === "dragging" ? one.over : one.things));
  const send = (type: string, transfer: Transfer | undefined, at = "p", field = "dataTransfer") => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), transfer && { [field]: transferOf(transfer) });
    page.querySelector(at)!.dispatchEvent(event);
    return event as Event as DragEvent & { readonly dataTransfer: DataTransfer };
  };
  const paste = (transfer: Transfer, at?: string) => send("paste", transfer, at, "clipboardData");
  const outlookDrop = (...files: readonly File[]) =>
    source.outlookDrag({ type: "drop", dataTransfer: { files: files.map((file) => ({ name: file.name, type: file.type, fileContent: file })) } } as never);
  const outlookOver = () => source.outlookDrag({ type: "dragover", pageX: 1, pageY: 1 } as never);
  return { page, source, told, send, paste, outlookDrop, outlookOver };
}

const eml = (name = "a.eml", content = "Subject: x\r\n\r\nhej") => new File([content], name, { type: "message/rfc822" });
const picture = () => new File(["png"], "image.png", { type: "image/png" });

/** What was handed in, thing by thing. */
async function handedIn(told: readonly unknown[]): Promise<readonly unknown[]> {
  const things = Promise.all(told.filter((one) => one instanceof Promise) as Promise<readonly HandedIn[]>[]);
  // jsdom reads a file in steps of the clock.
  await jest.advanceTimersByTimeAsync(100);
  return (await things).flat().map((thing) => {
    switch (thing.kind) {
      case "heap":
        return { heap: thing.files.map(({ name }) => name) };
      case "message":
        return [thing.name, textOf(thing.bytes)];
      case "words":
        return thing.words;
      case "refused":
        return [thing.name, thing.reason];
    }
  });
}

describe("a drop by the browser", () => {
  test("of files hands them in, and does not let the browser show them", async () => {
    const { told, send } = open();
    const event = send("drop", { files: [eml(), eml("b.msg", "x")] });
    expect(event.defaultPrevented).toBe(true);
    expect(await handedIn(told)).toEqual([{ heap: ["a.eml", "b.msg"] }]);
  });

  test("of words hands them in", async () => {
    const { told, send } = open();
    send("drop", { text: "550 5.1.1 not here", html: "<p>550 5.1.1 not here</p>" });
    expect(await handedIn(told)).toEqual(["550 5.1.1 not here"]);
  });

  test("of a picture with words hands in the words", async () => {
    const { told, send } = open();
    send("drop", { files: [picture()], html: "<p>550 5.1.1</p>", text: "550 5.1.1" });
    expect(await handedIn(told)).toEqual(["550 5.1.1"]);
  });

  test("of a file with words hands in the file", async () => {
    const { told, send } = open();
    send("drop", { files: [eml()], text: "a.eml" });
    expect(await handedIn(told)).toEqual([["a.eml", "Subject: x\r\n\r\nhej"]]);
  });

  test("of nothing hands in nothing", () => {
    const { told, send } = open();
    send("drop", { text: " \n" });
    send("drop", {});
    send("drop", undefined);
    expect(told).toEqual([]);
  });

  test.each(["input", "#paste", "#other", "b"])("of words on a field (%s) is left to the field", (at) => {
    const { told, send } = open();
    expect(["dragenter", "dragover", "drop"].map((type) => send(type, { text: "words" }, at).defaultPrevented)).toEqual([false, false, false]);
    expect(told).toEqual([]);
  });

  test.each(["input", "#paste", "#other", "b"])("of files on a field (%s) is not", async (at) => {
    const { told, send } = open();
    expect(["dragenter", "dragover", "drop"].map((type) => send(type, { files: [eml()] }, at).defaultPrevented)).toEqual([true, true, true]);
    expect(await handedIn(told)).toHaveLength(1);
  });

  test("of what was dragged out of this page is none", () => {
    const { told, send } = open();
    send("dragstart", { text: "https://example.org/" });
    expect(["dragenter", "dragover", "drop"].map((type) => send(type, { text: "https://example.org/" }).defaultPrevented)).toEqual([false, false, false]);
    send("dragend", {});
    expect(told).toEqual([]);
    send("drop", { text: "words" });
    expect(told).toHaveLength(1);
  });

  test("may be a copy", () => {
    const { send } = open();
    expect(send("dragover", { files: [eml()] }).dataTransfer.dropEffect).toBe("copy");
  });
});

describe("something over the page", () => {
  test("is told once, and once that it is gone, however many parts of the page it crosses", () => {
    const { told, send } = open();
    const file = { files: [eml()] };
    send("dragenter", file, "main");
    send("dragover", file, "main");
    send("dragenter", file, "p");
    send("dragleave", file, "main");
    send("dragover", file, "p");
    send("dragenter", file, "input");
    send("dragleave", file, "p");
    expect(told).toEqual([true]);
    send("dragleave", file, "input");
    expect(told).toEqual([true, false]);
  });

  test("is gone when it is dropped", () => {
    const { told, send } = open();
    send("dragenter", { files: [eml()] });
    send("drop", { files: [eml()] });
    jest.advanceTimersByTime(5_000);
    expect(told).toEqual([true, false, expect.any(Promise)]);
  });

  test("is gone when the browser says no more of it", () => {
    const { told, send } = open();
    send("dragenter", { files: [eml()] });
    for (let at = 0; at < 5; at += 1) {
      jest.advanceTimersByTime(550);
      send("dragover", { files: [eml()] });
    }
    expect(told).toEqual([true]);
    jest.advanceTimersByTime(1_000);
    expect(told).toEqual([true, false]);
  });

  test("is gone when Outlook says no more of it for half a second", () => {
    const { told, outlookOver } = open();
    outlookOver();
    jest.advanceTimersByTime(499);
    outlookOver();
    jest.advanceTimersByTime(499);
    expect(told).toEqual([true]);
    jest.advanceTimersByTime(1);
    expect(told).toEqual([true, false]);
    outlookOver();
    expect(told).toEqual([true, false, true]);
  });

  test("is none when it could not be handed in", () => {
    const { told, send } = open();
    expect(send("dragenter", {}).defaultPrevented).toBe(false);
    expect(send("dragover", {}).defaultPrevented).toBe(false);
    expect(told).toEqual([]);
  });
});

describe("a drop by Outlook", () => {
  test("hands its files in", async () => {
    const { told, outlookOver, outlookDrop } = open();
    outlookOver();
    outlookDrop(eml(), eml("b.eml", "x"));
    expect(told).toEqual([true, false, expect.any(Promise)]);
    expect(await handedIn(told)).toEqual([{ heap: ["a.eml", "b.eml"] }]);
  });

  test.each([{}, { dataTransfer: {} }, { dataTransfer: { files: [] } }])("that brings nothing (%j) hands in nothing", (data) => {
    const { told, source } = open();
    source.outlookDrag({ type: "drop", ...data } as never);
    expect(told).toEqual([]);
  });

  test("of what is no file cannot be read", async () => {
    const { told, source } = open();
    source.outlookDrag({ type: "drop", dataTransfer: { files: [{ name: "a.eml", type: "", fileContent: undefined }] } } as never);
    expect(await handedIn(told)).toEqual([["a.eml", "not-readable"]]);
  });
});

describe("a drop that both tell of", () => {
  const both = { outlook: ({ outlookDrop }: ReturnType<typeof open>, ...files: File[]) => outlookDrop(...files), browser: ({ send }: ReturnType<typeof open>, ...files: File[]) => void send("drop", { files }) };
  const orders = [["outlook", "browser"], ["browser", "outlook"]] as const;

  test.each(orders)("is handed in once: %s, then %s", async (first, second) => {
    const page = open();
    both[first](page, eml("a.eml"), eml("b.eml", "x"));
    jest.advanceTimersByTime(900);
    both[second](page, eml("b.eml", "x"), eml("a.eml"));
    expect(await handedIn(page.told)).toEqual([{ heap: ["a.eml", "b.eml"] }]);
  });

  test.each(orders)("after more than a second is another one: %s, then %s", async (first, second) => {
    const page = open();
    both[first](page, eml());
    jest.advanceTimersByTime(1_001);
    both[second](page, eml());
    expect(await handedIn(page.told)).toHaveLength(2);
  });

  test.each(orders)("is two when the files are others: %s, then %s", async (first, second) => {
    const page = open();
    both[first](page, eml());
    both[second](page, eml("a.eml", "larger than the other one"));
    expect(await handedIn(page.told)).toHaveLength(2);
  });

  test("is two when the same one tells twice", async () => {
    const page = open();
    page.outlookDrop(eml());
    page.outlookDrop(eml());
    expect(await handedIn(page.told)).toHaveLength(2);
  });

  test("the words with which the browser describes Outlook's message are not handed in as well", async () => {
    const page = open();
    page.outlookDrop(eml());
    page.send("drop", { text: "Undeliverable: hello" });
    expect(await handedIn(page.told)).toEqual([["a.eml", "Subject: x\r\n\r\nhej"]]);
  });
});

describe("a paste", () => {
  test.each(["p", "main", "#paste", "body"])("of words on %s hands them in", async (at) => {
    const { told, paste } = open();
    expect(paste({ text: "550 5.1.1", html: "<b>550</b> 5.1.1" }, at).defaultPrevented).toBe(true);
    expect(await handedIn(told)).toEqual(["550 5.1.1"]);
  });

  test.each(["p", "#paste"])("of files on %s hands them in", async (at) => {
    const { told, paste } = open();
    expect(paste({ files: [eml()] }, at).defaultPrevented).toBe(true);
    expect(await handedIn(told)).toEqual([["a.eml", "Subject: x\r\n\r\nhej"]]);
  });

  test.each(["input", "#other", "b"])("on a field for something else (%s) is the field's", (at) => {
    const { told, paste } = open();
    expect(paste({ text: "550 5.1.1" }, at).defaultPrevented).toBe(false);
    expect(paste({ files: [eml()] }, at).defaultPrevented).toBe(false);
    expect(told).toEqual([]);
  });

  test("of words that come with a picture of them hands in the words", async () => {
    const { told, paste } = open();
    paste({ text: "550 5.1.1", html: "<p>550 5.1.1</p>", files: [picture()] });
    expect(await handedIn(told)).toEqual(["550 5.1.1"]);
  });

  test("of nothing hands in nothing", () => {
    const { told, paste, send } = open();
    expect(paste({ text: "  " }).defaultPrevented).toBe(false);
    expect(paste({}).defaultPrevented).toBe(false);
    expect(send("paste", undefined).defaultPrevented).toBe(false);
    expect(told).toEqual([]);
  });
});

test("whoever listens no more is told nothing", () => {
  const { source, paste } = open();
  const listener = jest.fn();
  source.onHandedIn(listener)();
  paste({ text: "words" });
  expect(listener).not.toHaveBeenCalled();
});
