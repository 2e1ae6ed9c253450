/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ActionId, Card } from "../../src/cards";
import type { Feature } from "../../src/configuration";
import { readConfiguration } from "../../src/configuration/readConfiguration";
import actions from "../../src/locales/en/actions.json";
import english from "../../src/locales/en/ui.json";
import type { ReadRequest } from "../../src/reader/reader";
import { fetchConfigured, unconfigured, type Configured } from "../../src/taskpane/configured";
import { OwnNote, OwnSteps } from "../../src/taskpane/OwnWords/OwnWords";
import { ownWordsIn } from "../../src/taskpane/OwnWords/ownWordsIn";
import { acting, card, fakeHost, message, renderPane, report } from "./fakes";
import "../../src/locales/en/aboutBox.json";
import "../../src/taskpane/AboutBox/AboutBox";

const mockAskedFor = jest.fn();
jest.mock("../../src/taskpane/OwnWords", () => {
  mockAskedFor();
  return jest.requireActual<object>("../../src/taskpane/OwnWords");
});

/** As a page has it that has read such a file, in which nothing may be wrong. */
function having(file: object): Configured {
  const { configuration, problems } = readConfiguration(JSON.stringify(file));
  expect(problems).toEqual([]);
  return { configuration, problems, own: { on: ownWordsIn(configuration), OwnNote, OwnSteps } };
}

let user: UserEvent;
beforeEach(() => { user = userEvent.setup(); });

type Given = NonNullable<Parameters<typeof renderPane>[0]>;

async function showCard(file: object, { of = {}, ...given }: Omit<Given, "configured"> & { readonly of?: Partial<Card> } = {}) {
  const host = fakeHost(message("A"));
  const view = await renderPane({ host, cards: [card(of)], reading: { cardsFor: async () => [card(of)] }, configured: having(file), ...given });
  await acting(() => host.answer("A"));
  return view;
}

const note = () => document.querySelector<HTMLElement>("[data-own=note]");
const ownSteps = () => [...document.querySelectorAll("[data-own=steps] > li")].map(({ textContent }) => textContent);
const panel = () => within(screen.getByRole("tabpanel"));
const openTab = (id: "sender" | "admin" | "why") => acting(() => void user.click(document.querySelector(`[data-tab=${id}]`)!));
const openAction = (id: ActionId) => acting(() => void user.click(document.querySelector(`[data-action=${id}]`)!));

describe("an admin's note", () => {
  const file = { organisation: "Contoso", causes: { "relay-denied": { en: { note: "Ring **4711** first." } }, "mx-misconfigured": { sv: { note: "Fråga Kim." } } } };

  test("stands above the tabs of the card of its cause, under the organisation's name, and told apart", async () => {
    await showCard(file);
    expect(screen.getByRole("region", { name: "A note from Contoso" })).toBe(note());
    expect(within(note()!).getByText("4711").tagName).toBe("STRONG");
    expect(note()!.compareDocumentPosition(screen.getByRole("tablist"))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(document.querySelector("article")!.contains(note())).toBe(true);
  });

  test("is the email admin's where nobody named the organisation", async () => {
    await showCard({ causes: file.causes });
    expect(screen.getByRole("region", { name: "A note from your email admin" })).toBe(note());
  });

  test("goes with its language, and comes with it", async () => {
    const { speak } = await showCard(file);
    await acting(() => void speak("sv"));
    expect(note()).toBeNull();
    await acting(() => void speak("en"));
    expect(note()!.textContent).toContain("Ring 4711 first.");
  });

  test.each<[string, Partial<Card>, string]>([["of another cause", { cause: "mailbox-full" }, "en"], ["in another language", {}, "sv"], ["of a cause that has one in another language", { cause: "mx-misconfigured" }, "en"]])(
    "does not stand on a card %s",
    async (_what, of, language) => {
      await showCard(file, { of, language });
      expect(document.querySelector("article")).not.toBeNull();
      expect(note()).toBeNull();
    },
  );

  test("of a look-alike stands on the card that opens for it", async () => {
    await showCard({ causes: { "mx-misconfigured": { en: { note: "Our DNS is with Fabrikam." } } } }, { reading: { relatedCard: async () => card({ cause: "mx-misconfigured", standing: "look-alike" }) } });
    await openTab("why");
    expect(note()).toBeNull();
    await acting(() => void user.click(document.querySelector("[data-related=mx-misconfigured]")!));
    expect(note()!.textContent).toContain("Our DNS is with Fabrikam.");
  });
});

describe("an admin's own steps", () => {
  const file = { causes: { "relay-denied": { en: { senderSteps: ["Ring **4711**.", "Wait for an answer."], adminSteps: ["Open the [runbook](https://wiki.contoso.com/relay)."] } } } };

  test("stand in the place of ours for the sender, and what else is said there stays", async () => {
    await showCard(file, { of: { senderMore: [{ id: "queue-expired.sender.again", text: "Send it again." }] } });
    expect(ownSteps()).toEqual(["Ring 4711.", "Wait for an answer."]);
    expect(panel().queryByText("Wait a day.")).toBeNull();
    expect(panel().getByText("Send it again.")).toBeTruthy();
    expect(panel().getByText("Don't send it again and again.")).toBeTruthy();
  });

  test("of a message that is still being tried come after that it is, in the place of the cause's own", async () => {
    const tried = [{ id: "delivery-delayed.sender.wait", text: "It's still being tried." }];
    const more = [{ id: "queue-expired.sender.again", text: "Send it again." }, { id: "relay-denied.sender.tell", text: "Tell the recipient." }];
    await showCard(file, { of: { outcome: "delayed", sender: tried, senderMore: more } });
    const said = screen.getByRole("tabpanel").textContent!;
    const places = ["It's still being tried.", english.section.senderMore_delayed, "Send it again.", "Ring 4711."].map((words) => said.indexOf(words));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(said).not.toContain("Tell the recipient.");
  });

  test("stand in the place of ours for admins, whichever side's they are; what one tells the other stays", async () => {
    await showCard(file);
    await openTab("admin");
    expect(ownSteps()).toEqual([expect.stringContaining("Open the runbook")]);
    expect(panel().getByRole<HTMLAnchorElement>("link").href).toBe("https://wiki.contoso.com/relay");
    for (const words of ["Look at the domain.", "Correct the MX record.", "On your side"]) expect(panel().queryByText(words)).toBeNull();
    expect(panel().getByText("Don't open the relay.")).toBeTruthy();
    expect(panel().getByText("Send them these facts.")).toBeTruthy();
  });

  test.each<["sender" | "admin", string]>([["sender", "Wait a day."], ["admin", "Look at the domain."]])("leave ours alone where there are none for the %s", async (tab, ours) => {
    const [own] = tab === "sender" ? [{ adminSteps: ["Mine."] }] : [{ senderSteps: ["Mine."] }];
    await showCard({ causes: { "relay-denied": { en: own } } });
    await openTab(tab);
    expect(panel().getByText(ours)).toBeTruthy();
    expect(panel().queryByText("Mine.")).toBeNull();
  });

  test("do not get into the reasons, nor onto a card of another cause or in another language", async () => {
    const { unmount } = await showCard(file);
    await openTab("why");
    expect(ownSteps()).toEqual([]);
    unmount();
    const other = await showCard(file, { of: { cause: "mailbox-full" } });
    expect([ownSteps(), panel().queryByText("Wait a day.") === null]).toEqual([[], false]);
    other.unmount();
    await showCard(file, { language: "sv" });
    expect([ownSteps(), panel().queryByText("Wait a day.") === null]).toEqual([[], false]);
  });
});

describe("what is turned off", () => {
  const ALL: readonly ActionId[] = ["send-again", "answer-forwarder", "ask-admin", "tell-recipient-admin", "ticket", "wrong-card"];
  const there = () => ({
    actions: [...document.querySelectorAll<HTMLElement>("[data-action]")].map(({ dataset }) => dataset["action"]),
    lookUp: screen.queryByRole("button", { name: "Look up a code" }) !== null,
    settings: screen.queryByRole("button", { name: "Settings" }) !== null,
    hint: screen.queryByRole("button", { name: "Read another bounce" }) !== null,
    about: screen.queryByRole("button", { name: "About" }) !== null,
    language: screen.queryByRole("combobox") !== null,
  });
  const everything = { actions: ALL, lookUp: true, settings: true, hint: true, about: true, language: true };
  const of: Partial<Card> = { mainAction: "send-again", actions: ALL.slice(1) };

  test("is nothing of itself", async () => {
    await showCard({}, { of });
    expect(there()).toEqual(everything);
  });

  test.each<[Feature, Partial<typeof everything>]>([
    ["send-again", { actions: ALL.filter((id) => id !== "send-again") }],
    ["answer-forwarder", { actions: ALL.filter((id) => id !== "answer-forwarder") }],
    ["ask-admin", { actions: ALL.filter((id) => id !== "ask-admin") }],
    ["tell-recipient-admin", { actions: ALL.filter((id) => id !== "tell-recipient-admin") }],
    ["copy-report", { actions: ALL.filter((id) => id !== "ticket") }],
    ["wrong-explanation", { actions: ALL.filter((id) => id !== "wrong-card") }],
    ["look-up", { lookUp: false }],
    ["settings", { settings: false }],
  ])("%s is not there, and all else is", async (off, without) => {
    await showCard({ off: [off] }, { of });
    expect(there()).toEqual({ ...everything, ...without });
  });

  test.each<[Feature, ActionId]>([["send-again", "send-again"], ["ask-admin", "ask-admin"]])("%s is not there as the main action either", async (off, mainAction) => {
    await showCard({ off: [off] }, { of: { mainAction, actions: ["wrong-card"] } });
    expect(there().actions).toEqual(["wrong-card"]);
  });

  test("is not spoken of: nobody is sent to “Ask your admin” where there is none", async () => {
    const { unmount } = await showCard({});
    await openTab("admin");
    expect(panel().getByText(english.section.forAdmin)).toBeTruthy();
    unmount();
    await showCard({ off: ["ask-admin"] });
    await openTab("admin");
    expect(panel().queryByText(english.section.forAdmin)).toBeNull();
  });

  test("the look-up is not there either where it would be open by itself", async () => {
    const host = fakeHost({ kind: "no-outlook", because: "browser" }, "browser");
    const { unmount } = await renderPane({ host });
    expect(document.querySelector("[data-lookup]")).not.toBeNull();
    unmount();
    await renderPane({ host, configured: having({ off: ["look-up"] }) });
    expect(document.querySelector("[data-lookup]")).toBeNull();
    expect(document.querySelector("[data-hint]")).not.toBeNull();
  });
});

describe("the way to the admin's tickets", () => {
  const ticket = "https://tickets.contoso.com/new?from=mail";

  test.each<ActionId>(["ask-admin", "ticket"])("stands in the panel of %s, opens a new tab, and takes nothing along", async (id) => {
    await showCard({ organisation: "Contoso", helpdesk: { ticket } });
    await openAction(id);
    const [link] = screen.getAllByRole<HTMLAnchorElement>("link", { name: /Open a ticket/ });
    expect([link!.getAttribute("href"), link!.target, link!.rel]).toEqual([ticket, "_blank", "noopener noreferrer"]);
    expect(link!.textContent).toContain("(Contoso)");
  });

  test.each<ActionId>(["tell-recipient-admin", "wrong-card"])("does not stand in the panel of %s", async (id) => {
    await showCard({ helpdesk: { ticket } });
    await openAction(id);
    expect(document.querySelector(`[data-action=${id}]`)!.getAttribute("aria-expanded")).toBe("true");
    expect(screen.queryByRole("link", { name: /Open a ticket/ })).toBeNull();
  });

  test("is not there where nobody has set one, and then the reader hears that there is no address", async () => {
    const noAddress = () => screen.queryByText(actions.panel.askAdmin.noHelpdesk) !== null;
    const { unmount } = await showCard({});
    await openAction("ask-admin");
    expect([screen.queryByRole("link", { name: /Open a ticket/ }), noAddress()]).toEqual([null, true]);
    unmount();
    await showCard({ helpdesk: { ticket } });
    await openAction("ask-admin");
    expect([screen.getAllByRole("link", { name: /Open a ticket/ }).length, noAddress()]).toEqual([1, false]);
  });
});

describe("causes that are hidden", () => {
  const file = { hiddenCauses: ["mx-misconfigured", "journaling-not-supported"] };

  test("are told to whoever reads the message, with the organisation's domains beside those that are known", async () => {
    const asked: ReadRequest[] = [];
    await showCard({ ...file, ownDomains: ["Contoso.com", "example.org"] }, {
      settings: { ownDomains: ["fabrikam.com"] },
      reading: { understand: async (request) => (asked.push(request), { diagnosis: report, cards: [card()] }) },
    });
    expect(asked).toMatchObject([{ hiddenCauses: file.hiddenCauses, ownDomains: ["example.org", "contoso.com", "fabrikam.com"] }]);
  });

  test.each<Card["cause"]>(["unknown", "relay-denied"])("are not offered on the card of %s, and what else it may be is", async (cause) => {
    const related: Card["related"] = [{ cause: "mx-misconfigured", title: "The domain's mail record is wrong" }, { cause: "mailbox-full", title: "The mailbox is full" }];
    await showCard(file, { of: { cause, related } });
    await openTab(cause === "unknown" ? "sender" : "why");
    expect([...document.querySelectorAll<HTMLElement>("[data-related]")].map(({ dataset }) => dataset["related"])).toEqual(["mailbox-full"]);
  });

  test("leave no heading with nothing below it", async () => {
    await showCard(file);
    await openTab("why");
    expect(panel().queryByText(english.section.related)).toBeNull();
  });

  test("are spoken of on a card that knows no cause, and on no other", async () => {
    const { unmount } = await showCard(file, { of: { cause: "unknown" } });
    expect(screen.getByText(english.own.hidden)).toBeTruthy();
    unmount();
    const known = await showCard(file);
    expect(screen.queryByText(english.own.hidden)).toBeNull();
    known.unmount();
    await showCard({}, { of: { cause: "unknown" } });
    expect(screen.queryByText(english.own.hidden)).toBeNull();
  });
});

test("what is wrong in the file is told by the About box, which says whose it is; the card is there all the same", async () => {
  const host = fakeHost(message("A"));
  const { configuration, problems } = readConfiguration('{"organisation":"Contoso","organization":"Contoso"}');
  await renderPane({ host, configured: { configuration, problems } });
  await acting(() => host.answer("A"));
  expect(document.querySelector("article")).not.toBeNull();
  await acting(() => void user.click(screen.getByRole("button", { name: "About (1 problem)" })));
  expect(screen.getByText(/^Provided by/).textContent).toBe("Provided by Contoso");
  expect(screen.getByRole("region", { name: "A problem in config.json" }).textContent).toContain("organization");
});

describe("fetching the file", () => {
  type Answer = (asked: RequestInit) => Promise<Partial<Response>>;
  const answering = (answer: Answer): jest.Mock => {
    const fetch = jest.fn((_address: string, asked: RequestInit) => answer(asked));
    Object.defineProperty(globalThis, "fetch", { value: fetch, configurable: true, writable: true });
    return fetch;
  };
  const text = (words: string, status = 200): Answer => async () => ({ ok: status === 200, status, text: async () => words });
  const whenAborted = ({ signal }: RequestInit) => new Promise<never>((_resolve, reject) => signal!.addEventListener("abort", () => reject(signal!.reason as Error)));

  beforeEach(() => void mockAskedFor.mockClear());
  afterAll(() => void Reflect.deleteProperty(globalThis, "fetch"));

  // Before any that fetches it: a module is asked for once.
  test.each<[string, Answer]>([
    ["is not there", text('{"organisation":"Contoso"}', 404)],
    ["is an empty object", text("{}")],
    ["is the one that comes with the app", text('\ufeff{\r\n  "$schema": "./config.schema.json"\r\n}\r\n')],
  ])("that %s, nothing is set, and nothing is fetched to read it with", async (_what, answer) => {
    const fetch = answering(answer);
    expect(await fetchConfigured(200)).toBe(unconfigured);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(mockAskedFor).not.toHaveBeenCalled();
  });

  test.each<[string, Answer]>([
    ["breaks the server", text('{"organisation":"Contoso"}', 500)],
    ["cannot be had", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["does not come in time", whenAborted],
    ["begins and does not end in time", async (asked) => ({ ok: true, status: 200, text: () => whenAborted(asked) })],
  ])("that %s, it is told", async (_what, answer) => {
    answering(answer);
    expect(await fetchConfigured(200)).toEqual({ ...unconfigured, problems: [{ at: "config.json", kind: "not-fetched" }] });
    expect(mockAskedFor).not.toHaveBeenCalled();
  });

  test("it is the one beside the page, and from nowhere else", async () => {
    const fetch = answering(text("{}"));
    await fetchConfigured();
    expect(fetch).toHaveBeenCalledWith("config.json", expect.objectContaining({ redirect: "error", signal: expect.any(AbortSignal) }));
  });

  test("what is wrong in it is known, and the rest of it holds", async () => {
    answering(text('{"organisation":"Contoso","off":["look-up","hand-in"]}'));
    const { configuration, problems, own } = await fetchConfigured();
    expect([configuration.organisation, configuration.off, problems]).toEqual(["Contoso", ["look-up"], [{ at: "off[1]", kind: "not-listed" }]]);
    // Nothing is fetched to draw words with where there are none.
    expect([own, mockAskedFor.mock.calls.length]).toEqual([undefined, 0]);
  });

  test("an admin's own words come with what draws them", async () => {
    answering(text('{"causes":{"spf-fail":{"sv":{"note":"Fråga **IT**.","senderSteps":["---","Vänta."],"adminSteps":["[a]: https://contoso.com"]}}}}'));
    const { own } = await fetchConfigured();
    expect([own!.OwnNote, own!.OwnSteps, mockAskedFor.mock.calls.length]).toEqual([OwnNote, OwnSteps, 1]);
    const words = own!.on("spf-fail", "sv");
    // What comes to nothing leaves ours standing.
    expect([Object.keys(words), words.senderSteps!.length]).toEqual([["note", "senderSteps"], 1]);
    expect([own!.on("spf-fail", "sv"), own!.on("spf-fail", "en"), own!.on("dkim-fail", "sv")]).toEqual([words, {}, {}]);
  });

  test("a page of a server's own in its place is told as such", async () => {
    answering(text("<!doctype html><title>Sign in</title>"));
    expect(await fetchConfigured()).toMatchObject({ configuration: unconfigured.configuration, problems: [{ kind: "not-json" }] });
  });
});
