import type { Fault } from "../../src/simulator/host/faults";
import { defaults, ofAddIn, ofProfile, Permission, type Options } from "../../src/simulator/host/options";
import { HostReceiver } from "../../src/simulator/host/receiver";
import { startState } from "../../src/simulator/host/state";
import type { Attachment, Message } from "../../src/simulator/mail/message";
import { profileNamed } from "../../src/simulator/profiles";
import { Dispatch, Event, Startup } from "../../src/simulator/wire/names";

const nobody = { started: () => undefined, called: () => undefined, tabbedOut: () => undefined };
const attachment = (id: string): Attachment => ({ id, name: id, contentType: "text/plain", size: 1, isInline: false, kind: "file", content: `content of ${id}` });
const message = (id: string, ...attachments: readonly Attachment[]) => ({ id, itemClass: "REPORT.IPM.Note.NDR", text: `text of ${id}`, headers: `headers of ${id}`, bytes: new Uint8Array(), to: [], cc: [], attachments }) as unknown as Message;

function receiverOf({ profile = "plain", shared = false, faults = {} }: { readonly profile?: string; readonly shared?: boolean; readonly faults?: Readonly<Record<string, Fault>> }) {
  const state = startState({ ...defaults, ...ofProfile(profileNamed(profile), "works"), shared });
  state.mailbox = [message("first", attachment("one"), attachment("two")), message("second", attachment("only"))];
  Object.assign(state, { openId: "first", selectedIds: ["first"] });
  for (const [key, fault] of Object.entries(faults)) state.faults.set(/^\d+$/.test(key) ? Number(key) : key, fault);
  return { state, receiver: new HostReceiver(state, nobody) };
}

const execute = (receiver: HostReceiver, dispatch: number, params?: object) => receiver.call(Startup.execute, { ApiParams: params, MethodData: { DispatchId: dispatch } });

test.each([
  ["plain", Event.dragAndDrop, 0],
  ["web", Event.dragAndDrop, 0],
  ["mac", Event.dragAndDrop, 5001],
  ["on-premises", Event.dragAndDrop, 5001],
  ["classic-windows", Event.themeChanged, 0],
  ["mac", Event.themeChanged, 5001],
  ["iphone", Event.themeChanged, 5001],
  ["iphone", Event.itemChanged, 0],
])("%s answers who would listen to %s with %d", (profile, event, code) => {
  expect(receiverOf({ profile }).receiver.register(event)).toEqual({ kind: "answer", data: { Error: code } });
});

test.each<[Fault, object]>([
  [{ kind: "silent" }, { kind: "silent" }],
  [{ kind: "error", code: 7000 }, { kind: "answer", data: { Error: 7000 } }],
  [{ kind: "unsuccessful" }, { kind: "answer", data: { Error: 5000 } }],
  [{ kind: "delay", ms: 5 }, { kind: "answer", data: { Error: 0 } }],
])("a registration with %j", (fault, reply) => {
  expect(receiverOf({ faults: { [Event.itemChanged]: fault } }).receiver.register(Event.itemChanged)).toEqual(reply);
});

test.each([["plain", true, 9055], ["web", true, undefined], ["plain", false, undefined]])("%s, in a shared mailbox %s, answers a call about an item with code %s", async (profile, shared, errorCode) => {
  const { receiver } = receiverOf({ profile, shared });
  for (const dispatch of [Dispatch.getBody, Dispatch.getAllInternetHeaders, Dispatch.getAsFile]) expect(await execute(receiver, dispatch)).toMatchObject({ data: { error: errorCode !== undefined, ...(errorCode && { errorCode }) } });
  expect(await execute(receiver, Dispatch.displayNewMessageForm, {})).toMatchObject({ data: { error: false } });
});

test("what the add-in keeps with the mailbox is told when it starts again", async () => {
  const { state, receiver } = receiverOf({});
  const settings = { name: JSON.stringify({ language: "sv" }) };
  expect(await execute(receiver, Dispatch.saveRoamingSettings, [settings])).toMatchObject({ data: { error: false } });
  expect(state.roamingSettings).toEqual(settings);
  Object.assign(globalThis, { location: { origin: "https://outlook.example" } });
  expect(await receiver.call(Startup.appContext, undefined)).toMatchObject({ data: { _settings: settings } });
});

test("the host's version and what it takes are told at the start", async () => {
  Object.assign(globalThis, { location: { origin: "https://outlook.example" } });
  const told = async (more: Partial<Options>) => {
    const receiver = new HostReceiver(startState({ ...defaults, ...more }), nobody);
    const { data } = (await receiver.call(Startup.appContext, undefined)) as unknown as { readonly data: Readonly<Record<string, unknown>> };
    return [data["_hostFullVersion"], JSON.parse(data["_requirementMatrix"] as string) as unknown];
  };
  expect(await told({})).toEqual(["16.01", { Mailbox: "1.14" }]);
  expect(await told({ fullVersion: "16.0.15000.0", takesTelemetry: true })).toEqual(["16.0.15000.0", { Mailbox: "1.14", OutlookTelemetry: "1.1" }]);
});

describe("an answer about another message", () => {
  const wrong = (dispatch: number, ms?: number) => ({ faults: { [dispatch]: { kind: "wrong-item", ...(ms && { ms }) } as Fault } });

  test("has that one's text", async () => {
    expect(await execute(receiverOf(wrong(Dispatch.getBody)).receiver, Dispatch.getBody)).toMatchObject({ data: { data: "text of second" } });
  });

  test.each([["one", "only"], ["two", "only"]])("has for attachment %s that one's %s", async (id, other) => {
    const { receiver } = receiverOf(wrong(Dispatch.getAttachmentContent));
    expect(await execute(receiver, Dispatch.getAttachmentContent, { id })).toMatchObject({ data: { data: { content: `content of ${other}` } } });
  });

  test("is about another than was open when it was asked, however late it comes", async () => {
    const { state, receiver } = receiverOf(wrong(Dispatch.getBody, 20));
    const answer = execute(receiver, Dispatch.getBody);
    Object.assign(state, { openId: "second", selectedIds: ["second"] });
    expect(await answer).toMatchObject({ data: { data: "text of second" } });
  });
});

describe("several selected messages", () => {
  const loadedItem = (receiver: HostReceiver, dispatch: number) => receiver.call(Startup.execute, { MethodData: { DispatchId: dispatch, isLoadedItem: true } });
  const load = (receiver: HostReceiver, itemId: string) => execute(receiver, Dispatch.loadItemById, { itemId });
  const code = (errorCode: number) => ({ kind: "answer", data: { error: true, errorCode } });
  const fine = { kind: "answer", data: { error: false } };
  const helpdesk = (more: Partial<Options> = {}, faults: Readonly<Record<string, Fault>> = {}) => {
    const { state, receiver } = receiverOf({ profile: "web", faults });
    Object.assign(state.options, ofAddIn("helpdesk"), more);
    Object.assign(state, { openId: undefined, selectedIds: ["second", "first"] });
    for (const one of state.mailbox) Object.assign(one, { from: { name: "", address: "" } });
    return { state, receiver };
  };

  test("are told in the order in which they were selected, to an add-in that may read and write the mailbox", async () => {
    expect(await execute(helpdesk().receiver, Dispatch.getSelectedItems)).toMatchObject({ data: { data: [{ itemId: "second", itemMode: "Read" }, { itemId: "first" }] } });
    for (const permission of [Permission.readItem, Permission.readWriteItem]) {
      const { receiver } = helpdesk({ permission });
      expect([await execute(receiver, Dispatch.getSelectedItems), await load(receiver, "first")]).toEqual([code(7000), code(7000)]);
    }
  });

  test.each([[100, false], [101, true]])("%d of them are too many: %s", async (count, isTooMany) => {
    const { state, receiver } = helpdesk();
    state.mailbox = Array.from({ length: count }, (_, at) => message(String(at)));
    state.selectedIds = state.mailbox.map(({ id }) => id);
    expect(await execute(receiver, Dispatch.getSelectedItems)).toMatchObject(isTooMany ? code(9064) : fine);
  });

  test("are loaded one at a time, and answer for themselves only while they are", async () => {
    const { receiver } = helpdesk();
    expect(await load(receiver, "first")).toMatchObject(fine);
    expect(await loadedItem(receiver, Dispatch.getBody)).toMatchObject({ data: { data: "text of first" } });
    expect(await load(receiver, "second")).toEqual(code(9038));
    expect(await loadedItem(receiver, Dispatch.unloadItem)).toMatchObject(fine);
    expect(await loadedItem(receiver, Dispatch.getBody)).toEqual(code(9049));
    expect(await load(receiver, "second")).toMatchObject(fine);
    expect(await loadedItem(receiver, Dispatch.getBody)).toMatchObject({ data: { data: "text of second" } });
  });

  test("are not found by another id", async () => {
    expect(await load(helpdesk().receiver, "third")).toEqual(code(9049));
  });

  test("stay loaded when letting go fails, and one that is loaded late is loaded all the same", async () => {
    const { state, receiver } = helpdesk({}, { [Dispatch.unloadItem]: { kind: "error", code: 5001 }, [Dispatch.loadItemById]: { kind: "delay", ms: 5 } });
    expect(await load(receiver, "first")).toMatchObject(fine);
    expect([await loadedItem(receiver, Dispatch.unloadItem), state.loadedId]).toEqual([code(5001), "first"]);
  });

  test("are told of by an event from Mailbox 1.13 on", () => {
    expect(["web", "mac", "on-premises"].map((profile) => receiverOf({ profile }).receiver.register(Event.selectedItemsChanged))).toEqual([0, 0, 5001].map((Error) => ({ kind: "answer", data: { Error } })));
  });
});
