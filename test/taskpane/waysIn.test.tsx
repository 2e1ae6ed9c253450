/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Client } from "../../src/host/client";
import type { OpenItem } from "../../src/host/mailbox";
import { waysFor, type WayId } from "../../src/taskpane/WaysIn/ways";
import { acting, fakeHost, handedOverAs, kept, message, renderPane, textOf } from "./fakes";

const WAYS: readonly (readonly [Client, readonly WayId[]])[] = [
  ["web", ["drag-to-pane", "choose-file", "forward-to-yourself"]],
  ["new-windows", ["drag-to-pane", "choose-file", "forward-to-yourself"]],
  ["classic-windows", ["drag-to-pane", "choose-file", "forward-to-yourself"]],
  ["mac", ["drag-to-pane", "choose-file", "forward-to-yourself"]],
  ["iphone", ["forward-to-yourself", "open-on-computer"]],
  ["android", ["forward-to-yourself", "open-on-computer"]],
  ["on-premises", ["forward-to-yourself", "choose-file"]],
  ["outlook", ["forward-to-yourself", "drag-to-pane", "choose-file"]],
  ["browser", ["choose-file"]],
];
const LANGUAGES = ["en", "sv"] as const;

const hint = () => document.querySelector<HTMLElement>("[data-hint]");
const noItem: OpenItem = { kind: "no-item" };

test.each(WAYS)("%s: the way that works there is first", (client, ways) => {
  expect(waysFor(client).map(({ id }) => id)).toEqual(ways);
});

// A text that is missing throws.
test.each(LANGUAGES.flatMap((language) => WAYS.map(([client, ways]) => [client, language, ways] as const)))("%s, in %s: every way has its words, the first its picture", async (client, language, ways) => {
  await renderPane({ host: fakeHost(noItem, client), language });
  const [first, ...others] = ways;
  const { queryAllByRole, getByRole } = within(hint()!);
  expect(hint()!.dataset["hint"]).toBe(first);
  expect(getByRole("heading", { level: 2 }).textContent).not.toBe("");
  expect(getByRole("img").getAttribute("aria-label")).toMatch(/\S+ \S+/);
  expect(getByRole("img").textContent).toBe("");
  expect(queryAllByRole("listitem")).toHaveLength(others.length);

  await userEvent.click(getByRole("button", { expanded: false }));
  for (const closed of within(hint()!).queryAllByRole("button", { expanded: false })) await userEvent.click(closed);
  expect(within(hint()!).getAllByRole("heading", { level: 4 })).toHaveLength(5);
  expect(within(hint()!).queryByRole("link") === null).toBe(client === "browser");
});

test("on the web another message has to be selected first, in classic Outlook not", async () => {
  const { unmount } = await renderPane({ host: fakeHost(noItem, "web") });
  expect(screen.getByText(/^Select a message other than the bounce, and open this pane again/)).toBeTruthy();
  unmount();
  await renderPane({ host: fakeHost(noItem, "classic-windows") });
  expect(screen.getByText(/^Drag the bounce from your list of messages and drop it/)).toBeTruthy();
});

describe("is the way on", () => {
  test.each<[string, OpenItem]>([["nothing is open", noItem], ["the message is restricted", { kind: "restricted" }], ["there is no Outlook", { kind: "no-outlook", because: "browser" }]])("when %s", async (_case, item) => {
    await renderPane({ host: fakeHost(item) });
    expect(hint()).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Read another bounce" })).toBeNull();
    // Nobody asked for it.
    expect(document.activeElement).toBe(document.body);
  });

  test("when Outlook keeps the message", async () => {
    const { host } = await renderPane();
    await acting(() => host.answer("A", kept("timeout")));
    expect(hint()).toBeTruthy();
  });

  test("and is asked for otherwise", async () => {
    const { host } = await renderPane({ diagnoses: { A: { kind: "unreadable", reason: "binary" } } });
    expect(screen.queryByRole("button", { name: "Read another bounce" })).toBeNull();
    await acting(() => host.answer("A", handedOverAs("A", "A")));
    expect(hint()).toBeNull();
    const user = userEvent.setup();
    await acting(() => void user.click(screen.getByRole("button", { name: "Read another bounce" })));
    const choose = await screen.findByRole("button", { name: "Choose a file…" });
    await waitFor(() => expect(document.activeElement).toBe(choose));
    await acting(() => host.open(message("B")));
    expect(hint()).toBeNull();
  });
});

describe("the page that stands alone", () => {
  test("has a heading to be seen, the ways in, and the look-up below", async () => {
    await renderPane({ host: fakeHost({ kind: "no-outlook", because: "browser" }, "browser") });
    expect(screen.getByRole("main").dataset).toMatchObject({ state: "no-outlook", item: "", from: "open" });
    expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual(["Why did it bounce?", "Hand in the bounce", "The button is grey, or there is no pane?", "Look up a code"]);
    expect(screen.getByRole("heading", { level: 1 }).querySelector("span")).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });
});

describe("the controls", () => {
  const alone = () => renderPane({ host: fakeHost(noItem, "browser"), reading: { understand: async (asked) => ({ diagnosis: { kind: "auto-reply", codes: [], forwardedBy: textOf(asked) }, cards: [] }) } });
  const input = () => document.querySelector<HTMLInputElement>("input[type=file]")!;

  test("files can be chosen, by the keyboard as well", async () => {
    await alone();
    expect(input().accept).toBe(".eml,.msg,.txt,.mbox,.mbx,.zip,message/rfc822");
    const clicked = jest.spyOn(input(), "click");
    screen.getByRole("button", { name: "Choose a file…" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(clicked).toHaveBeenCalledTimes(1);

    await userEvent.upload(input(), [new File(["first bytes"], "bounce.eml")]);
    expect(await screen.findByText("bounce.eml")).toBeTruthy();
    expect(screen.getByText("first bytes passed this on to you.")).toBeTruthy();
    expect(screen.getByRole("main").contains(document.activeElement)).toBe(true);
  });

  test("several files are triaged", async () => {
    await alone();
    await userEvent.upload(input(), [new File(["a"], "a.eml"), new File(["b"], "b.eml")]);
    await waitFor(() => expect(screen.getByRole("main").dataset).toMatchObject({ state: "triage" }));
  });

  test("text can be typed", async () => {
    await alone();
    const box = screen.getByRole("textbox", { name: "Or paste the whole text of the bounce" });
    expect(box.hasAttribute("data-paste")).toBe(true);
    await userEvent.type(box, "Undeliverable");
    await userEvent.click(screen.getByRole("button", { name: "Read it" }));
    expect(await screen.findByText("text that you pasted or dropped")).toBeTruthy();
    expect(screen.getByRole("main").dataset).toMatchObject({ state: "not-a-bounce", from: "handed-in" });
  });

  test("no text is not read", async () => {
    await alone();
    await userEvent.type(screen.getByRole("textbox", { name: "Or paste the whole text of the bounce" }), "  ");
    await userEvent.click(screen.getByRole("button", { name: "Read it" }));
    expect(screen.getByRole("main").dataset["state"]).toBe("no-item");
  });
});
