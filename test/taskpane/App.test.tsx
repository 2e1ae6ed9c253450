/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Card, ReportDiagnosis } from "../../src/cards";
import type { NoticeKind, UnreadableReason } from "../../src/core/diagnosis";
import type { HandedOver, KeptReason } from "../../src/host/mailbox";
import { card, fakeHost, message, renderPane, report, textOf, type FakeHost } from "./fakes";

const pane = () => screen.getByRole("main");
const status = () => screen.getByRole("status").textContent;
const answer = (host: FakeHost, id: string, handedOver?: HandedOver) => act(async () => host.answer(id, handedOver));
const open = (host: FakeHost, item: Parameters<FakeHost["open"]>[0]) => act(async () => host.open(item));

function expectPane(state: string, item: string): void {
  expect([pane().dataset.state, pane().dataset.item]).toEqual([state, item]);
}

describe("says where it is", () => {
  test("while it reads", async () => {
    await renderPane();
    expectPane("reading", "A");
    expect(status()).toBe("Reading the message…");
    expect(screen.queryByRole("article")).toBeNull();
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
    expect(screen.getByText("Passed on to you by kim@example.org.")).toBeTruthy();
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
    expect(status()).toBe("No message is open");
  });

  test.each([
    ["before it asks", fakeHost({ kind: "restricted" }), ""],
    ["when it asks", fakeHost(message("A")), "A"],
  ])("with a message that add-ins may not read, as seen %s", async (_case, host, item) => {
    await renderPane({ host });
    if (item) await answer(host, "A", { kind: "restricted" });
    expectPane("restricted", item);
    expect(screen.getByText(/Forward the report to yourself/)).toBeTruthy();
  });

  test.each<[KeptReason, RegExp]>([
    ["timeout", /didn't answer in time/],
    ["refused", /didn't hand over the message/],
    ["not-supported", /This version of Outlook/],
  ])("with a message that Outlook keeps: %s", async (reason, text) => {
    const { host } = await renderPane();
    await answer(host, "A", { kind: "not-handed-over", reason });
    expectPane("failed", "A");
    expect(screen.getByText(text)).toBeTruthy();
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
    expect(screen.getByRole("heading", { level: 2, name: "Inget meddelande är öppet" })).toBeTruthy();
  });
});

describe("never reads for ever", () => {
  const boom = () => Promise.reject(new Error("our own mistake"));

  test.each([
    ["the core", { port: boom }],
    ["the cards", { cardsFor: boom }],
    ["the core, at once", { port: () => { throw new Error("our own mistake"); } }],
  ])("when %s fails", async (_case, props) => {
    const { host } = await renderPane({ props });
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
    await answer(host, "A", { kind: "not-handed-over", reason: "timeout" });
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
    let last = "";
    return renderPane({
      host,
      props: {
        port: async (asked) => ((last = textOf(asked)), { diagnosis: report }),
        cardsFor: async () => [titled(`card of ${last}`)],
      },
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
    await answer(host, "B", { kind: "not-handed-over", reason: "timeout" });
    expectPane("card", "C");
    expect(screen.getByRole("article", { name: "card of C" })).toBeTruthy();
  });

  test("back to the first message: only its second reading counts", async () => {
    const { host } = await byMessage(fakeHost(message("A")));
    await open(host, message("B"));
    await open(host, message("A"));
    await answer(host, "A", { kind: "not-handed-over", reason: "timeout" });
    expectPane("reading", "A");
    await answer(host, "A");
    expectPane("card", "A");
  });

  test("a late answer of the core is dropped as well", async () => {
    const late: (() => void)[] = [];
    const { host } = await renderPane({ props: { port: () => new Promise((resolve) => late.push(() => resolve({ diagnosis: report }))) } });
    await answer(host, "A");
    await open(host, { kind: "no-item" });
    await act(async () => late[0]!());
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

  test("the focus stays where the reader has it", async () => {
    const { host } = await renderPane();
    await answer(host, "A");
    expect(document.activeElement).toBe(document.body);
  });
});

test("takes the colours of the program around it", async () => {
  const { host, container } = await renderPane();
  const background = () => getComputedStyle(container.firstElementChild!).getPropertyValue("--colorNeutralBackground1");
  expect(background()).toBe(webLightTheme.colorNeutralBackground1);
  await act(async () => host.paint("dark"));
  expect(background()).toBe(webDarkTheme.colorNeutralBackground1);
});
