/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { HandedIn } from "../../src/host/mailbox";
import { reader } from "../../src/reader/readHere";
import type { Reader, ReadRequest } from "../../src/reader/reader";
import { acting, card, fakeHost, file, heap, message, renderPane, report, textOf, type FakeHost } from "./fakes";
import { giveSizes } from "./triageFakes";

const pane = () => screen.getByRole("main").dataset;
const handIn = (host: FakeHost, ...things: readonly HandedIn[]) => acting(() => host.handIn(...things));
const words = (text: string): HandedIn => ({ kind: "words", words: text, bytes: new TextEncoder().encode(text) });
const refused = (name: string, reason: "too-large" | "not-readable"): HandedIn => ({ kind: "refused", name, reason });
const ordinary = { kind: "ordinary", codes: [] } as const;

describe("one thing", () => {
  test("takes the place of the open message, and says so", async () => {
    const { host } = await renderPane();
    await acting(() => host.answer("A"));
    await handIn(host, file("Undeliverable Minutes.eml"));
    expect(pane()).toMatchObject({ state: "card", item: "", from: "handed-in", turn: "1" });
    expect(screen.getByText("You handed in:").textContent).toBe("You handed in: Undeliverable Minutes.eml");
  });

  test("is left again for the open message", async () => {
    const { host } = await renderPane();
    await handIn(host, file("bounce.eml"));
    await userEvent.click(screen.getByRole("button", { name: "Show the open message" }));
    expect(pane()).toMatchObject({ state: "reading", item: "A", from: "open" });
    await acting(() => host.answer("A"));
    expect(pane()).toMatchObject({ state: "reading" });
    await acting(() => host.answer("A"));
    expect(pane()).toMatchObject({ state: "card", item: "A" });
  });

  test("offers no way to an open message where there is none", async () => {
    const { host } = await renderPane({ host: fakeHost({ kind: "no-item" }) });
    await handIn(host, file("bounce.eml"));
    expect(screen.queryByRole("button", { name: "Show the open message" })).toBeNull();
  });

  test.each([
    ["too-large", /at most 40 MB/],
    ["not-readable", /couldn't be opened/],
  ] as const)("that was refused says why: %s", async (reason, text) => {
    const { host } = await renderPane();
    await handIn(host, refused("holiday.zip", reason));
    expect(pane()).toMatchObject({ state: "failed", from: "handed-in" });
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByText("holiday.zip")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    expect(document.querySelector("[data-hint]")).toBeTruthy();
  });

  test("that is no bounce says what it is", async () => {
    const { host } = await renderPane({ diagnoses: { "minutes.eml": ordinary } });
    await handIn(host, file("minutes.eml"));
    expect(pane()).toMatchObject({ state: "not-a-bounce", from: "handed-in" });
  });

  test("that is nothing at all leaves the open message", async () => {
    const { host } = await renderPane();
    await acting(() => host.answer("A"));
    await handIn(host);
    await acting(() => host.answer("A"));
    expect(pane()).toMatchObject({ state: "card", item: "A", from: "open" });
  });

  test("that cannot be had at all says so", async () => {
    const { host } = await renderPane();
    await acting(() => host.tellHandIn({ kind: "handed-in", things: Promise.reject(new Error("gone")) }));
    expect(pane()).toMatchObject({ state: "failed", from: "handed-in" });
  });

  test("a name is plain words and one line of them", async () => {
    const { host } = await renderPane();
    await handIn(host, file("<img src=x>\u202egpj.eml"));
    expect(screen.getByText("<img src=x>gpj.eml").tagName).toBe("BDI");
  });
});

describe("whichever came last is shown", () => {
  test("a message selected after a slow drop", async () => {
    let bring: (things: readonly HandedIn[]) => void = () => undefined;
    const { host } = await renderPane();
    await acting(() => host.tellHandIn({ kind: "handed-in", things: new Promise((resolve) => (bring = resolve)) }));
    expect(pane()).toMatchObject({ state: "reading", from: "handed-in", item: "" });
    await acting(() => host.open(message("B")));
    await acting(() => bring([file("late.eml")]));
    expect(pane()).toMatchObject({ state: "reading", item: "B", from: "open" });
  });

  test("a drop after a slow message", async () => {
    const { host } = await renderPane();
    await handIn(host, file("bounce.eml"));
    await acting(() => host.answer("A", { kind: "restricted", tried: [] }));
    expect(pane()).toMatchObject({ state: "card", from: "handed-in" });
  });

  test("a drop before Outlook answers at all", async () => {
    const { host } = await renderPane({ host: fakeHost({ kind: "starting" }, "browser") });
    await handIn(host, file("bounce.eml"));
    await acting(() => host.start(message("A"), "web"));
    expect(pane()).toMatchObject({ state: "card", from: "handed-in" });
    expect(host.asked).toEqual([]);
    await acting(() => host.open(message("A")));
    expect(pane()).toMatchObject({ state: "reading", item: "A" });
  });

  test("the second of two drops", async () => {
    const bring: ((things: readonly HandedIn[]) => void)[] = [];
    const { host } = await renderPane();
    for (let drop = 0; drop < 2; drop += 1) await acting(() => host.tellHandIn({ kind: "handed-in", things: new Promise((resolve) => bring.push(resolve)) }));
    await acting(() => bring[1]!([file("second.eml")]));
    await acting(() => bring[0]!([file("first.eml")]));
    expect(screen.getByText("second.eml")).toBeTruthy();
    expect(screen.queryByText("first.eml")).toBeNull();
  });
});

describe("pasted words", () => {
  const asking = () => {
    const asked: ReadRequest[] = [];
    const understand: Reader["understand"] = (request, language) => (asked.push(request), reader.understand(request, language));
    return { asked, reading: { understand } };
  };

  test("that are a line of a report are looked up", async () => {
    const { host } = await renderPane({ reading: asking().reading });
    await handIn(host, words("550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found"));
    expect(pane()).toMatchObject({ state: "card", from: "handed-in" });
    expect(screen.getByRole("article").dataset).toMatchObject({ cause: "recipient-not-found", status: "5.1.10" });
    expect(screen.getByText("text that you pasted or dropped")).toBeTruthy();
    // There is no report that somebody could have forged.
    expect(screen.queryByText(/forged/)).toBeNull();
  });

  test("that mean nothing are no bounce", async () => {
    const { host } = await renderPane({ reading: asking().reading });
    await handIn(host, words("See you on Thursday"));
    expect(pane()).toMatchObject({ state: "not-a-bounce" });
  });

  test("that are long are a message, and nothing else", async () => {
    const { asked, reading } = asking();
    const { host } = await renderPane({ host: fakeHost({ kind: "no-item" }), reading });
    await handIn(host, words(`${"See you on Thursday. ".repeat(100)} 550 5.1.10 Recipient not found`));
    expect(asked.map((request) => "words" in request)).toEqual([false]);
  });

  test("that are a whole report are one", async () => {
    const asked: string[] = [];
    const { host } = await renderPane({ host: fakeHost({ kind: "no-item" }), reading: { understand: async (request) => (asked.push(textOf(request)), { diagnosis: report, cards: [card()] }) } });
    await handIn(host, words("Undeliverable"));
    expect(asked).toEqual(["Undeliverable"]);
    expect(pane()).toMatchObject({ state: "card" });
  });
});

describe("several files", () => {
  const rows = () => screen.getAllByRole("row").map(({ textContent }) => textContent);
  beforeEach(() => giveSizes());
  const three = async () => {
    const view = await renderPane({ host: fakeHost({ kind: "no-item" }), reading: { stepTriage: async () => ({ examined: [{ rows: [{ kind: "unread", reason: "empty", message: 0, origin: { file: "b.eml" } }], diagnoses: [] }], bytesRead: 15, isOver: true }) } });
    await handIn(view.host, heap("a.eml", "b.eml", "c.zip"));
    await screen.findByRole("grid");
    return view;
  };

  test("are triaged, and the page says so", async () => {
    await three();
    expect(pane()).toMatchObject({ state: "triage", item: "", from: "handed-in", turn: "1" });
    expect(rows()).toEqual(["b.emlIt is empty."]);
    expect(document.querySelector("[data-hint]")).toBeNull();
    expect(screen.getByRole("button", { name: "Read another bounce" })).toBeTruthy();
  });

  test("give way to the next message", async () => {
    const { host } = await three();
    await acting(() => host.open(message("B")));
    expect(screen.queryByRole("grid")).toBeNull();
    expect(pane()).toMatchObject({ state: "reading", item: "B" });
  });

  test("are left again for the open message", async () => {
    const { host } = await renderPane();
    await handIn(host, heap("a.eml", "b.eml"));
    await userEvent.click(screen.getByRole("button", { name: "Show the open message" }));
    expect(pane()).toMatchObject({ state: "reading", item: "A" });
  });
});

test("says where to let go, while something is dragged over the page", async () => {
  const { host } = await renderPane();
  const over = (isOver: boolean) => acting(() => host.tellHandIn({ kind: "dragging", over: isOver }));
  await over(true);
  expect(screen.getByText("Drop the bounce here")).toBeTruthy();
  await over(false);
  expect(screen.queryByText("Drop the bounce here")).toBeNull();
  await over(true);
  await handIn(host, file("bounce.eml"));
  expect(screen.queryByText("Drop the bounce here")).toBeNull();
});
