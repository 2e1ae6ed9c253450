import type { Frame, Route } from "playwright-core";
import type { Problem } from "../../src/configuration";
import about from "../../src/locales/en/aboutBox.json";
import ui from "../../src/locales/en/ui.json";
import swedishActions from "../../src/locales/sv/actions.json";
import swedishAbout from "../../src/locales/sv/aboutBox.json";
import swedish from "../../src/locales/sv/ui.json";
import { misfits, violations } from "./accessible/inspect";
import { harm } from "./hostileReport";
import { paneFrame } from "./matrix/paneFrame";
import { Stage, type Outlook } from "./outlook";
import { closePane, openMessage, openPane } from "./person";

jest.setTimeout(60_000);

/** The message must not wait for a file that does not come: a second for that, and what a busy machine needs besides. */
const IN_TIME_MS = 3_000;

const TRAP = "https://evil.example/trap";
const CARD = 'main[data-state="card"] article[data-cause="recipient-not-found"]';

let stage: Stage;
let outlook: Outlook;
let requests: string[];

beforeAll(async () => {
  stage = await Stage.set();
  outlook = await stage.open({ query: "open=exo-recipient-not-found&width=300" });
  outlook.page.on("request", (request) => requests.push(request.url()));
  requests = [];
  await paneFrame(outlook.page);
});
afterAll(async () => {
  await outlook.close();
  await stage.strike();
});

type Answer = (route: Route) => Promise<unknown>;

const file = (body: string | Buffer): Answer => (route) => route.fulfill({ status: 200, contentType: "application/json", body });
const json = (value: unknown): Answer => file(JSON.stringify(value));

/** Opens the pane anew where its server answers so when it is asked for config.json; the problems of the browser tab from then on. */
async function openWith(answer: Answer, others: Readonly<Record<string, Answer>> = {}): Promise<{ readonly frame: Frame; readonly problems: () => readonly string[] }> {
  const { page, problems } = outlook;
  await closePane(outlook);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  for (const [address, answered] of Object.entries({ "**/config.json": answer, ...others })) await page.route(address, answered);
  requests = [];
  const before = problems.length;
  await openPane(outlook);
  return { frame: await paneFrame(page), problems: () => problems.slice(before) };
}

const hasRun = (frame: Frame): Promise<boolean> => frame.evaluate(() => "ran" in window || "ran" in {});
const textOf = async (frame: Frame, selector: string): Promise<readonly string[]> => frame.locator(selector).allInnerTexts();

/** What the pane asked its own server for that belongs to no pane. */
function strange(frame: Frame): readonly string[] {
  const { origin } = new URL(frame.url());
  return requests.filter((url) => url.startsWith(origin) && !/^\/(?:taskpane\.html|config\.json|js\/[\w.-]+|assets\/[\w.-]+|office-js\/.*)$/.test(new URL(url).pathname));
}

interface Kept {
  readonly organisation?: string;
  /** The note on the card. */
  readonly note?: string;
  /** Of its links, where they lead. */
  readonly links?: readonly string[];
}

interface Case {
  readonly answer: Answer;
  readonly problems?: readonly (readonly [at: string, kind: Problem["kind"]])[];
  /** What the browser says by itself of a file that did not come. */
  readonly browser?: readonly string[];
  readonly kept?: Kept;
}

const NOT_LOADED = "error: Failed to load resource: ";
const note = (words: string, more: object = {}): object => ({ organisation: "Contoso", causes: { "recipient-not-found": { en: { note: words } } }, ...more });
const GOOD_NOTE = { organisation: "Contoso", note: "A note from Contoso\nRing 4711." };
const WHOLE = "config.json";
/** Of the pane's own origin: a bare https address becomes a link, whatever stands around it. */
const scripts = `<img src="/trap.png" onerror="window.ran=1"><script>window.ran=1</script><a href="javascript:window.ran=1">x</a>`;

const cases: Readonly<Record<string, Case>> = {
  "is cut off": { answer: file('{ "organisation": "Contoso", '), problems: [[`${WHOLE}:1:30`, "not-json"]] },
  "has a comment, and says where": { answer: file('{\n  // ours\n  "organisation": "Contoso"\n}'), problems: [[`${WHOLE}:2:3`, "not-json"]] },
  "is empty": { answer: file(""), problems: [[WHOLE, "not-json"]] },
  "is no text": { answer: file(Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d])), problems: [[`${WHOLE}:1:2`, "not-json"]] },
  "is a page of a server's own": { answer: (route) => route.fulfill({ status: 200, contentType: "text/html", body: `<!doctype html><title>Sign in</title>${scripts}` }), problems: [[WHOLE, "not-json"]] },
  "is a list": { answer: json(["organisation", "Contoso"]), problems: [[WHOLE, "wrong-type"]] },
  "is not there": { answer: (route) => route.fulfill({ status: 404, body: '{"organisation":"Evil"}' }), browser: [`${NOT_LOADED}the server responded with a status of 404 (Not Found)`] },
  "breaks the server": { answer: (route) => route.fulfill({ status: 500, body: '{"organisation":"Evil"}' }), browser: [`${NOT_LOADED}the server responded with a status of 500 (Internal Server Error)`], problems: [[WHOLE, "not-fetched"]] },
  "is somewhere else": { answer: (route) => route.fulfill({ status: 302, headers: { location: TRAP } }), browser: [`${NOT_LOADED}net::ERR_FAILED`], problems: [[WHOLE, "not-fetched"]] },
  "breaks off": { answer: (route) => route.abort("connectionreset"), browser: [`${NOT_LOADED}net::ERR_CONNECTION_RESET`], problems: [[WHOLE, "not-fetched"]] },
  "never comes": { answer: () => Promise.resolve() },
  "has 3 MB": { answer: json(note("Ring 4711.", { x: "x".repeat(3_000_000) })), problems: [[WHOLE, "too-large"]] },
  "has a hundred thousand notes": { answer: json({ causes: Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`cause-${index}`, { en: { note: "x" } }])) }), problems: [[WHOLE, "too-large"]] },
  "has a hundred thousand steps in little room": { answer: file(`{"causes":{"recipient-not-found":{"en":{"senderSteps":[${"0,".repeat(99_999)}0]}}}}`), problems: [[WHOLE, "too-large"]] },
  "is nested a hundred thousand deep": { answer: file(`{"organisation":${"[".repeat(100_000)}${"]".repeat(100_000)}}`), problems: [[WHOLE, "too-large"]] },
  "has one part nested nine thousand deep": { answer: file(JSON.stringify(note("Ring 4711.")).replace("{", `{"ownDomains":${"[".repeat(9_000)}${"]".repeat(9_000)},`)), problems: [["ownDomains[0]", "wrong-type"]], kept: GOOD_NOTE },
  "has other kinds of values everywhere": {
    answer: json({ organisation: 7, helpdesk: "x", ownDomains: "contoso.com", defaults: [], causes: null, hiddenCauses: {}, off: true }),
    problems: (["organisation", "helpdesk", "ownDomains", "defaults", "causes", "hiddenCauses", "off"] as const).map((at) => [at, "wrong-type"]),
  },
  "has names that nobody knows": {
    answer: json({ ...note("Ring 4711.", { "organization": "Evil", "helpdesk": { phone: "4711" }, "defaults": { theme: "dark" }, "hiddenCauses": ["gremlins"], "off": ["hand-in"], "<b>": 1 }) }),
    problems: [["organization", "unknown-key"], ["<b>", "unknown-key"], ["helpdesk.phone", "unknown-key"], ["defaults.theme", "unknown-key"], ["hiddenCauses[0]", "not-listed"], ["off[0]", "not-listed"]],
    kept: GOOD_NOTE,
  },
  "has more problems than anybody wants to read": {
    answer: json({ organisation: "Contoso", ...Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`key-${index}`, index])) }),
    problems: Array.from({ length: 20 }, (_, index) => [`key-${index}`, "unknown-key"]),
    kept: { organisation: "Contoso" },
  },
  "has links that are none": {
    answer: json(note(`[a](javascript:window.ran=1) [b](http://fabrikam.com) [c](https://kim:secret@evil.example) [d](data:text/html,x) [e](//evil.example) [the form](https://contoso.com/f) <${TRAP.replace("https", "ftp")}>`, { helpdesk: { ticket: "javascript:window.ran=1" } })),
    problems: [["helpdesk.ticket", "not-https"]],
    kept: { organisation: "Contoso", links: ["https://contoso.com/f"] },
  },
  "has a way to tickets with a name and a password": { answer: json(note("Ring 4711.", { helpdesk: { ticket: "https://kim:secret@contoso.com/new", address: "it@contoso.com,spy@evil.example" } })), problems: [["helpdesk.ticket", "not-https"], ["helpdesk.address", "not-an-address"]], kept: GOOD_NOTE },
  "has HTML in its words": { answer: json({ organisation: `<i onclick="ran=1">Contoso</i>`, causes: { "recipient-not-found": { en: { note: `${scripts}\n\n![x](${TRAP})` } } } }), kept: { organisation: `<i onclick="ran=1">Contoso</i>`, links: [] } },
  "has __proto__ in it": {
    answer: file(`{"__proto__":{"ran":1,"organisation":"Evil"},"constructor":{"prototype":{"ran":1}},"organisation":"Contoso","causes":{"__proto__":{"en":{"note":"Evil"}},"recipient-not-found":{"__proto__":{"note":"Evil"},"en":{"note":"Ring 4711."}}}}`),
    problems: [["__proto__", "unknown-key"], ["constructor", "unknown-key"], ["causes.__proto__", "unknown-key"], ["causes.recipient-not-found.__proto__", "unknown-key"]],
    kept: GOOD_NOTE,
  },
  "has characters that turn words round or ring the bell": {
    answer: json({ organisation: "Contoso\u202e", ownDomains: ["contoso.com", "fabri\u200bkam.com"], causes: { "recipient-not-found": { en: { note: "Ring\u0007 4711." } } }, "k\u202ee\u0000y": 1 }),
    problems: [["organisation", "wrong-type"], ["key", "unknown-key"], ["ownDomains[1]", "not-a-domain"], ["causes.recipient-not-found.en.note", "wrong-type"]],
  },
  "has Markdown that is nothing but signs": { answer: json(note("> ".repeat(500) + "**[".repeat(330))), kept: { organisation: "Contoso", links: [] } },
};

async function holds(frame: Frame, { note: said, links }: Kept): Promise<void> {
  const [heading, words] = said?.split("\n") ?? [];
  expect(await textOf(frame, "[data-own]")).toHaveLength(said || links ? 1 : 0);
  if (said) expect([await textOf(frame, "[data-own] h3"), await textOf(frame, "[data-own] p")]).toEqual([[heading], [words]]);
  if (links) expect(await frame.locator("[data-own] a").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).toEqual(links);
}

async function tells(frame: Frame, problems: NonNullable<Case["problems"]>, { organisation }: Kept): Promise<void> {
  const key = problems.length === 0 ? "about" : problems.length === 1 ? "about_one" : "about_other";
  await frame.getByRole("button", { name: ui.footer[key].replace("{{count}}", String(problems.length)), exact: true }).press("Enter");
  await frame.locator("[data-about]").waitFor();
  expect(await textOf(frame, "[data-about] li")).toEqual(problems.map(([at, kind]) => `${at}: ${about.problem[kind]}`));
  expect(await textOf(frame, "[data-about] > p > bdi")).toEqual(organisation ? [organisation] : []);
}

const OUR_LINKS = /^link: <a [^>]*href="(?:https:\/\/contoso\.com\/f|THIRD-PARTY-NOTICES\.txt)"/;

test.each(Object.entries(cases))("a config.json that %s leaves the card and whatever is right", async (_what, { answer, problems = [], browser = [], kept = {} }) => {
  const { frame, problems: complaints } = await openWith(answer);
  await frame.locator(CARD).waitFor();
  expect(await frame.evaluate(() => performance.now())).toBeLessThan(IN_TIME_MS);
  await holds(frame, kept);
  await tells(frame, problems, kept);
  expect(complaints()).toEqual([...browser, ...problems.map(([at, kind]) => `warning: ${at.startsWith(WHOLE) ? "" : "config.json: "}${at}: ${kind}`)]);
  expect((await harm(frame, ["4711"])).filter((found) => !OUR_LINKS.test(found))).toEqual([]);
  expect([await hasRun(frame), strange(frame), outlook.page.context().pages().length]).toEqual([false, [], 1]);
  // The reading of it is fetched only where there is something to read, and Markdown only where there is some.
  expect(requests.some((url) => url.includes("/js/configuration."))).toBe(problems.some(([, kind]) => kind !== "not-fetched") || Object.keys(kept).length > 0);
  expect(requests.some((url) => url.includes("/js/own-words."))).toBe(kept.note !== undefined || kept.links !== undefined);
});

test("a config.json that comes after the card counts then", async () => {
  let late!: () => Promise<unknown>;
  const { frame, problems } = await openWith((route) => new Promise((done) => { late = () => json(note("Ring 4711."))(route).catch(() => undefined).then(done); }));
  await frame.locator(CARD).waitFor();
  expect(await frame.locator("[data-own]").count()).toBe(0);
  await late();
  await frame.locator("[data-own=note]", { hasText: "Ring 4711." }).waitFor();
  expect([await frame.locator(CARD).count(), problems()]).toEqual([1, []]);
});

test("what it says is drawn when the reading of it comes after the card", async () => {
  let read!: () => void;
  const comes = new Promise<void>((done) => { read = done; });
  const { frame } = await openWith(json(note("Ring 4711.")), { "**/js/own-words*": async (route) => { await comes; await route.continue(); } });
  await frame.locator(CARD).waitFor();
  expect(await frame.locator("[data-own]").count()).toBe(0);
  read();
  await frame.locator("[data-own=note]", { hasText: "Ring 4711." }).waitFor();
  expect(await frame.locator(CARD).count()).toBe(1);
});

test("words that cannot be fetched are told of, and the rest holds", async () => {
  const { frame } = await openWith(json(note("Ring 4711.", { off: ["look-up"] })), { "**/js/own-words*": (route) => route.fulfill({ status: 404 }) });
  await frame.locator(CARD).waitFor();
  await tells(frame, [["causes", "not-fetched"]], { organisation: "Contoso" });
  expect(await frame.getByRole("button", { name: ui.lookUp.open }).count()).toBe(0);
});

test("a cause that is hidden late is hidden on the card that is shown", async () => {
  let late!: () => Promise<unknown>;
  const { frame } = await openWith((route) => new Promise((done) => { late = () => json({ hiddenCauses: ["recipient-not-found"] })(route).then(done); }));
  await frame.locator(CARD).waitFor();
  await late();
  await frame.locator('article[data-cause="unknown"]').waitFor();
});

const full = {
  $schema: "./config.schema.json",
  organisation: "Contoso AB",
  helpdesk: { address: "helpdesk@contoso.com", ticket: "https://tickets.contoso.com/new" },
  ownDomains: ["Fabrikam.com"],
  defaults: { role: "admin", language: "sv" },
  causes: {
    "recipient-not-found": {
      en: { note: "Look in **People finder** first." },
      sv: { note: "Sök i **Kontaktboken** först: [personer](https://people.contoso.com/sok)", senderSteps: ["Slå upp adressen.", "Skicka igen."], adminSteps: ["Se i **runboken**."] },
    },
  },
  hiddenCauses: ["mailbox-full"],
  off: ["look-up", "wrong-explanation", "settings"],
};

test("a whole config.json changes what it should, in the language that it sets", async () => {
  const { frame, problems } = await openWith(json(full));
  await frame.locator(CARD).waitFor();
  expect([await frame.locator("html").getAttribute("lang"), await frame.getByRole("tab", { selected: true }).getAttribute("data-tab")]).toEqual(["sv", "admin"]);
  expect(await textOf(frame, "[data-own=note] h3")).toEqual([`${swedish.own.from} Contoso AB`]);
  expect(await frame.getByRole("link", { name: /^personer/ }).getAttribute("href")).toBe("https://people.contoso.com/sok");
  expect(await textOf(frame, "[role=tabpanel] [data-own=steps] > li")).toEqual(["Se i runboken."]);
  await frame.locator("[data-tab=sender]").press("Enter");
  expect(await textOf(frame, "[role=tabpanel] [data-own=steps] > li")).toEqual(["Slå upp adressen.", "Skicka igen."]);
  expect(await frame.locator("[data-action=ticket]").count()).toBe(1);
  // An admin has nobody to ask; the rest is turned off.
  for (const gone of ["[data-action=ask-admin]", "[data-action=wrong-card]", "[data-lookup]"]) expect(await frame.locator(gone).count()).toBe(0);
  expect(await frame.locator("main > footer button").allInnerTexts()).toEqual([swedish.footer.about]);
  expect(await frame.getByRole("button", { name: swedish.lookUp.open }).count()).toBe(0);
  await frame.locator("[data-action=ticket]").press("Enter");
  const ticket = frame.getByRole("link", { name: new RegExp(`^${swedishActions.panel.openTicket}`) });
  expect([await ticket.getAttribute("href"), await ticket.getAttribute("target")]).toEqual([full.helpdesk.ticket, "_blank"]);
  await frame.locator("main > footer button").press("Enter");
  await frame.getByText(`${swedishAbout.providedBy} Contoso AB`).waitFor();
  expect([await misfits(frame), await violations(frame)]).toEqual([[], []]);

  await openMessage(outlook, "exo-mailbox-full");
  await frame.locator('article[data-cause="unknown"][data-status="5.2.2"]').getByText(swedish.own.hidden).waitFor();
  expect(await frame.locator("[data-related=mailbox-full]").count()).toBe(0);
  expect(await frame.locator("[data-own]").count()).toBe(0);
  await openMessage(outlook, "exo-recipient-not-found");
  expect([problems(), strange(frame)]).toEqual([[], []]);
});

test("what a reader has chosen holds over it, and the questions go to the address that it names", async () => {
  const { frame } = await openWith(json({ ...full, defaults: { role: "user", language: "sv" }, off: [] }));
  await frame.locator("footer select").selectOption("en");
  await frame.locator("[data-own=note]", { hasText: "People finder" }).waitFor();
  await closePane(outlook);
  await openPane(outlook);
  const again = await paneFrame(outlook.page);
  await again.locator("[data-own=note]", { hasText: "People finder" }).waitFor();
  // What was said in Swedish alone is ours in English.
  expect(await again.locator("[data-own=steps]").count()).toBe(0);
  await again.locator("[data-action=ask-admin]").press("Enter");
  await again.getByText("helpdesk@contoso.com").first().waitFor();
});
