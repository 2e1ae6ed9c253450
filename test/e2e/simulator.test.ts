import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { openSelection } from "../../src/host/selection";
import { profiles } from "../../src/simulator/profiles";
import { installOffice } from "../host/fakeOutlook";
import { mailboxIn } from "./mailboxIn";
import { Stage, type Outlook } from "./outlook";

jest.setTimeout(60_000);

let stage: Stage;
beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());

const QUESTION = "ordinary-question";
const REPORT = "exo-mailbox-full";

/** Opens the simulated Outlook, hands it to the test, and closes it whatever comes. */
async function outlookFor(query: string, use: (outlook: Outlook) => Promise<void>): Promise<void> {
  const outlook = await stage.open({ query });
  try {
    await use(outlook);
  } finally {
    await outlook.close();
  }
}

const paneFrame = async (page: Page): Promise<Frame> => (await (await page.waitForSelector('iframe[title="Task pane"]')).contentFrame())!;

/** The add-in's frame, when office.js is ready in it; `heard` in it lists what ItemChanged brings. */
async function readyFrame({ page }: Outlook): Promise<Frame> {
  const frame = await paneFrame(page);
  await frame.waitForFunction(() => typeof Office !== "undefined" && Office.context?.mailbox !== undefined);
  await frame.evaluate(async () => {
    await Office.onReady();
    const heard: (string | null | undefined)[] = [];
    Object.assign(window, { heard });
    await new Promise<void>((done) => Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => heard.push(Office.context.mailbox.item && Office.context.mailbox.item.subject), () => done()));
  });
  return frame;
}

const heardBy = (frame: Frame) => frame.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
/** Long enough for what was posted before to have arrived. */
const arrived = (frame: Frame) => frame.evaluate(() => new Promise((done) => setTimeout(done, 100)));
const open = ({ page }: Outlook, message: string) => page.evaluate((one) => window.simulator!.open(one), message);
const isPaneOpen = ({ page }: Outlook) => page.evaluate(() => window.simulator!.pane.isOpen);
const button = ({ page }: Outlook) => page.getByRole("button", { name: "Why did it bounce?" });

/** What a call ends in: its value (as far as it is text), its code, or what it throws. */
const asked = (frame: Frame, call: "body" | "file" | "headers") =>
  frame.evaluate(
    (which) =>
      new Promise<string | number>((done) => {
        const item = Office.context.mailbox.item!;
        const end = ({ value, error }: Office.AsyncResult<string>): void => done(error ? error.code : value.slice(0, 60));
        try {
          if (which === "body") item.body.getAsync(Office.CoercionType.Text, end);
          else if (which === "file") item.getAsFileAsync(end);
          else item.getAllInternetHeadersAsync(end);
        } catch (error) {
          done(`threw: ${(error as Error).message}`);
        }
        setTimeout(() => done("silent"), 1500);
      }),
    call,
  );

describe("what an Outlook says of itself", () => {
  const modern = ["addHandlerAsync", "displayMessageForm", "displayNewMessageForm", "displayNewMessageFormAsync", "getSelectedItemsAsync"];
  const content = ["displayReplyForm", "getAllInternetHeadersAsync", "getAttachmentContentAsync"];

  test.each([
    ["plain", "OutlookWebApp", /^2025/, "OfficeOnline", "1.14", modern, [...content, "getAsFileAsync"], "object"],
    ["web", "OutlookWebApp", /^15\.20\./, "OfficeOnline", "1.15", [...modern, "loadItemByIdAsync"], [...content, "getAsFileAsync"], "object"],
    ["new-windows", "newOutlookWindows", /^2025/, "OfficeOnline", "1.15", [...modern, "loadItemByIdAsync"], [...content, "getAsFileAsync"], "object"],
    ["classic-windows", "Outlook", /^16\.0\./, "PC", "1.15", [...modern, "loadItemByIdAsync"], [...content, "getAsFileAsync"], "object"],
    ["mac", "Outlook", /^16\./, "Mac", "1.13", modern, content, "undefined"],
    ["iphone", "OutlookIOS", /^4\./, "iOS", "1.5", ["addHandlerAsync"], [], "undefined"],
    ["android", "OutlookAndroid", /^4\./, "Android", "1.5", ["addHandlerAsync"], [], "undefined"],
    ["on-premises", "OutlookWebApp", /^15\.2\./, "OfficeOnline", "1.5", ["addHandlerAsync", "displayMessageForm"], ["displayReplyForm"], "undefined"],
  ] as const)("%s", (name, hostName, hostVersion, platform, set, ofMailbox, ofItem, theme) =>
    outlookFor(`profile=${name}&open=${QUESTION}`, async (outlook) => {
      const frame = await readyFrame(outlook);
      const seen = await frame.evaluate(async () => {
        const { mailbox, requirements, ...context } = { mailbox: Office.context.mailbox, requirements: Office.context.requirements, platform: Office.context.platform, also: Office.context.diagnostics.platform, theme: typeof Office.context.officeTheme };
        const { item, diagnostics } = mailbox;
        const functions = (of: object, names: readonly string[]) => names.filter((one) => one in of && typeof (of as Record<string, unknown>)[one] === "function");
        const sets = Array.from({ length: 16 }, (_, at) => `1.${at + 1}`);
        return {
          ...context,
          told: (await Office.onReady()).platform,
          hostName: diagnostics.hostName, hostVersion: diagnostics.hostVersion,
          set: sets.filter((one) => requirements.isSetSupported("Mailbox", one)).at(-1),
          ofMailbox: functions(mailbox, ["addHandlerAsync", "displayMessageForm", "displayNewMessageForm", "displayNewMessageFormAsync", "getSelectedItemsAsync", "loadItemByIdAsync"]),
          ofItem: functions(item!, ["displayReplyForm", "getAllInternetHeadersAsync", "getAttachmentContentAsync", "getAsFileAsync"]),
          body: typeof item!.body.getAsync, subject: item!.subject, address: mailbox.userProfile.emailAddress,
        };
      });
      expect(seen).toEqual({
        platform, also: platform, told: platform, theme, hostName, hostVersion: expect.stringMatching(hostVersion) as string, set, ofMailbox, ofItem,
        body: "function", subject: "Why did I get 550 5.1.1?", address: "dana.mills@contoso.com",
      });
      expect(outlook.problems).toEqual([]);
    }));

  test("all are in that table", () => expect(profiles).toHaveLength(8));

  test("without an item at the start the host's version is not known, and the program's name is", () =>
    outlookFor("profile=classic-windows&open=nothing", async (outlook) => {
      const frame = await readyFrame(outlook);
      const { item, hostName, hostVersion } = await frame.evaluate(() => ({ item: Office.context.mailbox.item, hostName: Office.context.mailbox.diagnostics.hostName, hostVersion: Office.context.mailbox.diagnostics.hostVersion }));
      expect([item, hostName, hostVersion]).toEqual([null, "Outlook", null]);
    }));
});

describe("on a report", () => {
  test("a notice stands before the add-in until it is closed", () =>
    outlookFor(`profile=web&open=${REPORT}`, async (outlook) => {
      const { page } = outlook;
      const notice = page.getByRole("dialog", { name: "Restricted item" });
      await notice.waitFor();
      expect(await page.locator("iframe[title='Task pane']").count()).toBe(0);
      await page.keyboard.press("Enter");
      const frame = await readyFrame(outlook);
      expect(await notice.isVisible()).toBe(false);
      expect(await frame.evaluate(() => Office.context.mailbox.item?.itemClass)).toBe("REPORT.IPM.Note.NDR");

      // The pane is pinned: it hears of the next report when that one's notice is closed.
      await open(outlook, QUESTION);
      await open(outlook, "exo-recipient-not-found");
      await notice.waitFor();
      await arrived(frame);
      expect(await heardBy(frame)).toEqual(["Why did I get 550 5.1.1?"]);
      await notice.getByRole("button", { name: "OK" }).click();
      await arrived(frame);
      expect(await heardBy(frame)).toEqual(["Why did I get 550 5.1.1?", "Undeliverable: Floor plans for the new showroom"]);
      // A notice goes with the message it stands before.
      await open(outlook, REPORT);
      expect(await page.evaluate(() => window.simulator!.notice)).toBe(true);
      await open(outlook, QUESTION);
      expect(await page.evaluate(() => window.simulator!.notice)).toBe(false);
    }));

  test.each([
    ["web", [], "Why did I get 550 5.1.1?"],
    ["classic-windows", [null], null],
    ["mac", [null], null],
  ] as const)("%s refuses: the button is grey, and a pinned pane hears %j", (name, heard, subject) =>
    outlookFor(`profile=${name}&answer=refused&open=${QUESTION}`, async (outlook) => {
      const frame = await readyFrame(outlook);
      await open(outlook, REPORT);
      await arrived(frame);
      const ever = await heardBy(frame);
      // Classic sends a null item before every other.
      expect([...new Set(ever)]).toEqual(heard);
      expect(await frame.evaluate(() => Office.context.mailbox.item && Office.context.mailbox.item.subject)).toBe(subject);
      expect(await button(outlook).isDisabled()).toBe(true);
      if (subject !== null) expect(await asked(frame, "body")).toBe(9049);
      await outlook.page.evaluate(() => window.simulator!.pane.close());
      await outlook.page.evaluate(() => window.simulator!.pane.open());
      expect(await isPaneOpen(outlook)).toBe(false);
    }));

  test.each(["web", "iphone", "on-premises"])("in %s a pane that is not pinned closes with its message", (name) =>
    outlookFor(`profile=${name}&answer=refused&open=${QUESTION}`, async (outlook) => {
      const { page } = outlook;
      await readyFrame(outlook);
      const pins = await page.getByRole("button", { name: "Pin" }).count();
      expect(pins).toBe(name === "web" ? 1 : 0);
      if (pins > 0) await page.getByRole("button", { name: "Pin" }).click();
      await open(outlook, REPORT);
      expect(await isPaneOpen(outlook)).toBe(false);
      expect(await page.locator("iframe[title='Task pane']").count()).toBe(0);
      await open(outlook, QUESTION);
      await button(outlook).click();
      await readyFrame(outlook);
    }));

  test.each([["null-item", null], ["no-item", undefined]] as const)("the answer %s gives the item %s", (answer, item) =>
    outlookFor(`profile=mac&answer=${answer}&open=${REPORT}`, async (outlook) => {
      const frame = await readyFrame(outlook);
      expect(await frame.evaluate(() => [Office.context.mailbox.item])).toEqual([item]);
    }));
});

describe("what is selected", () => {
  test("several with Ctrl or Shift, by mouse and by keyboard: none of them is open", () =>
    outlookFor(`profile=web&open=${QUESTION}`, async (outlook) => {
      const { page } = outlook;
      const frame = await readyFrame(outlook);
      const selected = () => page.locator("[role=option][aria-selected=true]").count();
      await page.getByRole("option", { name: "Why did I get 550 5.1.1?" }).click();
      await page.getByRole("option", { name: "Delayed Mail (still being retried)" }).click({ modifiers: ["Control"] });
      expect([await selected(), await page.evaluate(() => window.simulator!.openId)]).toEqual([2, undefined]);
      await page.getByText("2 messages are selected").waitFor();
      await arrived(frame);
      expect((await heardBy(frame)).at(-1)).toBeNull();
      await page.getByRole("option", { name: "Why did I get 550 5.1.1?" }).click();
      await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Shift+ArrowDown");
      expect(await selected()).toBe(3);
      await page.keyboard.press("Control+ ");
      expect(await selected()).toBe(2);
    }));

  test.each([["web", false, undefined], ["classic-windows", true, null], ["mac", true, undefined], ["android", false, undefined]] as const)("nothing, in %s: the pane is there: %s", (name, isThere, item) =>
    outlookFor(`profile=${name}&open=${QUESTION}`, async (outlook) => {
      const frame = await readyFrame(outlook);
      await outlook.page.evaluate(() => window.simulator!.openNothing());
      expect(await isPaneOpen(outlook)).toBe(isThere);
      if (!isThere) return;
      await arrived(frame);
      expect(await frame.evaluate(() => [Office.context.mailbox.item])).toEqual([item]);
    }));

  test("in a shared mailbox: some refuse what is in the item", () =>
    outlookFor(`shared=1&open=${QUESTION}`, async (outlook) => {
      expect(await Promise.all((["body", "headers", "file"] as const).map(async (call) => asked(await readyFrame(outlook), call)))).toEqual([9055, 9055, 9055]);
      await outlook.page.evaluate(() => window.simulator!.setProfile("web"));
      expect(await asked(await readyFrame(outlook), "body")).toMatch(/^Hi Dana/);
    }));
});

describe("several messages, with the helpdesk's add-in", () => {
  beforeAll(() => installOffice());

  const THREE = ["postfix-delayed", REPORT, "forwarded-as-attachment"];
  const select = ({ page }: Outlook, messages: readonly string[]) => page.evaluate((ids) => window.simulator!.select(ids), messages);
  const loadedId = ({ page }: Outlook) => page.evaluate(() => window.simulator!.loadedId);
  const sourceOf = ({ page }: Outlook, message: string) => page.evaluate((id) => window.simulator!.sourceOf(id), message);
  /** What our own host makes of the office.js in this frame. */
  const hostIn = async (outlook: Outlook) => {
    const frame = await readyFrame(outlook);
    const sets = await frame.evaluate(() => Array.from({ length: 16 }, (_, at) => `1.${at + 1}`).filter((set) => Office.context.requirements.isSetSupported("Mailbox", set)));
    const known = await frame.evaluate(() => [typeof Office.context.mailbox.getSelectedItemsAsync, typeof Office.context.mailbox.loadItemByIdAsync]);
    const [getSelectedItemsAsync, loadItemByIdAsync] = known.map((type) => type === "function");
    const { getSelectedItemsAsync: selected, loadItemByIdAsync: load } = mailboxIn(frame);
    return openSelection({ ...(getSelectedItemsAsync && { getSelectedItemsAsync: selected }), ...(loadItemByIdAsync && { loadItemByIdAsync: load }) } as never, (set) => sets.includes(set));
  };

  test.each(["web", "new-windows", "classic-windows"])("in %s they are told, each is read as it is, and none stays loaded", (name) =>
    outlookFor(`profile=${name}&addin=helpdesk&open=${QUESTION}`, async (outlook) => {
      const host = await hostIn(outlook);
      expect(await host.selection()).toEqual({ kind: "none" });
      await select(outlook, THREE);
      expect(await isPaneOpen(outlook)).toBe(true);
      const selection = await host.selection();
      if (selection.kind !== "selected") throw new Error(JSON.stringify(selection));
      expect(selection.messages.map(({ id }) => id)).toEqual(await outlook.page.evaluate(() => window.simulator!.selectedIds));
      expect(selection.messages[0]!.subject).toBe("Delayed Mail (still being retried)");

      // All at once: the host has to ask for one after another.
      const read = await Promise.all(selection.messages.map((message) => host.readSelected(message)));
      const sources = await Promise.all(THREE.map((message) => sourceOf(outlook, message)));
      expect(read.map((one) => one.kind === "message" && Buffer.from(one.bytes).toString("base64") === sources[read.indexOf(one)])).toEqual([true, true, true]);
      expect(await loadedId(outlook)).toBeUndefined();
      expect(outlook.problems).toEqual([]);
    }));

  test("the add-in hears of it when the selection changes, and may ask then", () =>
    outlookFor(`profile=web&addin=helpdesk&open=${QUESTION}`, async (outlook) => {
      const frame = await readyFrame(outlook);
      await frame.evaluate(() => new Promise<void>((done) => {
        const counts: number[] = [];
        Object.assign(window, { counts });
        Office.context.mailbox.addHandlerAsync(Office.EventType.SelectedItemsChanged, () => Office.context.mailbox.getSelectedItemsAsync(({ value }) => counts.push(value.length)), () => done());
      }));
      const told = (times: number) => frame.waitForFunction((count) => (window as unknown as { counts: number[] }).counts.length === count, times);
      await select(outlook, THREE);
      // What it asks is answered with what is selected by then.
      await told(1);
      await select(outlook, THREE.slice(0, 2));
      await told(2);
      expect(await frame.evaluate(() => (window as unknown as { counts: number[] }).counts)).toEqual([3, 2]);
      expect(await frame.evaluate(() => [Office.context.mailbox.item])).toEqual([undefined]);
    }));

  test("a pane that is not pinned stays with several, and goes with the next one", () =>
    outlookFor(`profile=web&addin=helpdesk&open=${QUESTION}`, async (outlook) => {
      await outlook.page.evaluate(() => window.simulator!.pane.setPinned(false));
      await select(outlook, THREE);
      expect(await isPaneOpen(outlook)).toBe(true);
      await open(outlook, QUESTION);
      expect(await isPaneOpen(outlook)).toBe(false);
      await select(outlook, THREE);
      await outlook.page.getByRole("button", { name: "Helpdesk: explain bounces" }).click();
      expect((await (await hostIn(outlook)).selection()).kind).toBe("selected");
    }));

  test.each([
    ["in a Mac's Outlook, which loads none", "profile=mac&addin=helpdesk", "kept"],
    ["in one of Exchange's own", "profile=on-premises&addin=helpdesk", "not-supported"],
    ["with everybody's add-in", "profile=classic-windows", "refused"],
    ["with a null item, which takes the mailbox's calls with it", "profile=web&addin=helpdesk&several=null", "refused"],
    ["with a permission that is too low", "profile=web&addin=helpdesk&permission=3", "refused"],
  ])("%s they are not told", (_case, query, because) =>
    outlookFor(`${query}&open=${QUESTION}`, async (outlook) => {
      const host = await hostIn(outlook);
      if (!query.includes("on-premises")) await select(outlook, THREE);
      expect(await host.selection()).toEqual({ kind: "not-told", because });
    }));

  test("more than a hundred are too many, and messages of one's own can be among them", () =>
    outlookFor(`profile=web&addin=helpdesk&open=${QUESTION}`, async (outlook) => {
      const host = await hostIn(outlook);
      const files = Array.from({ length: 101 }, (_, at) => ({ file: `own-${at}.eml`, base64: btoa(`From: a@example.org\r\nSubject: number ${at}\r\nMessage-ID: <${at}@example.org>\r\n\r\nwords`) }));
      const ids = await outlook.page.evaluate((all) => window.simulator!.add(all), files);
      await select(outlook, ids);
      expect(await host.selection()).toEqual({ kind: "not-told", because: "too-many" });
      await select(outlook, ids.slice(1));
      const selection = await host.selection();
      expect(selection).toMatchObject({ kind: "selected" });
      if (selection.kind !== "selected") return;
      expect([selection.messages.length, selection.messages[7]]).toEqual([100, { id: ids[8], subject: "number 8" }]);
      const last = await host.readSelected(selection.messages[99]!);
      expect(last.kind === "message" && Buffer.from(last.bytes).toString("base64")).toBe(files[100]!.base64);
    }));

  type Call = "getSelectedItems" | "loadItemById" | "unloadItem" | "getAsFile";
  const set = ({ page }: Outlook, call: Call, fault: object) => page.evaluate(([one, how]) => window.simulator!.faults.set(window.simulator!.dispatch[one], how as { kind: "throw" }), [call, fault] as const);
  const mend = async (outlook: Outlook) => {
    await outlook.page.evaluate(() => window.simulator!.faults.clear());
    await arrived(await paneFrame(outlook.page));
  };

  test("what goes wrong with one of them is that one's, and it is let go all the same", () =>
    outlookFor(`profile=web&addin=helpdesk&open=${QUESTION}`, async (outlook) => {
      const host = await hostIn(outlook);
      const frame = await paneFrame(outlook.page);
      await select(outlook, THREE);
      const selection = await host.selection();
      if (selection.kind !== "selected") throw new Error(JSON.stringify(selection));
      const [first, second, third] = selection.messages;

      await set(outlook, "loadItemById", { kind: "error", code: 9049 });
      expect(await host.readSelected(first!)).toEqual({ kind: "not-handed-over", reason: "refused", tried: [{ source: "file", outcome: "refused", code: 9049 }] });
      await set(outlook, "loadItemById", { kind: "throw" });
      await arrived(frame);
      expect((await host.readSelected(first!)).kind).not.toBe("message");
      await mend(outlook);
      await set(outlook, "getAsFile", { kind: "error", code: 5001 });
      const pieces = await host.readSelected(first!);
      expect(pieces).toMatchObject({ kind: "message", tried: [{ source: "file", outcome: "refused", code: 5001 }, { outcome: "handed-over" }, { outcome: "handed-over" }, { outcome: "handed-over" }] });
      expect(await loadedId(outlook)).toBeUndefined();

      // It stays loaded when that fails, and goes before the next one is loaded.
      await mend(outlook);
      await set(outlook, "unloadItem", { kind: "throw" });
      await arrived(frame);
      expect((await host.readSelected(second!)).kind).toBe("message");
      expect(await loadedId(outlook)).toBe(second!.id);
      await mend(outlook);
      expect(await host.readSelected(third!)).toMatchObject({ kind: "message", id: third!.id });
      expect(await loadedId(outlook)).toBeUndefined();
    }));

  test("the settings change the add-in, by keyboard alone", () =>
    outlookFor(`profile=classic-windows&open=${QUESTION}`, async (outlook) => {
      const { page } = outlook;
      await readyFrame(outlook);
      await select(outlook, THREE);
      await page.getByRole("button", { name: "Settings" }).press("Enter");
      await page.getByRole("combobox", { name: "Add-in", exact: true }).press("ArrowDown");
      expect(await page.evaluate(() => window.simulator!.addIn)).toBe("helpdesk");
      expect((await (await hostIn(outlook)).selection()).kind).toBe("selected");
      await page.getByRole("button", { name: "Helpdesk: explain bounces" }).waitFor();
    }));
});

describe("what goes wrong", () => {
  const set = ({ page }: Outlook, kind: "getBody" | "getAsFile", fault: object) =>
    page.evaluate(([one, how]) => window.simulator!.faults.set(window.simulator!.dispatch[one], how as { kind: "throw" }), [kind, fault] as const);

  test("a member throws as soon as it is told to, and no longer", () =>
    outlookFor(`open=${QUESTION}&faults=${encodeURIComponent('{"204":{"kind":"throw"}}')}`, async (outlook) => {
      const frame = await readyFrame(outlook);
      expect(await asked(frame, "file")).toMatch(/^threw: /);
      expect(await asked(frame, "body")).toMatch(/^Hi Dana/);
      await set(outlook, "getBody", { kind: "throw" });
      await arrived(frame);
      expect(await asked(frame, "body")).toMatch(/^threw: /);
      await outlook.page.evaluate(() => window.simulator!.faults.clear());
      await arrived(frame);
      expect([await asked(frame, "body"), await asked(frame, "file")]).toEqual([expect.stringMatching(/^Hi Dana/), expect.not.stringMatching(/^threw/)]);
    }));

  test("a call answers about another message, at once or late", () =>
    outlookFor(`open=${REPORT}`, async (outlook) => {
      const frame = await readyFrame(outlook);
      const right = await asked(frame, "body");
      await set(outlook, "getBody", { kind: "wrong-item" });
      const wrong = await asked(frame, "body");
      expect([typeof wrong, wrong === right]).toEqual(["string", false]);
      await set(outlook, "getBody", { kind: "wrong-item", ms: 300 });
      const begun = Date.now();
      expect(await asked(frame, "body")).toBe(wrong);
      expect(Date.now() - begun).toBeGreaterThanOrEqual(300);
    }));

  test.each([[{ kind: "silent" }, "never is ready"], [{ kind: "throw" }, "throws"], [{ kind: "delay", ms: 2500 }, "is late"]] as const)("with %j, the start-up %s", (fault, what) =>
    outlookFor(`open=${QUESTION}&faults=${encodeURIComponent(JSON.stringify({ ContextActivationManager_getAppContextAsync: fault }))}`, async ({ page }) => {
      const frame = await paneFrame(page);
      await frame.waitForFunction(() => typeof Office !== "undefined");
      const state = () => frame.evaluate(() => {
        try {
          return Promise.race([Office.onReady().then(() => "is ready"), new Promise((done) => setTimeout(() => done("is not ready"), 1000))]);
        } catch {
          return "throws";
        }
      });
      expect(await state()).toBe(what === "throws" ? "throws" : "is not ready");
      if (what === "is late") expect(await frame.evaluate(() => Office.onReady().then(() => "is ready"))).toBe("is ready");
    }));
});

describe("what is dragged into the pane", () => {
  /** Lists in the frame what arrives there: by Office's event, and by the browser's. */
  const listen = (frame: Frame) =>
    frame.evaluate(() => {
      const dropped: string[] = [];
      Object.assign(window, { dropped });
      document.addEventListener("drop", ({ dataTransfer }) => {
        for (const file of dataTransfer?.files ?? []) void file.slice(0, 8).arrayBuffer().then((start) => dropped.push(`file ${file.name} ${[...new Uint8Array(start)].map((byte) => byte.toString(16)).join("")}`));
      });
      return new Promise<string>((done) => {
        const type = Office.EventType.DragAndDropEvent as Office.EventType | undefined;
        if (!type) return done("no such event");
        const take = ({ dragAndDropEventData: { type: what, dataTransfer } }: { dragAndDropEventData: { type: string; dataTransfer?: { files: readonly { name: string; fileContent: Blob }[] } } }): void => {
          if (what === "drop") for (const { name, fileContent } of dataTransfer!.files) dropped.push(`event ${name} ${fileContent.size > 1000}`);
          else if (!dropped.includes(what)) dropped.push(what);
        };
        Office.context.mailbox.addHandlerAsync(type, take, ({ error }) => done(error?.message ?? "listens"));
      });
    });
  const droppedIn = async (frame: Frame, atLeast = 0) => {
    await frame.waitForFunction((count) => (window as unknown as { dropped: string[] }).dropped.length >= count, atLeast);
    await arrived(frame);
    return frame.evaluate(() => (window as unknown as { dropped: string[] }).dropped);
  };
  const drag = async ({ page }: Outlook, subject: string) => {
    await page.getByRole("option", { name: subject }).scrollIntoViewIfNeeded();
    const [from, to] = [(await page.getByRole("option", { name: subject }).boundingBox())!, (await page.locator("#pane-body").boundingBox())!];
    await page.mouse.move(from.x + 40, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + 100, to.y + 100, { steps: 6 });
    await page.mouse.up();
  };

  test("the web raises Office's event, for one message or several, and none for the open one", () =>
    outlookFor(`profile=web&open=${QUESTION}`, async (outlook) => {
      const frame = await readyFrame(outlook);
      expect(await listen(frame)).toBe("listens");
      await drag(outlook, "Why did I get 550 5.1.1?");
      expect(await droppedIn(frame)).toEqual([]);
      await drag(outlook, "Delayed Mail (still being retried)");
      expect(await droppedIn(frame, 2)).toEqual(["dragover", "event postfix-delayed.eml true"]);
      await outlook.page.evaluate(() => window.simulator!.select(["postfix-delayed", "exo-delayed"]));
      await drag(outlook, "Delayed Mail (still being retried)");
      expect((await droppedIn(frame, 4)).slice(2)).toEqual(["event postfix-delayed.eml true", "event exo-delayed.eml true"]);
    }));

  test.each([["classic-windows", "postfix-delayed.msg", "d0cf11e0a1b11ae1"], ["mac", "postfix-delayed.eml", ""]])("%s gives the browser a file, and refuses Office's event", (name, file, start) =>
    outlookFor(`profile=${name}&open=${QUESTION}`, async (outlook) => {
      const frame = await readyFrame(outlook);
      expect(await listen(frame)).toBe("This event isn't supported on this platform.");
      await drag(outlook, "Delayed Mail (still being retried)");
      expect(await droppedIn(frame, 1)).toEqual([expect.stringContaining(`file ${file} ${start}`)]);
      expect(await outlook.page.evaluate(async () => (await window.simulator!.fileOf("postfix-delayed")).name)).toBe(file);
    }));

  test.each(["iphone", "on-premises"])("%s does not know of it", (name) =>
    outlookFor(`profile=${name}&open=${QUESTION}`, async (outlook) => {
      const frame = await readyFrame(outlook);
      expect(await listen(frame)).toBe("no such event");
      await drag(outlook, "Delayed Mail (still being retried)");
      expect(await droppedIn(frame)).toEqual([]);
    }));
});

describe("the settings", () => {
  const choose = async (page: Page, label: string, key: string): Promise<void> => {
    await page.getByRole("combobox", { name: label, exact: true }).focus();
    await page.keyboard.press(key);
  };

  test("make it another Outlook, by keyboard alone", () =>
    outlookFor(`open=${QUESTION}`, async (outlook) => {
      const { page } = outlook;
      await readyFrame(outlook);
      await page.getByRole("button", { name: "Settings" }).focus();
      await page.keyboard.press("Enter");
      await choose(page, "Outlook", "ArrowDown");
      expect(await page.evaluate(() => [window.simulator!.profile.name, window.simulator!.answer])).toEqual(["web", "notice"]);
      await choose(page, "Outlook", "End");
      await choose(page, "Outlook", "ArrowUp");
      await choose(page, "On reports", "ArrowDown");
      const frame = await readyFrame(outlook);
      expect(await page.evaluate(() => [window.simulator!.profile.name, window.simulator!.answer])).toEqual(["android", "works"]);
      expect([await frame.evaluate(() => Office.context.mailbox.diagnostics.hostName), await frame.evaluate(() => innerWidth)]).toEqual(["OutlookAndroid", 390]);
      await page.getByLabel("Shared mailbox").focus();
      await page.keyboard.press(" ");
      expect(await page.evaluate(() => window.simulator!.shared)).toBe(true);
      expect(outlook.problems).toEqual([]);
    }));

  test("break calls and mend them, by keyboard alone", () =>
    outlookFor(`open=${QUESTION}`, async (outlook) => {
      const { page } = outlook;
      await readyFrame(outlook);
      await page.getByRole("button", { name: "Settings" }).press("Enter");
      await choose(page, "Call", "ArrowDown");
      for (let at = 0; at < 5; at += 1) await choose(page, "Fault", "ArrowDown");
      await page.getByRole("button", { name: "Break it" }).press("Enter");
      expect(await page.getByRole("list", { name: "Faults" }).innerText()).toBe("Body (body.getAsync): throws");
      expect(await asked(await readyFrame(outlook), "body")).toMatch(/^threw/);
      await page.getByRole("button", { name: "Clear faults" }).press("Enter");
      expect(await asked(await readyFrame(outlook), "body")).toMatch(/^Hi Dana/);
    }));

  test.each(["light", "dark"])("and the notice have nothing that axe complains of (%s)", (theme) =>
    outlookFor(`profile=web&open=${REPORT}&theme=${theme}`, async ({ page }) => {
      const complaints = async (): Promise<readonly string[]> => page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ exclude: ["iframe"] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      });
      await page.evaluate(readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8"));
      expect(await complaints()).toEqual([]);
      await page.getByRole("button", { name: "OK" }).click();
      await page.getByRole("button", { name: "Settings" }).click();
      expect(await complaints()).toEqual([]);
    }));
});
