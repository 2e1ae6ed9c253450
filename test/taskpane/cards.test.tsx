/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Reader } from "../../src/reader/reader";
import type { Card } from "../../src/cards";
import type { Settings } from "../../src/taskpane/settings";
import { acting, card, renderPane, report } from "./fakes";

async function renderCards(cards: readonly Card[] = [card()], reading: Partial<Reader> = {}, diagnosis = report, settings: Partial<Settings> = {}) {
  const view = await renderPane({ cards, reading, settings, diagnoses: { A: diagnosis } });
  await acting(() => view.host.answer("A"));
  return view;
}

const openTab = (name: string) => userEvent.click(screen.getByRole("tab", { name }));
const tabs = () => screen.getAllByRole("tab").map(({ textContent }) => textContent);
const headings = (level: number) => screen.getAllByRole("heading", { level }).map(({ textContent }) => textContent);

test("the sender's voice comes first, the others when asked for", async () => {
  await renderCards();
  expect(headings(1)).toEqual(["Why did it bounce?"]);
  expect(headings(2)).toEqual(["Their server takes no mail for that domain"]);
  expect(tabs()).toEqual(["You", "Your admin", "Why", "Details"]);
  expect(headings(3)).toEqual(["What you can do"]);
  expect(screen.getByText("Wait a day.")).toBeTruthy();
  expect(screen.getByText("Don't send it again and again.")).toBeTruthy();
  expect(screen.queryByText("Correct the MX record.")).toBeNull();

  await openTab("Your admin");
  expect(headings(3)).toEqual(["For your email admin"]);
  expect(headings(4)).toEqual(["On your side", "On the recipient's side", "Better not", "What to tell the other side"]);
  expect(screen.getByText("Get-AcceptedDomain -Identity 'example.com'").tagName).toBe("PRE");
  expect(screen.queryByText("Wait a day.")).toBeNull();

  await openTab("Why");
  expect(screen.getByText("The domain points to a server that isn't responsible for it.")).toBeTruthy();
});

test.each([["user", "You"], ["admin", "Your admin"], ["helpdesk", "Details"]] as const)("for the role %s the tab %s opens first", async (role, tab) => {
  await renderCards([card()], {}, report, { role });
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe(tab);
});

test("on the recipient's side their own admin's tab opens first", async () => {
  await renderCards([card({ side: "recipient" })]);
  expect(tabs()[0]).toBe("Sender");
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Your admin");
});

test("the arrow keys go round the tabs, and only the chosen one can be tabbed to", async () => {
  await renderCards();
  screen.getByRole("tab", { name: "You" }).focus();
  const chosen = async (key: string) => {
    await userEvent.keyboard(`{${key}}`);
    const tab = screen.getByRole("tab", { selected: true });
    expect(document.activeElement).toBe(tab);
    expect(screen.getAllByRole("tab").filter(({ tabIndex }) => tabIndex === 0)).toEqual([tab]);
    expect(screen.getByRole("tabpanel").getAttribute("aria-labelledby")).toBe(tab.id);
    return tab.textContent;
  };
  expect(await chosen("ArrowLeft")).toBe("Details");
  expect(await chosen("ArrowRight")).toBe("You");
  expect(await chosen("ArrowRight")).toBe("Your admin");
  expect(await chosen("End")).toBe("Details");
  expect(await chosen("Home")).toBe("You");
});

test("says who must act and what became of the message", async () => {
  await renderCards();
  expect(screen.getByText("The recipient's email admin")).toBeTruthy();
  expect(screen.getByText("Gone: the server said no")).toBeTruthy();
  expect(screen.getByText("kim@example.com")).toBeTruthy();
});

describe("the picture of the way", () => {
  test("says in words where the message stopped", async () => {
    await renderCards();
    const picture = screen.getByRole("img", { name: "It stopped at: Their email service." });
    expect(picture.dataset).toMatchObject({ at: "recipient-service", acts: "recipient-service" });
    expect(picture.textContent).toContain("Their email serviceStopped hereMust act");
  });

  test.each(["look-alike", "look-up"] as const)("is no part of a %s", async (standing) => {
    await renderCards([card({ standing })]);
    expect(screen.queryByRole("img", { name: /stopped/ })).toBeNull();
  });
});

test("the code explains itself when it is pressed", async () => {
  await renderCards();
  const chip = screen.getByRole("button", { name: "Code 554 5.4.1" });
  expect(screen.queryByText("The trouble is on the way.")).toBeNull();
  await userEvent.click(chip);
  expect(screen.getByText("The trouble is on the way.")).toBeTruthy();
  await userEvent.click(chip);
  expect(screen.queryByText("The trouble is on the way.")).toBeNull();
});

describe("what is still being tried", () => {
  const waiting = (from: Date) => card({ fate: "Still being tried", who: "Nobody", overdue: { from: from.toISOString(), fate: "It should have been decided", who: "You: check" } });
  afterEach(() => jest.useRealTimers());

  test("is overdue when the time that the report names is over", async () => {
    await renderCards([waiting(new Date(Date.now() - 1_000))]);
    expect(screen.getByText("It should have been decided")).toBeTruthy();
    expect(screen.getByText("You: check")).toBeTruthy();
  });

  test("is announced and passed on as overdue as well", async () => {
    await renderCards([waiting(new Date(Date.now() - 1_000))]);
    expect(screen.getAllByRole("status")[0]!.textContent).toContain("It should have been decided");
    await userEvent.click(screen.getByRole("button", { name: "Copy this report…" }));
    const text = (await screen.findByRole("region")).textContent;
    expect(text).toContain("It should have been decided");
    expect(text).toContain("You: check");
    expect(text).not.toContain("Still being tried");
  });

  test("becomes overdue while somebody looks at it", async () => {
    await renderCards([waiting(new Date(Date.now() + 400))]);
    expect(screen.getByText("Still being tried")).toBeTruthy();
    expect(await screen.findByText("It should have been decided")).toBeTruthy();
    expect(screen.queryByText("Nobody")).toBeNull();
  });
});

test("a tab without content is left out", async () => {
  await renderCards([card({ sender: [], avoid: [], admin: [], adminAvoid: [], why: [], related: [], links: [], evidence: [], tell: { intro: "", facts: "" } })]);
  expect(tabs()).toEqual(["Details"]);
});

test("where no cause is known the server's words and what it may be come with the first tab", async () => {
  await renderCards([card({ cause: "unknown" })]);
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe("You");
  expect(screen.getAllByText("Relay access denied", { selector: "mark, mark *" })).not.toHaveLength(0);
  expect(screen.getByRole("button", { name: "The domain's mail record is wrong" })).toBeTruthy();
});

test("a long list of recipients is folded", async () => {
  await renderCards([card({ recipients: Array.from({ length: 12 }, (_, index) => `nr${index}@example.com`) })]);
  expect(screen.getAllByText(/^nr\d+@example\.com$/)).toHaveLength(5);
  await userEvent.click(screen.getByRole("button", { name: "7 more addresses" }));
  expect(screen.getAllByText(/^nr\d+@example\.com$/)).toHaveLength(12);
});

test("several cards are listed first, and each entry leads to its card", async () => {
  await renderCards([card(), card({ id: "second", title: "The mailbox is full", recipients: ["a@example.com", "b@example.com"] })]);
  const list = screen.getByRole("navigation", { name: "This report speaks of several things:" });
  await userEvent.click(within(list).getByRole("button", { name: "The mailbox is full (2)" }));
  expect(screen.getByRole("article", { name: "The mailbox is full" }).contains(document.activeElement)).toBe(true);
});

test("the words that counted are marked among the server's words", async () => {
  await renderCards();
  await openTab("Details");
  const [quote] = await screen.findAllByText("Relay access denied", { selector: "mark, mark *" });
  expect(quote?.closest("blockquote")?.textContent).toBe("554 5.4.1 kim@example.com: Relay access denied");
  expect(screen.getByText("In the text of the report")).toBeTruthy();
  expect(screen.getByText("Certain: the report says it.")).toBeTruthy();
});

describe("what a report says is text", () => {
  const evil = '<img src=x onerror="alert(1)"> <a href="https://evil.example">https://evil.example</a> mailto:evil@example.net';
  const everywhere = card({
    recipients: [evil],
    summary: evil,
    serverWords: evil,
    evidence: [{ words: evil, where: "In the text of the report" }],
    tell: { intro: "Send them these facts.", facts: evil },
    admin: [{ id: "sender", heading: "On your side", steps: [{ id: "look", text: evil, command: evil }] }],
  });

  test("never markup, a link or a title", async () => {
    const { container } = await renderCards([everywhere], {}, { ...report, forwardedBy: evil });
    let times = 0;
    for (const name of tabs()) {
      await openTab(name!);
      await acting(() => undefined);
      times += screen.queryAllByText(evil).length;
      expect(container.querySelector("img, [onerror], [title], [href*='evil']")).toBeNull();
      expect(screen.getAllByRole("heading").some(({ textContent }) => textContent?.includes("evil"))).toBe(false);
    }
    // The summary and the recipient stand above each tab; a step, a command, the facts and twice the server's words in them.
    expect(times).toBeGreaterThan(4 * 2 + 3);
  });

  test("the only links are the card's", async () => {
    await renderCards([everywhere]);
    const hrefs: string[] = [];
    for (const name of tabs()) {
      await openTab(name!);
      await acting(() => undefined);
      const links = screen.queryAllByRole<HTMLAnchorElement>("link");
      hrefs.push(...links.map(({ href }) => href));
      for (const { target, rel } of links) expect([target, rel]).toEqual(["_blank", "noopener noreferrer"]);
    }
    expect(hrefs).toEqual(["https://learn.microsoft.com/tell", "https://learn.microsoft.com/ndr"]);
  });

  test.each(["javascript:alert(1)", "http://learn.microsoft.com", "mailto:a@example.net"])("and none of them is %s", async (href) => {
    await renderCards([card({ sender: [], links: [{ label: "Somewhere", href }] })]);
    await openTab("Why");
    expect(screen.getByText("Somewhere")).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
  });
});

describe("what is true of the whole report", () => {
  test("stands once, on the first card", async () => {
    const diagnosis = { ...report, forwardedBy: "kim@example.org", report: { ...report.report, provenance: { kind: "unproven" } as const } };
    await renderCards([card(), card({ id: "second", title: "The mailbox is full" })], {}, diagnosis);
    const [first] = screen.getAllByRole("article");
    expect(within(first!).queryByText(/passed this on/)).toBeNull();
    expect(screen.getByText("kim@example.org passed this on to you. Below, “you” is whoever sent the message that didn't arrive. To help them, choose “Answer whoever passed it on”.").compareDocumentPosition(first!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getAllByText(/ask kim@example\.org whether they sent/)).toEqual([within(first!).getByText(/ask kim@example\.org/)]);
  });

  test("is left out when there is nothing to say", async () => {
    await renderCards();
    expect(screen.queryByText(/forged|passed this on/)).toBeNull();
  });
});

describe("a look-alike", () => {
  const other = card({ id: "other", cause: "mx-misconfigured", title: "The domain's mail record is wrong", related: [{ cause: "mailbox-full", title: "The mailbox is full" }] });
  const third = card({ id: "third", cause: "mailbox-full", title: "The mailbox is full" });
  const related: Reader["relatedCard"] = async (cause) => (cause === "mailbox-full" ? third : other);
  const openRelated = async (name: string) => {
    await openTab("Why");
    await userEvent.click(screen.getByRole("button", { name }));
  };

  test("opens in place, and goes back", async () => {
    const relatedCard = jest.fn(related);
    await renderCards([card()], { relatedCard });
    expect(screen.queryByRole("button", { name: /Back/ })).toBeNull();

    await openRelated("The domain's mail record is wrong");
    expect(relatedCard).toHaveBeenCalledWith("mx-misconfigured", card(), report, "en");
    expect(screen.getByRole("article").dataset.cause).toBe("mx-misconfigured");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /Back/ }));

    await openRelated("The mailbox is full");
    expect(screen.getByRole("article").dataset.cause).toBe("mailbox-full");

    await userEvent.click(screen.getByRole("button", { name: /Back/ }));
    expect(screen.getByRole("article").dataset.cause).toBe("mx-misconfigured");
    await userEvent.click(screen.getByRole("button", { name: /Back/ }));
    expect(screen.getByRole("article").dataset.cause).toBe("relay-denied");
    expect(screen.getByRole("article").contains(document.activeElement)).toBe(true);
  });

  test("is said again when the card below it is, in another language", async () => {
    const swedish = card({ title: "Deras server tar inte emot post" });
    const relatedCard: Reader["relatedCard"] = async (_cause, _from, _diagnosis, language) => (language === "sv" ? { ...other, title: "Domänens e-postpost är fel" } : other);
    const { speak } = await renderCards([card()], { relatedCard, cardsFor: async () => [swedish] });
    await openRelated("The domain's mail record is wrong");
    await acting(() => speak("sv"));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Domänens e-postpost är fel");
  });

  test("that cannot be opened leaves the card and says so", async () => {
    await renderCards([card()], { relatedCard: () => Promise.reject(new Error("no file")) });
    await openRelated("The domain's mail record is wrong");
    expect(screen.getByText("That card couldn't be opened. Try again.")).toBeTruthy();
    expect(screen.getByRole("article").dataset.cause).toBe("relay-denied");
  });

  test("that arrives after another message was opened is dropped", async () => {
    let late: (related: Card) => void = () => undefined;
    const { host } = await renderCards([card()], { relatedCard: () => new Promise((resolve) => (late = resolve)) });
    await openRelated("The domain's mail record is wrong");
    await acting(() => host.open({ kind: "message", id: "B" }));
    await acting(() => host.answer("B"));
    await acting(() => late(other));
    expect(screen.getByRole("article").dataset.cause).toBe("relay-denied");
  });
});
