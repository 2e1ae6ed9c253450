import type { HandedOver, SelectedMessage } from "../../src/host/mailbox";
import { openSelection } from "../../src/host/selection";
import { base64, fails, gives, installOffice, member, settles, silent, textOf, throws } from "./fakeOutlook";
import { HEADER, MIME, reportItem, type Answering } from "./reportItem";

beforeAll(() => installOffice());
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const upTo = (newest: string) => (set: string) => Number(set.split(".")[1]) <= Number(newest.split(".")[1]);
const item = (id: string, more: object = {}) => ({ itemId: id, itemType: "message", itemMode: "Read", subject: `about ${id}`, ...more });
const two = [item("A"), item("B")];
const one = (id: string): SelectedMessage => ({ id, subject: "" });
const selected = (...ids: readonly string[]) => ({ kind: "selected", messages: ids.map((id) => ({ id, subject: `about ${id}` })) });

/** A mailbox with these members, of an Outlook that claims this set. */
function openWith(members: { readonly getSelectedItemsAsync?: unknown; readonly loadItemByIdAsync?: unknown }, newest = "1.15") {
  return openSelection({ getSelectedItemsAsync: gives(two), loadItemByIdAsync: silent(), ...members } as never, upTo(newest));
}

describe("what is selected", () => {
  const told = (items: unknown) => openWith({ getSelectedItemsAsync: gives(items) }).selection();

  test("is told of several messages, in Outlook's order", async () => {
    expect(await told([item("B"), item("A")])).toEqual(selected("B", "A"));
  });

  test.each([["nothing", []], ["one message", [item("A")]], ["null", null], ["something else than a list", { itemId: "A" }]])("is none where Outlook tells of %s", async (_case, items) => {
    expect(await told(items)).toEqual({ kind: "none" });
  });

  test("is without drafts, appointments and what has no id, and has each message once", async () => {
    const odd = [item("C", { itemMode: "Compose" }), item("D", { itemType: "appointment" }), item(""), null, item("A")];
    expect(await told([...odd, item("B", { itemType: "Message", itemMode: undefined })])).toEqual(selected("A", "B"));
    expect(await told(odd)).toEqual({ kind: "none" });
  });

  test("has an empty subject where Outlook tells none", async () => {
    expect(await told([item("A", { subject: undefined }), item("B", { subject: null })])).toEqual({ kind: "selected", messages: [one("A"), one("B")] });
  });

  const many = (count: number) => Array.from({ length: count }, (_, at) => item(String(at)));

  test("is told of a hundred, and not of more", async () => {
    expect(await told(many(100))).toMatchObject({ kind: "selected" });
    expect(await told(many(101))).toEqual({ kind: "not-told", because: "too-many" });
  });

  test.each<[string, unknown, string]>([
    ["fails as for a lower permission", fails(7000), "refused"],
    ["fails without a reason", fails(5001), "refused"],
    ["says that too many are selected", fails(9064), "too-many"],
    ["says that it took too long", fails(5018), "timeout"],
    ["always throws", throws("Elevated permission is required"), "refused"],
    ["never answers", silent(), "timeout"],
    ["answers after five seconds", gives(two, 5_000), "timeout"],
    ["lacks the member", undefined, "not-supported"],
  ])("is not told where Outlook %s", async (_case, getSelectedItemsAsync, because) => {
    const { value, ms } = await settles(openWith({ getSelectedItemsAsync }).selection());
    expect(value).toEqual({ kind: "not-told", because });
    expect(ms).toBeLessThanOrEqual(5_000);
  });

  test("is asked for again where a null item between two made the first call throw", async () => {
    let calls = 0;
    const getSelectedItemsAsync = jest.fn((done: (result: unknown) => void) => {
      if ((calls += 1) === 1) throw new Error("Invalid operation (getSelectedItemsAsync) when Office.context.mailbox.item is null.");
      done({ status: "succeeded", value: two });
    });
    expect((await settles(openWith({ getSelectedItemsAsync }).selection())).value).toEqual(selected("A", "B"));
  });

  test.each<[string, object, string]>([
    ["has no way to load one", { loadItemByIdAsync: undefined }, "1.15"],
    ["has a library that is newer than itself", {}, "1.13"],
  ])("cannot be had of an Outlook that %s: several are kept, and one is one", async (_case, members, newest) => {
    expect(await openWith(members, newest).selection()).toEqual({ kind: "not-told", because: "kept" });
    expect(await openWith({ ...members, getSelectedItemsAsync: gives([item("A")]) }, newest).selection()).toEqual({ kind: "none" });
  });

  test("is not asked for where Outlook is older than the member", async () => {
    const getSelectedItemsAsync = gives(two);
    expect(await openWith({ getSelectedItemsAsync }, "1.12").selection()).toEqual({ kind: "not-told", because: "not-supported" });
    expect(getSelectedItemsAsync).not.toHaveBeenCalled();
  });
});

type Ways = Parameters<typeof reportItem>[0];
type Done = (result: unknown) => void;
/** What answers in Outlook's place; `go` is what Outlook would do, telling whom it is given. */
type Instead = (done: Done, go: (told: Done) => void) => void;

/** An Outlook that keeps one message loaded, and writes down what is asked of it. */
function outlookWith(messages: Readonly<Record<string, Ways>>, odd: { readonly load?: Readonly<Record<string, Instead>>; readonly unload?: Instead } = {}) {
  const log: string[] = [];
  let loaded: string | undefined;
  const answers = (done: Done, value?: unknown): void => done({ status: "succeeded", value });

  const loadedItem = (id: string): object => ({
    ...reportItem({ ...messages[id], file: (done: unknown) => (log.push(`file ${id}`), (messages[id]?.file ?? gives(base64(MIME)))(done)) }),
    itemId: id,
    unloadAsync: (done: Done): void => {
      log.push(`unload ${id}`);
      const unload = (told: Done): void => {
        loaded = undefined;
        answers(told);
      };
      if (odd.unload) odd.unload(done, unload);
      else unload(done);
    },
  });
  const load = (id: string, done: Done): void => {
    if (loaded !== undefined) return void done({ status: "failed", error: { code: 9038, message: `${loaded} is loaded` } });
    loaded = id;
    answers(done, loadedItem(id));
  };
  const loadItemByIdAsync = (id: string, done: Done): void => {
    log.push(`load ${id}`);
    const otherwise = odd.load?.[id];
    if (otherwise) otherwise(done, (told: Done) => load(id, told));
    else load(id, done);
  };
  return { host: openWith({ loadItemByIdAsync }), log, loaded: () => loaded };
}

const words = (handedOver: HandedOver): string => (handedOver.kind === "message" ? textOf(handedOver.bytes) : JSON.stringify(handedOver));

describe("a selected message", () => {
  test("is loaded, read as a file, and let go", async () => {
    const { host, log, loaded } = outlookWith({ A: {} });
    expect(await host.readSelected(one("A"))).toMatchObject({ kind: "message", id: "A", tried: [{ source: "file", outcome: "handed-over" }] });
    expect(log).toEqual(["load A", "file A", "unload A"]);
    expect([loaded(), jest.getTimerCount()]).toEqual([undefined, 0]);
  });

  test("is put together from its pieces where there is no file", async () => {
    const { host, log } = outlookWith({ A: { file: fails(5001) } });
    const { value } = await settles(host.readSelected(one("A")));
    expect(words(value)).toContain(HEADER);
    expect(words(value)).toContain(base64("the words"));
    expect(log.at(-1)).toBe("unload A");
  });

  test("is not taken for another whose file came instead", async () => {
    const { host } = outlookWith({ A: { file: gives(base64("Message-ID: <2@example.net>\r\n\r\nother words")) } });
    const { value } = await settles(host.readSelected(one("A")));
    expect(words(value)).not.toContain("other words");
    expect(value).toMatchObject({ kind: "message", tried: [{ source: "file", outcome: "other-message" }, {}, {}, {}] });
  });

  test("is let go when all of it was kept", async () => {
    const { host, log, loaded } = outlookWith({ A: { file: fails(5001), body: fails(5001), attachments: fails(5001) } });
    expect((await settles(host.readSelected(one("A")))).value).toMatchObject({ kind: "not-handed-over", reason: "refused" });
    expect([log.at(-1), loaded()]).toEqual(["unload A", undefined]);
  });

  test("that never answers is let go in time, and asked nothing more", async () => {
    const { host, log } = outlookWith({ A: { file: silent(), body: silent(), headers: silent(), attachments: silent() } });
    const { value, ms } = await settles(host.readSelected(one("A")));
    expect(value).toMatchObject({ kind: "not-handed-over", reason: "timeout" });
    expect(ms).toBeLessThanOrEqual(15_000);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(log).toEqual(["load A", "file A", "unload A"]);
  });

  test.each<[string, Answering, object]>([
    ["is not found", fails(9049), { kind: "not-handed-over", reason: "refused", tried: [{ source: "file", outcome: "refused", code: 9049 }] }],
    ["is forbidden", fails(7000), { kind: "restricted", tried: [{ source: "file", outcome: "restricted", code: 7000 }] }],
    ["throws", throws("not here"), { kind: "restricted", tried: [{ source: "file", outcome: "threw" }] }],
    ["never comes", silent(), { kind: "not-handed-over", reason: "timeout", tried: [{ source: "file", outcome: "timeout" }] }],
    ["comes as nothing", gives(undefined), { kind: "not-handed-over", reason: "empty", tried: [{ source: "file", outcome: "empty" }] }],
  ])("that %s is not handed over, and the next one is", async (_case, answering, expected) => {
    const { host } = outlookWith({ A: {}, B: {} }, { load: { A: (done) => answering(done) } });
    const [first, second] = [host.readSelected(one("A")), host.readSelected(one("B"))];
    const { value, ms } = await settles(first);
    expect(value).toEqual(expected);
    expect(ms).toBeLessThanOrEqual(15_000);
    expect((await settles(second)).value).toMatchObject({ kind: "message", id: "B" });
  });

  test("in an Outlook that loads none is not supported, and nothing is asked", async () => {
    const loadItemByIdAsync = gives(undefined);
    expect(await openWith({ loadItemByIdAsync }, "1.14").readSelected(one("A"))).toEqual({ kind: "not-handed-over", reason: "not-supported", tried: [] });
    expect(loadItemByIdAsync).not.toHaveBeenCalled();
  });
});

describe("several that are asked for at once", () => {
  test("are read one after another", async () => {
    const { host, log } = outlookWith({ A: { file: gives(base64(MIME), 300) }, B: {}, C: {} });
    const { value } = await settles(Promise.all(["A", "B", "C"].map((id) => host.readSelected(one(id)))));
    expect(value.map((handedOver) => handedOver.kind === "message" && handedOver.id)).toEqual(["A", "B", "C"]);
    expect(log).toEqual(["load A", "file A", "unload A", "load B", "file B", "unload B", "load C", "file C", "unload C"]);
  });

  const LATE = 4_200;
  /** Outlook loads it only when nobody waits any more. */
  const loadsLate: Instead = (done, load) => void setTimeout(() => load(done), LATE);
  /** Outlook loads it at once, and says so when nobody waits any more. */
  const tellsLate: Instead = (done, load) => load((result) => void setTimeout(() => done(result), LATE));

  test.each<[string, Instead]>([["is loaded", loadsLate], ["is said to be loaded", tellsLate]])("one that %s too late is let go at once", async (_case, load) => {
    const { host, log, loaded } = outlookWith({ A: {} }, { load: { A: load } });
    expect((await settles(host.readSelected(one("A")))).value).toMatchObject({ kind: "not-handed-over", reason: "timeout" });
    await jest.advanceTimersByTimeAsync(1_000);
    expect([log, loaded()]).toEqual([["load A", "unload A"], undefined]);
  });

  test("are not disturbed by one that Outlook would load too late", async () => {
    const { host, log } = outlookWith({ A: {}, B: { file: gives(base64(MIME), 1_000) } }, { load: { A: loadsLate } });
    const { value } = await settles(Promise.all(["A", "B"].map((id) => host.readSelected(one(id)))));
    expect(value.map(({ kind }) => kind)).toEqual(["not-handed-over", "message"]);
    expect(log).toEqual(["load A", "load B", "file B", "unload B"]);
  });

  test("are tried again when the one before was loaded without a word", async () => {
    const { host, log, loaded } = outlookWith({ A: {}, B: {} }, { load: { A: tellsLate } });
    const { value } = await settles(Promise.all(["A", "B"].map((id) => host.readSelected(one(id)))));
    expect(value.map(({ kind }) => kind)).toEqual(["not-handed-over", "message"]);
    expect(log).toEqual(["load A", "load B", "unload A", "load B", "file B", "unload B"]);
    expect(loaded()).toBeUndefined();
  });

  test.each<[string, Answering]>([["fails", fails(5001)], ["throws", throws("not now")], ["never answers", silent()]])("are read although letting go of the first %s at first", async (_case, answering) => {
    let tries = 0;
    const unload: Instead = (done, letGo) => {
      if ((tries += 1) === 1) answering(done);
      else letGo(done);
    };
    const { host, log, loaded } = outlookWith({ A: {}, B: {} }, { unload });
    const { value, ms } = await settles(Promise.all(["A", "B"].map((id) => host.readSelected(one(id)))));
    expect(value.map(({ kind }) => kind)).toEqual(["message", "message"]);
    expect(log).toEqual(["load A", "file A", "unload A", "unload A", "load B", "file B", "unload B"]);
    expect([loaded(), ms <= 15_000]).toEqual([undefined, true]);
  });

  test("end in words where Outlook never lets go of the first", async () => {
    const { host, log } = outlookWith({ A: {}, B: {} }, { unload: (done) => fails(5001)(done) });
    const { value, ms } = await settles(Promise.all(["A", "B"].map((id) => host.readSelected(one(id)))));
    expect(value.map(({ kind }) => kind)).toEqual(["message", "restricted"]);
    expect(log.filter((line) => line === "load B")).toHaveLength(2);
    expect(ms).toBeLessThanOrEqual(15_000);
  });

  test("are read although nothing can be let go, in an Outlook that does not mind", async () => {
    const loadItemByIdAsync = member(() => ({ value: { ...reportItem(), unloadAsync: undefined } }));
    const host = openWith({ loadItemByIdAsync });
    const { value } = await settles(Promise.all(["A", "B"].map((id) => host.readSelected(one(id)))));
    expect(value.map(({ kind }) => kind)).toEqual(["message", "message"]);
  });
});
