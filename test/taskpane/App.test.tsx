/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Card, ReportDiagnosis } from "../../src/cards";
import type { NoticeKind, UnreadableReason } from "../../src/core/diagnosis";
import type { HandedOver, KeptReason, Source, Tried } from "../../src/host/mailbox";
import { openLocale, type Language, type Locale } from "../../src/locales";
import { App } from "../../src/taskpane/App/App";
import { unconfigured } from "../../src/taskpane/configured";
import { defaults } from "../../src/taskpane/settings";
import { Shell } from "../../src/taskpane/Shell/Shell";
import { acting, card, fakeHost, fakeReader, handedOverAs, kept, message, renderPane, report, textOf, type FakeHost } from "./fakes";

const pane = () => screen.getByRole("main");
const status = () => screen.getByRole("status").textContent;
const answer = (host: FakeHost, id: string, handedOver?: HandedOver) => acting(() => host.answer(id, handedOver));
const open = (host: FakeHost, item: Parameters<FakeHost["open"]>[0]) => acting(() => host.open(item));

function expectPane(state: string, item: string): void {
  expect([pane().dataset.state, pane().dataset.item]).toEqual([state, item]);
}

describe("says where it is", () => {
  test("while it reads", async () => {
    await renderPane();
    expectPane("reading", "A");
    await waitFor(() => expect(status()).toBe("Outlook is handing over the message…"));
    expect(screen.queryByRole("article")).toBeNull();
  });

  test("while a large message is read that Outlook has handed over, with its size and the shape of what is to come", async () => {
    const { host, container } = await renderPane({ reading: { understand: () => new Promise(() => undefined) } });
    await answer(host, "A", handedOverAs("A", "x".repeat(12_300_000)));
    await waitFor(() => expect(status()).toBe("Reading the message (12 MB)…"));
    expect(container.querySelector("[data-skeleton]")).toBeTruthy();
  });

  test("not before the reading takes its time; then with what it is about, and still of the next one", async () => {
    const { host } = await renderPane();
    expect([status(), screen.queryByRole("heading", { level: 1 })]).toEqual(["", null]);
    await answer(host, "A");
    await open(host, message("B"));
    expectPane("reading", "B");
    expect([status(), screen.queryByRole("heading", { level: 1 }) !== null]).toEqual(["", true]);
    await waitFor(() => expect(status()).toBe("Outlook is handing over the message…"));
  });

  test("with a card", async () => {
    const { host } = await renderPane();
    await answer(host, "A");
    expectPane("card", "A");
    expect(status()).toBe("Their server takes no mail for that domain. Gone: the server said no.");
    expect(screen.getByRole("article", { name: "Their server takes no mail for that domain" }).dataset).toMatchObject({
      cause: "relay-denied", outcome: "refused", owner: "recipient-admin", status: "5.4.1",
    });
  });

  test("with several cards, in their order", async () => {
    const { status: gone, ...without } = card({ id: "second", title: "The mailbox is full", cause: "mailbox-full" });
    expect(gone).toBe("5.4.1");
    const { host } = await renderPane({ cards: [card(), without] });
    await answer(host, "A");
    expect(screen.getAllByRole("article").map(({ dataset }) => [dataset.cause, dataset.status])).toEqual([["relay-denied", "5.4.1"], ["mailbox-full", ""]]);
    expect(status()).toMatch(/^2 explanations\. The first: Their server/);
  });

  test.each<[NoticeKind, string]>([
    ["auto-reply", "This is an automatic reply, not a bounce"],
    ["read-receipt", "This is a read receipt, not a bounce"],
    ["complaint", "This is a junk complaint, not a bounce"],
    ["challenge", "This is a request to confirm, not a bounce"],
    ["ordinary", "This is not a bounce"],
  ])("with a message that is no bounce: %s", async (kind, title) => {
    const { host } = await renderPane({ diagnoses: { A: { kind, codes: ["5.1.1", "5.1.1"], forwardedBy: "kim@example.org" } } });
    await answer(host, "A");
    expectPane("not-a-bounce", "A");
    expect(screen.getByRole("heading", { level: 2, name: title })).toBeTruthy();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["5.1.1"]);
    expect(screen.getByText("kim@example.org passed this on to you.")).toBeTruthy();
  });

  test("with a receipt, which is a report without a card", async () => {
    const verdicts = [{ address: "kim@example.com" }] as unknown as ReportDiagnosis["verdicts"];
    const { host } = await renderPane({ cards: [], diagnoses: { A: { ...report, kind: "delivered", verdicts } } });
    await answer(host, "A");
    expectPane("not-a-bounce", "A");
    expect(screen.getByRole("heading", { name: "This is a delivery receipt, not a bounce" })).toBeTruthy();
    expect(screen.getByText("kim@example.com")).toBeTruthy();
  });

  test("without an item", async () => {
    await renderPane({ host: fakeHost({ kind: "no-item" }) });
    expectPane("no-item", "");
    expect(status()).toBe("No message to read");
  });

  test.each([
    ["before it asks", fakeHost({ kind: "restricted" }), ""],
    ["when it asks", fakeHost(message("A")), "A"],
  ])("with a message that add-ins may not read, as seen %s", async (_case, host, item) => {
    await renderPane({ host });
    if (item) await answer(host, "A", { kind: "restricted", tried: [{ source: "file", outcome: "restricted" }] });
    expectPane("restricted", item);
    expect(screen.getByText(/keeps some messages from add-ins/)).toBeTruthy();
  });

  test.each<[KeptReason, RegExp]>([
    ["timeout", /didn't answer in time/],
    ["refused", /didn't hand over the message/],
    ["threw", /broke off/],
    ["empty", /is empty/],
    ["shared-mailbox", /in a shared mailbox/],
    ["not-supported", /This version of Outlook/],
  ])("with a message that Outlook keeps: %s", async (reason, text) => {
    const { host } = await renderPane();
    await answer(host, "A", kept(reason));
    expectPane("failed", "A");
    expect(screen.getByText(text)).toBeTruthy();
  });

  test("with what was tried, folded", async () => {
    const { host } = await renderPane();
    await answer(host, "A", { kind: "not-handed-over", reason: "refused", tried: [{ source: "file", outcome: "refused", code: 5001 }, { source: "headers", outcome: "timeout" }, { source: "body", outcome: "not-supported" }] });
    const fold = screen.getByRole("button", { name: "What was tried" });
    expect(screen.queryByText(/The whole message/)).toBeNull();
    await userEvent.click(fold);
    expect(within(document.getElementById(fold.getAttribute("aria-controls")!)!).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "The whole message: Outlook refused (error 5001)", "Its header and text: no answer in time", "Its text alone: this Outlook has no way to",
    ]);
  });

  test.each<[string, readonly Source[], boolean]>([
    ["the text alone", ["body"], true], ["header and text", ["headers"], false], ["text and attachments", ["attachments", "body"], false], ["the file", ["file"], false],
  ])("with how little a card rests on, when it was read from %s", async (_case, sources, isSaid) => {
    const { host } = await renderPane();
    await answer(host, "A", handedOverAs("A", "A", [{ source: "file", outcome: "refused" }, ...sources.map((source) => ({ source, outcome: "handed-over" as const }))]));
    expect(screen.queryByText(/only the text of this report/) !== null).toBe(isSaid);
  });

  test("with the subject of the message that a report is about, as plain words", async () => {
    const { host } = await renderPane({ diagnoses: { A: { ...report, report: { ...report.report, original: { ...report.report.original, subject: "Minutes\u202e <b>of</b> May" } } } } });
    await answer(host, "A");
    expect(screen.getByText("About the message:").textContent).toBe("About the message: Minutes <b>of</b> May");
  });

  test("with the subject of the open message, when it is no bounce", async () => {
    const host = fakeHost({ kind: "message", id: "A", subject: "Lunch?" });
    await renderPane({ host, diagnoses: { A: { kind: "ordinary", codes: [] } } });
    await answer(host, "A");
    expect(screen.getByText("About the message:").textContent).toBe("About the message: Lunch?");
  });

  test.each<[string, boolean, readonly Tried[]]>([
    ["was handed over", false, [{ source: "attachments", outcome: "handed-over" }, { source: "body", outcome: "handed-over" }]],
    ["came with the whole", false, [{ source: "file", outcome: "handed-over" }, { source: "attachments", outcome: "timeout" }]],
    ["is not there", false, [{ source: "body", outcome: "handed-over" }]],
    ["was kept", true, [{ source: "attachments", outcome: "not-supported" }, { source: "body", outcome: "handed-over" }]],
  ])("with the way in, when a message that may be the bounce is attached and %s", async (_case, isKept, tried) => {
    const { host } = await renderPane({ diagnoses: { A: { kind: "ordinary", codes: [] } } });
    await answer(host, "A", handedOverAs("A", "A", tried));
    expectPane("not-a-bounce", "A");
    expect(screen.queryByText(/A message is attached to it/) !== null).toBe(isKept);
    expect(document.querySelector("[data-hint]") !== null).toBe(isKept);
  });

  test("while it waits for Outlook", async () => {
    const { host } = await renderPane({ host: fakeHost({ kind: "starting" }) });
    expectPane("starting", "");
    await waitFor(() => expect(status()).toBe("Connecting to Outlook…"));
    await acting(() => host.start(message("A")));
    expectPane("reading", "A");
    await answer(host, "A");
    expectPane("card", "A");
  });

  test.each([["blocked", "This pane can't reach Outlook"], ["silent", "Outlook doesn't answer"]] as const)("without an answer of Outlook: %s", async (because, title) => {
    const { host } = await renderPane({ host: fakeHost({ kind: "starting" }, "browser") });
    await acting(() => host.start({ kind: "no-outlook", because }));
    expectPane("no-outlook", "");
    expect(screen.getByRole("heading", { level: 2, name: title })).toBeTruthy();
    await acting(() => host.start(message("A")));
    expectPane("reading", "A");
  });

  test.each<[UnreadableReason, RegExp]>([["empty", /is empty/], ["binary", /other kind of file/], ["outlook-file", /\.msg/], ["too-large", /larger/]])(
    "with a message that is unreadable: %s",
    async (reason, text) => {
      const { host } = await renderPane({ diagnoses: { A: { kind: "unreadable", reason } } });
      await answer(host, "A");
      expectPane("failed", "A");
      expect(screen.getByText(text)).toBeTruthy();
    },
  );

  test("in Swedish", async () => {
    await renderPane({ host: fakeHost({ kind: "no-item" }), language: "sv-SE" });
    expect(screen.getByRole("heading", { level: 2, name: "Inget meddelande att läsa" })).toBeTruthy();
  });
});

describe("a better answer that comes later", () => {
  const scarce = card({ cause: "unknown", title: "The report doesn't say why", confidence: "guess" });
  const better = async () => {
    const view = await renderPane({ reading: { understand: async (asked) => ({ diagnosis: report, cards: [textOf(asked) === "better" ? card() : scarce] }) } });
    await answer(view.host, "A", handedOverAs("A", "A", [{ source: "body", outcome: "handed-over" }]));
    return view;
  };

  test("takes the place of what says less, and leaves open what is open", async () => {
    const { host } = await better();
    const section = screen.getByRole("tab", { name: "Why" });
    await userEvent.click(section);
    await acting(() => host.answerLater("A", "better"));
    expect(screen.getByRole("article").dataset.cause).toBe("relay-denied");
    expect(screen.queryByText(/only the text of this report/)).toBeNull();
    expect(screen.getByRole("tab", { selected: true })).toBe(section);
    expect(screen.getByText("The domain points to a server that isn't responsible for it.")).toBeTruthy();
    expect(document.activeElement).toBe(section);
  });

  test("is dropped when it says no more", async () => {
    const { host } = await better();
    await acting(() => host.answerLater("A", "A"));
    expect(screen.getByText(/only the text of this report/)).toBeTruthy();
  });

  test("is dropped when another message is open by then", async () => {
    const { host } = await better();
    await open(host, message("B"));
    await acting(() => host.answerLater("A", "better"));
    expectPane("reading", "B");
  });

  test("may come before the first is understood", async () => {
    const waiting: (() => void)[] = [];
    const { host } = await renderPane({ reading: { understand: (asked) => (textOf(asked) === "A" ? new Promise((resolve) => waiting.push(() => resolve({ diagnosis: { kind: "ordinary", codes: [] }, cards: [] }))) : Promise.resolve({ diagnosis: report, cards: [card()] })) } });
    await answer(host, "A");
    await acting(() => host.answerLater("A", "better"));
    expectPane("card", "A");
    await acting(() => waiting[0]!());
    expectPane("card", "A");
  });
});

describe("never reads for ever", () => {
  const boom = () => Promise.reject(new Error("our own mistake"));

  test.each([
    ["it fails", boom],
    ["it throws at once", () => { throw new Error("our own mistake"); }],
  ])("when %s", async (_case, understand) => {
    const { host } = await renderPane({ reading: { understand } });
    await answer(host, "A");
    expectPane("failed", "A");
    expect(screen.queryByText(/our own mistake/)).toBeNull();
  });

  test("when the host tells of a change that is none", async () => {
    const { host } = await renderPane();
    await answer(host, "A", { kind: "item-changed" });
    expectPane("failed", "A");
  });

  test("and tries again when asked to, without losing the focus", async () => {
    const { host } = await renderPane();
    await answer(host, "A", kept("timeout"));
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expectPane("reading", "A");
    expect(document.activeElement).toBe(pane());
    await answer(host, "A");
    expectPane("card", "A");
  });
});

describe("follows the reader from message to message", () => {
  const titled = (title: string): Card => card({ title });
  const byMessage = async (host: FakeHost) => {
    return renderPane({
      host,
      reading: { understand: async (asked) => ({ diagnosis: report, cards: [titled(`card of ${textOf(asked)}`)] }) },
    });
  };

  test("nothing of the last message stays while the next is read", async () => {
    const { host } = await byMessage(fakeHost(message("A")));
    await answer(host, "A");
    await open(host, message("B"));
    expectPane("reading", "B");
    expect(screen.queryByRole("article")).toBeNull();
    expect(document.body.textContent).not.toContain("card of A");
  });

  test("late answers are dropped, in whatever order they come", async () => {
    const { host } = await byMessage(fakeHost(message("A")));
    await open(host, message("B"));
    await open(host, message("C"));
    await answer(host, "C");
    await answer(host, "A");
    await answer(host, "B", kept("timeout"));
    expectPane("card", "C");
    expect(screen.getByRole("article", { name: "card of C" })).toBeTruthy();
  });

  test("back to the first message: only its second reading counts", async () => {
    const { host } = await byMessage(fakeHost(message("A")));
    await open(host, message("B"));
    await open(host, message("A"));
    await answer(host, "A", kept("timeout"));
    expectPane("reading", "A");
    await answer(host, "A");
    expectPane("card", "A");
  });

  test("a late answer of the core is dropped as well", async () => {
    const late: (() => void)[] = [];
    const { host } = await renderPane({ reading: { understand: () => new Promise((resolve) => late.push(() => resolve({ diagnosis: report, cards: [card()] }))) } });
    await answer(host, "A");
    await open(host, { kind: "no-item" });
    await acting(() => late[0]!());
    expectPane("no-item", "");
  });

  test("a change that the reading noticed first is followed", async () => {
    const { host } = await byMessage(fakeHost(message("A")));
    const { openItem } = host;
    host.openItem = () => message("B");
    await answer(host, "A", { kind: "item-changed" });
    host.openItem = openItem;
    expectPane("reading", "B");
  });

  test("a change before anybody listened is noticed", async () => {
    const host = fakeHost(message("A"));
    const { onItemChanged } = host;
    host.onItemChanged = (listener) => {
      host.openItem = () => message("B");
      return onItemChanged(listener);
    };
    await renderPane({ host });
    expectPane("reading", "B");
  });

  test("to nothing, and to what may not be read", async () => {
    const { host } = await renderPane();
    await open(host, { kind: "no-item" });
    expectPane("no-item", "");
    await open(host, { kind: "restricted" });
    expectPane("restricted", "");
    await open(host, message("B"));
    expectPane("reading", "B");
  });

  test("what had the focus goes with its message, and the focus stays in the pane", async () => {
    const { host } = await renderPane();
    await answer(host, "A");
    screen.getByRole("tab", { name: "You" }).focus();
    await open(host, message("B"));
    expect(document.activeElement).toBe(pane());
    await answer(host, "B");
    expect(screen.getByRole("article").contains(document.activeElement)).toBe(true);
  });

  test("nothing is taken from Outlook, where somebody goes through a list", async () => {
    const { host } = await renderPane();
    await answer(host, "A");
    screen.getByRole("tab", { name: "You" }).focus();
    const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(false);
    await open(host, message("B"));
    await answer(host, "B");
    expect(pane().contains(document.activeElement)).toBe(false);
    hasFocus.mockRestore();
  });

  test("the focus stays where the reader has it", async () => {
    const { host } = await renderPane();
    await answer(host, "A");
    expect(document.activeElement).toBe(document.body);
  });
});

test("says what is shown again when Outlook's language turns out to be another", async () => {
  const [english, swedish] = await Promise.all([openLocale("en"), openLocale("sv")]);
  const cardIn = (language: Language) => [card({ title: language === "sv" ? "Brevlådan är full" : "The mailbox is full" })];
  const reader = fakeReader({ understand: async (_asked, language) => ({ diagnosis: report, cards: cardIn(language) }), cardsFor: async (_found, language) => cardIn(language) });
  const host = fakeHost(message("A"));
  const drawn = (locale: Locale) => <Shell host={host}><App host={host} reader={reader} configured={unconfigured} locale={locale} settings={defaults} keeping="kept" change={() => undefined} /></Shell>;
  const { rerender } = render(drawn(english));
  await answer(host, "A");
  expect(screen.getByRole("article", { name: "The mailbox is full" })).toBeTruthy();
  await acting(() => rerender(drawn(swedish)));
  expect(screen.getByRole("article", { name: "Brevlådan är full" })).toBeTruthy();
  expect(screen.queryByText("The mailbox is full")).toBeNull();
});

test("takes the colours of the program around it", async () => {
  const { host, container } = await renderPane();
  const background = () => getComputedStyle(container.firstElementChild!).getPropertyValue("--colorNeutralBackground1");
  expect(background()).toBe(webLightTheme.colorNeutralBackground1);
  await acting(() => host.paint("dark"));
  expect(background()).toBe(webDarkTheme.colorNeutralBackground1);
});
