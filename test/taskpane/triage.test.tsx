/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NotFetched, WorkerEnded } from "../../src/reader/openReader";
import type { Reader } from "../../src/reader/reader";
import { acting, card, fakeHost, file, heap, kept, message, renderPane, report } from "./fakes";
import { bounced, fakeTriager, giveScrolling, giveSizes, giveWidth, ordinary, unread } from "./triageFakes";

beforeEach(() => {
  giveSizes();
  giveWidth(false);
});

/** A pane into which files were dropped that are read piece by piece. */
async function triaging({ reading = {}, language = "en" }: { readonly reading?: Partial<Reader>; readonly language?: string } = {}) {
  const triager = fakeTriager();
  const view = await renderPane({ host: fakeHost({ kind: "no-item" }), reading: { ...triager.reading, ...reading }, language });
  // As it is for whoever hands them in by the page's own controls.
  screen.getByRole("main").focus();
  await acting(() => view.host.handIn(heap("a.eml", "b.mbox", "c.zip")));
  return { ...view, triager };
}

const grid = () => screen.getByRole("grid");
const rows = () => within(grid()).getAllByRole("row").filter(({ dataset }) => dataset.index !== undefined);
const recipients = () => rows().map((row) => row.querySelector("bdi")!.textContent);
const headline = () => screen.getAllByRole("heading", { level: 2 })[0]!.textContent;
const stage = () => document.querySelector<HTMLElement>("[data-stage]")!.dataset.stage;
const filterBox = () => screen.getByRole("searchbox", { name: "Show only rows with these words" });

const kim = { recipient: "kim@fabrikam.com", domain: "fabrikam.com", code: "5.2.2", server: "mx.fabrikam.com", sender: "anna@example.org", when: "2026-01-05T08:00:00.000Z" };
const bo = { recipient: "bo@contoso.com", domain: "contoso.com", cause: "recipient-not-found", code: "5.1.10", owner: "sender", sender: "eva@example.org", when: "2026-01-03T08:00:00.000Z" } as const;
const alex = { recipient: "alex@fabrikam.com", domain: "fabrikam.com", code: "5.2.2", server: "mx.fabrikam.com", sender: "anna@example.org" };

const arrived = { ...kim, cause: "not-an-error", outcome: "delivered" } as const;
/** So many messages to one mailbox that is full. */
const mailboxFull = (count: number) => Array.from({ length: count }, (_, at) => bounced({ ...kim, sender: `p${at}@example.org` }));

test("one message in which somebody passes on several reports is a heap of its own", async () => {
  const triager = fakeTriager();
  const { host } = await renderPane({ reading: { understand: async () => ({ diagnosis: report, cards: [card()], moreReports: 2 }), ...triager.reading } });
  await acting(() => host.handIn(file("three.eml", "three reports")));
  await waitFor(() => expect(triager.given).toEqual(["three.eml"]));
  expect(screen.getByRole("main").dataset).toMatchObject({ state: "triage" });
});

describe("while it reads", () => {
  test("two pieces are asked for at once, for the reader's organisation", async () => {
    const { triager } = await triaging();
    expect(triager.begun).toMatchObject([{ ownDomains: ["example.org"] }]);
    expect(triager.given).toEqual(["a.eml", "b.mbox", "c.zip"]);
    expect(triager.waiting()).toBe(2);
    await triager.step([]);
    expect(triager.waiting()).toBe(2);
  });

  test("what there is comes piece by piece, with how far it is", async () => {
    const { triager } = await triaging();
    expect(stage()).toBe("reading");
    await triager.step([bounced(kim)], { bytesRead: 5 });
    expect(recipients()).toEqual(["kim@fabrikam.com"]);
    expect(screen.getByRole<HTMLProgressElement>("progressbar")).toMatchObject({ value: 5, max: 16 });
    expect(screen.getByText(/1 message so far/)).toBeTruthy();
    await triager.step([bounced(bo, alex)], { bytesRead: 16, isOver: true });
    expect(recipients()).toEqual(["kim@fabrikam.com", "bo@contoso.com", "alex@fabrikam.com"]);
    expect(headline()).toBe("2 reports, 3 recipients, 2 causes");
    expect(stage()).toBe("done");
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(triager.ended).toEqual([1]);
  });

  test("it can be stopped: what is there stays, and is said to be a part", async () => {
    const { triager } = await triaging();
    await triager.step([bounced(kim)]);
    const stop = screen.getByRole("button", { name: "Stop reading" });
    stop.focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(triager.ended).toEqual([1]));
    await triager.step([bounced(bo)]);
    expect(recipients()).toEqual(["kim@fabrikam.com"]);
    expect(screen.getByText("You stopped the reading: what is here is only a part.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Stop reading" })).toBeNull();
    // The first control that there is now, and not the first that was there.
    expect(document.activeElement).toBe(document.querySelector("[data-stage] button"));
  });

  test("the focus rests on what stops it; where somebody has put it elsewhere, it stays when the reading ends", async () => {
    const { triager } = await triaging();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Stop reading" }));
    await triager.step([bounced(kim)]);
    filterBox().focus();
    await triager.step([bounced(bo)], { isOver: true });
    expect(document.activeElement).toBe(filterBox());
  });

  test("what stops it hands the focus to the first control above which nothing comes any more", async () => {
    const { triager } = await triaging();
    await triager.step(mailboxFull(12));
    await triager.step([], { isOver: true });
    const finding = document.querySelector<HTMLElement>("[data-rule]")!;
    expect(document.activeElement).toBe(within(finding).getByRole("button"));
  });

  test("what the messages mean together waits until all are there; groups do not", async () => {
    const { triager } = await triaging();
    await triager.step(mailboxFull(12));
    expect([document.querySelectorAll("[data-rule]").length, document.querySelectorAll("[data-group]").length]).toEqual([0, 1]);
    expect(screen.queryByRole("button", { name: "Take the list along" })).toBeNull();
    await triager.step([], { isOver: true });
    expect(document.querySelectorAll("[data-rule]").length).toBeGreaterThan(0);
  });

  test.each([
    ["not-fetched", new NotFetched(), /couldn't be fetched/],
    ["worker-ended", new WorkerEnded(), /more than this browser could take/],
    ["unexpected", new Error("oh"), /went wrong on our side/],
  ])("a reader that breaks off ends it with what is there: %s", async (how, error, text) => {
    const { triager } = await triaging();
    await triager.step([bounced(kim)]);
    await triager.fail(error);
    expect(stage()).toBe(how);
    expect(screen.getByText(text, { selector: "p" })).toBeTruthy();
    expect(recipients()).toEqual(["kim@fabrikam.com"]);
  });

  test("the next heap ends it", async () => {
    const { triager, host } = await triaging();
    await acting(() => host.handIn(heap("d.eml", "e.eml")));
    expect([triager.ended, triager.begun.length]).toEqual([[1], 2]);
  });

  test("ended before it could begin, it ends as it begins", async () => {
    let begin: (job: number) => void = () => undefined;
    const { triager, host } = await triaging({ reading: { beginTriage: () => new Promise((resolve) => (begin = resolve)) } });
    const first = begin;
    await acting(() => host.handIn(heap("d.eml", "e.eml")));
    expect(triager.ended).toEqual([]);
    await acting(() => first(7));
    expect([triager.ended, triager.waiting()]).toEqual([[7], 0]);
  });
});

describe("another message in Outlook", () => {
  const backToList = () => screen.getByRole("button", { name: /Back to the list/ });

  test("takes the place of the list, which comes back as it was", async () => {
    const { triager, host } = await triaging();
    await triager.step([bounced(kim), bounced(bo), bounced(alex)], { isOver: true });
    await userEvent.type(filterBox(), "fabrikam");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "Recipient");
    rows()[0]!.focus();
    await userEvent.keyboard("{ArrowDown}");
    await acting(() => host.open(message("B")));
    await acting(() => host.answer("B"));
    expect(screen.getByRole("main").dataset).toMatchObject({ state: "card", item: "B" });
    expect(screen.queryByRole("grid")).toBeNull();

    await userEvent.click(backToList());
    expect(screen.getByRole("main").dataset).toMatchObject({ state: "triage", from: "handed-in" });
    expect(recipients()).toEqual(["alex@fabrikam.com", "kim@fabrikam.com"]);
    expect((filterBox() as HTMLInputElement).value).toBe("fabrikam");
    expect(document.activeElement).toBe(rows()[1]);
    expect(triager.begun).toHaveLength(1);
    expect(screen.queryByRole("button", { name: /Back to the list/ })).toBeNull();
  });

  test("brings back the list, even from an opened card", async () => {
    const { triager, host } = await triaging();
    await triager.step([bounced(kim), bounced(bo)], { isOver: true });
    await userEvent.click(rows()[1]!);
    await acting(() => host.open(message("B")));
    await userEvent.click(backToList());
    expect(document.activeElement).toBe(rows()[1]);
  });

  test("does not keep files from being read", async () => {
    const { triager, host } = await triaging();
    await triager.step([bounced(kim)]);
    await acting(() => host.open(message("B")));
    expect(triager.ended).toEqual([]);
    await triager.step([bounced(bo)], { isOver: true });
    expect(screen.queryByRole("grid")).toBeNull();
    await userEvent.click(backToList());
    expect([recipients(), stage()]).toEqual([["kim@fabrikam.com", "bo@contoso.com"], "done"]);
  });
});

describe("a row", () => {
  test("says what became of a recipient", async () => {
    const { triager } = await triaging();
    await triager.step([bounced(bo)], { isOver: true });
    const [row] = rows();
    expect(row!.textContent).toContain("bo@contoso.comThere is no mailbox with that address5.1.10 · Sender · ");
    expect(row!.textContent).toContain(" · eva@example.org");
    expect(row!.dataset).toMatchObject({ kind: "recipient", cause: "recipient-not-found" });
  });

  test("of what could not be read says why, comes last, opens nothing, and is never the end", async () => {
    const { triager } = await triaging();
    await triager.step([unread("holiday.png", "picture"), ordinary("minutes.eml"), bounced(kim)]);
    await triager.step([bounced(bo)], { isOver: true });
    expect(rows().map(({ dataset }) => dataset.kind)).toEqual(["recipient", "recipient", "notice", "unread"]);
    const last = rows().at(-1)!;
    expect(last.textContent).toMatch(/^holiday\.pngIt's a picture/);
    await userEvent.click(last);
    last.focus();
    await userEvent.keyboard("{Enter}");
    expect(grid()).toBeTruthy();
    expect(screen.getByText(/1 couldn't be read/, { selector: "p" })).toBeTruthy();
  });

  test("has plain words, without what could turn them round", async () => {
    const { triager } = await triaging();
    await triager.step([bounced({ ...kim, recipient: "<b>\u202ekim@fabrikam.com" })], { isOver: true });
    expect(recipients()).toEqual(["<b>kim@fabrikam.com"]);
  });

  test("says so when its card cannot be had", async () => {
    const { triager } = await triaging({ reading: { cardsFor: () => Promise.reject(new NotFetched()) } });
    await triager.step([bounced(kim)], { isOver: true });
    await userEvent.click(rows()[0]!);
    await waitFor(() => expect(screen.getByText(/couldn't be fetched|couldn’t be fetched/)).toBeTruthy());
  });

  test("opens its card first, and goes back to where it was", async () => {
    const cardsFor: Reader["cardsFor"] = async ({ verdicts }) => verdicts.map((verdict) => {
      const { cause, wrappers, outcome, owner, side, confidence } = verdict;
      return card({ id: [cause, ...wrappers, outcome, owner, side, "", confidence].join("|"), cause: cause as never, title: `Card of ${cause}` });
    });
    const { triager } = await triaging({ reading: { cardsFor } });
    await triager.step([bounced(kim, bo)], { isOver: true });
    await userEvent.type(filterBox(), "o");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "Recipient");
    expect(recipients()).toEqual(["bo@contoso.com", "kim@fabrikam.com"]);
    await userEvent.click(rows()[0]!);
    expect((await screen.findAllByRole("article")).map(({ dataset }) => dataset.cause)).toEqual(["recipient-not-found", "mailbox-full"]);
    expect(screen.queryByRole("grid")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /Back to the list/ }));

    await userEvent.keyboard("{Enter}");
    expect(recipients()).toEqual(["bo@contoso.com", "kim@fabrikam.com"]);
    expect((filterBox() as HTMLInputElement).value).toBe("o");
    expect(document.activeElement).toBe(rows()[0]);
  });

  test("goes back by Escape, but not out of a field", async () => {
    const { triager } = await triaging();
    await triager.step([bounced(kim)], { isOver: true });
    await userEvent.click(rows()[0]!);
    const field = document.querySelector("main")!.appendChild(document.createElement("textarea"));
    field.focus();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("grid")).toBeNull();
    field.remove();
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(rows()[0]);
  });

  test("goes on being read while a card is open", async () => {
    const { triager } = await triaging();
    await triager.step([bounced(kim)]);
    await userEvent.click(rows()[0]!);
    await triager.step([bounced(bo)], { isOver: true });
    await userEvent.click(screen.getByRole("button", { name: /Back to the list/ }));
    expect(recipients()).toEqual(["kim@fabrikam.com", "bo@contoso.com"]);
  });

  test("of mail that arrived opens a receipt", async () => {
    const { triager } = await triaging({ reading: { cardsFor: async () => [] } });
    await triager.step([bounced({ ...kim, cause: "not-an-error", outcome: "delivered" })], { isOver: true });
    await userEvent.click(rows()[0]!);
    expect(await screen.findByRole("heading", { name: "This is a delivery receipt, not a bounce" })).toBeTruthy();
  });
});

test("where pictures came in place of messages, there are the words that get the messages themselves", async () => {
  const { triager } = await triaging();
  await triager.step([unread("shot.png", "picture"), bounced(kim)], { isOver: true });
  await userEvent.click(await screen.findByRole("button", { name: /in place of a picture or a document/ }));
  expect(await screen.findByText(/pictures can't be read here/)).toBeTruthy();
});

describe("the table", () => {
  const many = Array.from({ length: 1000 }, (_, at) => bounced({ ...kim, recipient: `kim${String(at).padStart(4, "0")}@fabrikam.com` }));
  const thousand = async () => {
    const view = await triaging();
    await view.triager.step(many, { isOver: true });
    return view;
  };

  test("has few of its rows in the page, and says how many there are", async () => {
    await thousand();
    expect(rows().length).toBeLessThan(30);
    expect(grid().getAttribute("aria-rowcount")).toBe("1000");
    expect(rows().map((row) => row.getAttribute("aria-rowindex")).slice(0, 3)).toEqual(["1", "2", "3"]);
  });

  test("is gone through by keys, and one row alone can be tabbed to", async () => {
    await thousand();
    const at = () => [(document.activeElement as HTMLElement).dataset.index, rows().filter(({ tabIndex }) => tabIndex === 0).length];
    rows()[0]!.focus();
    for (const [key, index] of [["{ArrowDown}", "1"], ["{ArrowUp}", "0"], ["{ArrowUp}", "0"], ["{PageDown}", "7"], ["{End}", "999"], ["{ArrowDown}", "999"], ["{PageUp}", "992"], ["{Home}", "0"]]) {
      await userEvent.keyboard(key!);
      await waitFor(() => expect([key, ...at()]).toEqual([key, index, 1]));
    }
    await userEvent.keyboard("{End}{Enter}");
    expect(await screen.findByText("999.eml".replace("999", String(many[999]!.rows[0]!.message)))).toBeTruthy();
    await userEvent.keyboard("{Enter}");
    expect((document.activeElement as HTMLElement).dataset.index).toBe("999");
  });

  test("that is come to by a key is in the window", async () => {
    await thousand();
    const seen: string[] = [];
    giveScrolling((element, how) => seen.push(`${element.dataset.index} ${how?.block}`));
    rows()[0]!.focus();
    await userEvent.keyboard("{ArrowDown}");
    await waitFor(() => expect(seen).toEqual(["1 nearest"]));
  });

  test("keeps its one row there, wherever it is scrolled", async () => {
    await thousand();
    const body = document.querySelector<HTMLElement>("[data-rows]")!;
    await acting(() => body.scrollTo({ top: 30_000 }));
    expect(rows().filter(({ tabIndex }) => tabIndex === 0).map(({ dataset }) => dataset.index)).toEqual(["0"]);
    expect(rows().some(({ dataset }) => dataset.index === "420")).toBe(true);
  });

  test("shows only rows with all the words, and says so", async () => {
    const { triager } = await triaging();
    await triager.step([bounced(kim), bounced(bo), bounced(alex), unread("holiday.png", "picture")], { isOver: true });
    await userEvent.type(filterBox(), "FABRIKAM anna");
    expect(recipients()).toEqual(["kim@fabrikam.com", "alex@fabrikam.com"]);
    expect(screen.getByText("2 of 4 rows")).toBeTruthy();
    await userEvent.type(filterBox(), " nothing");
    expect(screen.queryByRole("grid")).toBeNull();
    expect(screen.getByText("No row matches.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Show all rows" }));
    expect(rows()).toHaveLength(4);
    expect(document.activeElement).toBe(filterBox());
    expect((filterBox() as HTMLInputElement).value).toBe("");
  });

  test("has columns where there is room, by which it is sorted up, down, and as it was", async () => {
    giveWidth(true);
    const { triager } = await triaging();
    await triager.step([bounced(kim), bounced(bo), bounced(alex), unread("holiday.png", "picture")], { isOver: true });
    expect(within(grid()).getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(["Recipient", "Domain", "Cause", "Code", "Who must act", "When", "Sender"]);
    expect([grid().getAttribute("aria-rowcount"), rows()[0]!.getAttribute("aria-rowindex")]).toEqual(["5", "2"]);
    expect(within(rows()[1]!).getAllByRole("gridcell").map(({ textContent }) => textContent).filter((_, at) => at !== 5)).toEqual(["bo@contoso.com", "contoso.com", "There is no mailbox with that address", "5.1.10", "Sender", "eva@example.org"]);

    const found = ["kim@fabrikam.com", "bo@contoso.com", "alex@fabrikam.com", "holiday.png"];
    const when = () => within(grid()).getByRole("columnheader", { name: /When/ });
    for (const [sort, order] of [["ascending", [found[1], found[0], found[2], found[3]]], ["descending", [found[0], found[1], found[2], found[3]]], ["none", found]] as const) {
      await userEvent.click(within(when()).getByRole("button"));
      expect([when().getAttribute("aria-sort"), recipients()]).toEqual([sort, order]);
    }
  });

  test("is sorted by a list of columns where there is no room for them", async () => {
    const { triager } = await triaging();
    await triager.step([bounced(kim), bounced(bo)], { isOver: true });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "Sender");
    await userEvent.click(screen.getByRole("button", { name: "Last first" }));
    expect(recipients()).toEqual(["bo@contoso.com", "kim@fabrikam.com"]);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "As they were found");
    expect(recipients()).toEqual(["kim@fabrikam.com", "bo@contoso.com"]);
  });
});

describe("groups", () => {
  const groups = () => [...document.querySelectorAll<HTMLElement>("[data-group]")];
  const three = async () => {
    const view = await triaging();
    await view.triager.step([bounced(kim), bounced(bo), bounced(alex)], { isOver: true });
    await waitFor(() => expect(groups().length).toBeGreaterThan(0));
    return view;
  };

  test("have their numbers, the largest first, with bars beside them", async () => {
    await three();
    expect(groups().map(({ textContent }) => textContent)).toEqual(["The recipient's mailbox is full2", "There is no mailbox with that address1"]);
    expect(groups().map((group) => group.querySelector<HTMLElement>("[style]")!.style.inlineSize)).toEqual(["100%", "50%"]);
  });

  test.each([
    ["Recipient's domain", ["fabrikam.com2", "contoso.com1"]],
    ["Server", ["mx.fabrikam.com2", "No server named1"]],
    ["Sender", ["anna@example.org2", "eva@example.org1"]],
  ])("may be by another value: %s", async (by, shown) => {
    await three();
    await userEvent.click(screen.getByRole("button", { name: by }));
    await waitFor(() => expect(groups().map(({ textContent }) => textContent)).toEqual(shown));
    expect(screen.getByRole("button", { name: by }).getAttribute("aria-pressed")).toBe("true");
  });

  test("are seen alone when they are pressed, and no more when they are pressed again", async () => {
    await three();
    await userEvent.click(screen.getByRole("button", { name: "Server" }));
    await screen.findByText("No server named");
    await userEvent.click(groups()[1]!);
    expect([recipients(), groups()[1]!.getAttribute("aria-pressed")]).toEqual([["bo@contoso.com"], "true"]);
    expect(screen.getByText("1 of 3 rows")).toBeTruthy();
    expect(screen.getByText("Rows of: No server named")).toBeTruthy();
    await userEvent.type(filterBox(), "kim");
    expect(screen.getByText("Rows of: No server named, and with the words: kim")).toBeTruthy();
    expect(screen.getByText("No row matches.")).toBeTruthy();
    await userEvent.clear(filterBox());
    await userEvent.click(groups()[1]!);
    expect(recipients()).toHaveLength(3);
  });

  test("that are many are folded", async () => {
    const { triager } = await triaging();
    await triager.step(Array.from({ length: 9 }, (_, at) => bounced({ ...kim, sender: `p${at}@example.org` })), { isOver: true });
    await userEvent.click(screen.getByRole("button", { name: "Sender" }));
    await waitFor(() => expect(groups()).toHaveLength(6));
    await userEvent.click(screen.getByRole("button", { name: "Show all 9" }));
    expect(groups()).toHaveLength(9);
  });
});

describe("findings", () => {
  test("come first, and show the rows that they rest on", async () => {
    const { triager } = await triaging();
    await triager.step([bounced(bo), ...mailboxFull(12)], { isOver: true });
    const seen: string[] = [];
    giveScrolling((element, how) => seen.push(`${element.tagName} ${element.getAttribute("aria-label")} ${how?.block}`));
    const finding = await waitFor(() => document.querySelector<HTMLElement>("[data-rule]")!);
    const show = within(finding).getByRole("button", { name: /Show these 12/ });
    await userEvent.click(show);
    expect([show.getAttribute("aria-pressed"), show.textContent]).toEqual(["true", "✓\u00a0Show these 12"]);
    // The table may be far below.
    expect([seen, document.activeElement]).toEqual([["SECTION Row by row start"], rows()[0]]);
    expect(screen.getByText("12 of 13 rows")).toBeTruthy();
    expect(new Set(recipients())).toEqual(new Set(["kim@fabrikam.com"]));
    await userEvent.click(show);
    expect(screen.getByText("13 rows")).toBeTruthy();
  });
});

describe("the headline", () => {
  test.each([
    ["writes its numbers as the language does", "en", Array.from({ length: 1150 }, () => bounced(kim)), "1,150 reports, 1,150 recipients, 1 cause", ""],
    ["in each language", "sv", Array.from({ length: 1150 }, () => bounced(kim)), "1\u00a0150 rapporter, 1\u00a0150 mottagare, 1 orsak", ""],
    ["counts receipts once", "en", [bounced(arrived), bounced(arrived)], "2 reports, 2 recipients: everything arrived", ""],
    ["says of receipts that they come on top", "en", [bounced(kim), bounced(arrived, arrived)], "2 reports, 1 recipient, 1 cause", "2 more recipients got their message."],
    ["says that nothing could be read", "en", [unread("holiday.png", "picture"), unread("b.png", "picture")], "Nothing could be read", "2 couldn't be read; their rows say why."],
    ["says that there is no bounce", "en", [ordinary("minutes.eml"), unread("b.png", "picture")], "There is no bounce among them", "1 message isn't a bounce. 1 couldn't be read; its row says why."],
  ] as const)("%s (%s)", async (_, language, examined, line, besides) => {
    const { triager } = await triaging({ language });
    await triager.step(examined, { isOver: true });
    const heading = screen.getAllByRole("heading", { level: 2 })[0]!;
    expect(heading.textContent).toBe(line);
    expect(heading.parentElement!.querySelector("h2 + p")?.textContent ?? "").toBe(besides);
  });

  test("leads to what could not be read, of which it does not say that it was", async () => {
    const { triager } = await triaging();
    await triager.step([bounced(kim), unread("holiday.png", "picture"), unread("b.png", "picture")], { isOver: true });
    expect([...document.querySelectorAll("[data-stage] [role=status]")].map(({ textContent }) => textContent)).toEqual(["Everything was looked at; 2 couldn't be read. 1 report, 1 recipient, 1 cause"]);
    await userEvent.click(screen.getByRole("button", { name: "Show these 2: what couldn't be read" }));
    expect(rows().map(({ dataset }) => dataset.kind)).toEqual(["unread", "unread"]);
    expect(screen.getByText("Rows of: what couldn't be read")).toBeTruthy();
  });
});

test("another language is said over the same rows", async () => {
  const { triager, speak } = await triaging();
  await triager.step([bounced(kim), unread("holiday.png", "picture")], { isOver: true });
  await userEvent.type(filterBox(), "kim");
  await acting(() => void speak("sv"));
  expect(await screen.findByText("1 rapport, 1 mottagare, 1 orsak")).toBeTruthy();
  expect(screen.getByText("1 av 2 rader")).toBeTruthy();
  expect(recipients()).toEqual(["kim@fabrikam.com"]);
  expect(triager.begun).toHaveLength(1);
});

describe("the list to take along", () => {
  const two = async () => {
    const view = await triaging();
    await view.triager.step([bounced(kim), bounced(bo)], { isOver: true });
    await userEvent.click(screen.getByRole("button", { name: "Take the list along" }));
    await screen.findByText("CSV (spreadsheet)");
    return view;
  };

  test.each([
    ["csv", /^\ufefffile,.*\r\n.*kim@fabrikam\.com.*\r\n.*bo@contoso\.com/],
    ["json", /"recipient": "kim@fabrikam\.com"/],
    ["markdown", /^## /],
  ])("is copied as %s", async (format, text) => {
    const written: string[] = [];
    Object.defineProperty(document, "execCommand", {
      configurable: true,
      value: () => {
        const event = Object.assign(new Event("copy", { cancelable: true }), { clipboardData: { setData: (_type: string, words: string) => written.push(words) } });
        document.dispatchEvent(event);
        return true;
      },
    });
    await two();
    await userEvent.click(document.querySelector(`[data-copy=${format}]`)!);
    expect(await screen.findByText(/^Copied: /)).toBeTruthy();
    expect(written).toEqual([expect.stringMatching(text)]);
  });

  /** What is downloaded as JSON, and under which name. */
  const part = async (): Promise<readonly [string, unknown]> => {
    const made: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (blob) => `blob:${made.push(blob as Blob)}`;
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function press(this: HTMLAnchorElement) { names.push(this.download); });
    await userEvent.click(screen.getByRole("button", { name: "Take the list along" }));
    await acting(() => document.querySelector<HTMLElement>("[data-download=json]")!.click());
    click.mockRestore();
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(made[0]!);
    });
    return [names[0]!, (JSON.parse(text) as { readonly part?: unknown }).part];
  };

  test("says that it is a part when the reading was stopped", async () => {
    const { triager } = await triaging();
    await triager.step([bounced(kim), bounced(bo)]);
    await userEvent.click(screen.getByRole("button", { name: "Stop reading" }));
    await screen.findByText(/You stopped the reading/, { selector: "p" });
    expect(await part()).toEqual(["bounces-part.json", { ended: "cancelled" }]);
  });

  test("says that it is a part when the reading failed and when the table shows a part", async () => {
    const { triager } = await triaging();
    await triager.step([bounced(kim), bounced(bo)]);
    await triager.fail(new WorkerEnded());
    await userEvent.type(filterBox(), "bo@");
    await userEvent.click(document.querySelector("[data-group=recipient-not-found]")!);
    expect(await part()).toEqual(["bounces-part.json", { ended: "failed", narrowed: "Rows of: There is no mailbox with that address, and with the words: bo@" }]);
  });

  test("says nothing of a part when it is all", async () => {
    const { triager } = await triaging();
    await triager.step([bounced(kim), bounced(bo)], { isOver: true });
    expect(await part()).toEqual(["bounces.json", null]);
  });

  test("stands selected in a box where nothing lets us copy it", async () => {
    Object.defineProperty(document, "execCommand", { configurable: true, value: () => false });
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: () => Promise.reject(new Error("no")) } });
    await two();
    await userEvent.type(filterBox(), "bo@");
    await userEvent.click(document.querySelector("[data-copy=csv]")!);
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The text to copy" });
    expect(document.activeElement).toBe(box);
    expect([box.value.includes("bo@contoso.com"), box.value.includes("kim@fabrikam.com"), box.selectionEnd > 10]).toEqual([true, false, true]);
  });

  test("is downloaded by an address that goes again", async () => {
    const made: Blob[] = [];
    const gone: string[] = [];
    const clicked: HTMLAnchorElement[] = [];
    URL.createObjectURL = (blob) => `blob:${made.push(blob as Blob)}`;
    URL.revokeObjectURL = (address) => void gone.push(address);
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function press(this: HTMLAnchorElement) { clicked.push(this); });
    await two();
    const timers = jest.spyOn(globalThis, "setTimeout");
    await acting(() => document.querySelector<HTMLElement>("[data-download=csv]")!.click());
    expect(clicked.map(({ download, href }) => [download, href])).toEqual([["bounces.csv", "blob:1"]]);
    expect(made[0]!.type).toBe("text/csv;charset=utf-8");
    timers.mock.calls.filter(([, ms]) => ms === 60_000).forEach(([end]) => end());
    expect(gone).toEqual(["blob:1"]);
    timers.mockRestore();
    click.mockRestore();
    expect(screen.getByText(/asked to save bounces\.csv/)).toBeTruthy();
  });
});

describe("messages that are selected in Outlook", () => {
  const selected = async (reading: Partial<Reader> = {}) => {
    const asked: string[] = [];
    const examine: Reader["examine"] = async ({ bytes, message: at, origin }) => {
      asked.push(`${at} ${origin.file} ${new TextDecoder().decode(bytes)}`);
      const { rows: found, diagnoses } = bounced(kim);
      return { rows: found.map((row) => ({ ...row, message: at, origin })), diagnoses };
    };
    const view = await renderPane({ host: fakeHost({ kind: "no-item" }), reading: { examine, ...reading } });
    await acting(() => view.host.select({ kind: "selected", messages: [{ id: "A", subject: "Undeliverable: A" }, { id: "B", subject: "Undeliverable: B" }] }));
    return { ...view, asked };
  };
  const read = () => screen.getByRole("button", { name: "Read them" });

  test("are offered, as long as they are selected", async () => {
    const { host } = await selected();
    expect(headline()).toBe("2 messages are selected");
    expect(read()).toBeTruthy();
    // Nothing beside it says to select one.
    expect(screen.queryByRole("heading", { name: "No message to read" })).toBeNull();
    await acting(() => host.select({ kind: "not-told", because: "too-many" }));
    expect(screen.queryByRole("button", { name: "Read them" })).toBeNull();
    expect(screen.getByText(/100 is the most/)).toBeTruthy();
    await acting(() => host.select({ kind: "none" }));
    expect(headline()).toBe("No message to read");
  });

  test("that Outlook keeps are said to be dragged; where it cannot tell, nothing is said", async () => {
    const { host } = await selected();
    await acting(() => host.select({ kind: "not-told", because: "kept" }));
    expect(screen.getByText(/Drag them here from the list/)).toBeTruthy();
    await acting(() => host.select({ kind: "not-told", because: "not-supported" }));
    expect(screen.queryByText(/Drag them here from the list|selected/)).toBeNull();
  });

  test("are read one at a time; one that Outlook keeps is a row", async () => {
    const { host, asked } = await selected();
    await userEvent.click(read());
    expect(screen.getByRole("main").dataset).toMatchObject({ state: "triage" });
    expect(host.askedSelected).toEqual(["A"]);
    await acting(() => host.answerSelected("A"));
    expect([host.askedSelected, asked]).toEqual([["B"], ["0 Undeliverable: A A"]]);
    await acting(() => host.answerSelected("B", kept("timeout")));
    await waitFor(() => expect(stage()).toBe("done"));
    expect(rows().map(({ textContent }) => textContent)).toEqual([expect.stringContaining("kim@fabrikam.com"), expect.stringContaining("Undeliverable: BOutlook didn't hand it over.")]);
  });

  test("are all read, also when one is too much for the reader", async () => {
    const { host } = await selected({ examine: async ({ message: at, origin }) => {
      if (at === 0) throw new WorkerEnded();
      return { rows: bounced(kim).rows.map((row) => ({ ...row, message: at, origin })), diagnoses: [] };
    } });
    await userEvent.click(read());
    await acting(() => host.answerSelected("A"));
    await acting(() => host.answerSelected("B"));
    await waitFor(() => expect(stage()).toBe("done"));
    expect(rows().map(({ dataset }) => dataset["kind"])).toEqual(["recipient", "unread"]);
  });

  test("wait while another message is read", async () => {
    const { host } = await selected();
    await userEvent.click(read());
    await acting(() => host.open(message("C")));
    await acting(() => host.answerSelected("A"));
    expect(host.askedSelected).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: /Back to the list/ }));
    await acting(() => undefined);
    expect(host.askedSelected).toEqual(["B"]);
  });

  test("are left when it is stopped", async () => {
    const { host, asked } = await selected();
    await userEvent.click(read());
    await userEvent.click(await screen.findByRole("button", { name: "Stop reading" }));
    await acting(() => host.answerSelected("A"));
    expect([asked, host.askedSelected, stage()]).toEqual([[], [], "cancelled"]);
  });
});
