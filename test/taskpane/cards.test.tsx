/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Reader } from "../../src/reader/reader";
import type { Card } from "../../src/cards";
import { acting, card, renderPane, report } from "./fakes";

async function renderCards(cards: readonly Card[] = [card()], reading: Partial<Reader> = {}, diagnosis = report) {
  const view = await renderPane({ cards, reading, diagnoses: { A: diagnosis } });
  await acting(() => view.host.answer("A"));
  return view;
}

const openSection = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const headings = (level: number) => screen.getAllByRole("heading", { level }).map(({ textContent }) => textContent);

test("the first section is open, the others open on demand", async () => {
  await renderCards();
  expect(headings(1)).toEqual(["Why did it bounce?"]);
  expect(headings(2)).toEqual(["Their server takes no mail for that domain"]);
  expect(headings(3)).toEqual([
    "What you can do", "For your email admin", "Why it happened", "What to tell the other side", "What the server said", "Look-alikes", "Read more",
  ]);
  expect(screen.getByText("Wait a day.")).toBeTruthy();
  expect(screen.getByText("Don't send it again and again.")).toBeTruthy();
  expect(screen.queryByText("Correct the MX record.")).toBeNull();

  await openSection("For your email admin");
  expect(headings(4)).toEqual(["Better not", "On your side", "On the recipient's side", "Better not"]);
  expect(screen.getByText("Get-AcceptedDomain -Identity 'example.com'").tagName).toBe("PRE");
});

test("says who must act and what became of the message", async () => {
  await renderCards();
  expect(screen.getByText("The recipient's email admin")).toBeTruthy();
  expect(screen.getByText("Gone: the server said no")).toBeTruthy();
  expect(screen.getByText("kim@example.com")).toBeTruthy();
});

test("a section without content is left out", async () => {
  await renderCards([card({ sender: [], avoid: [], admin: [], why: [], related: [], links: [], evidence: [] })]);
  expect(headings(3)).toEqual(["What to tell the other side", "What the server said"]);
});

test("a long list of recipients is folded", async () => {
  await renderCards([card({ recipients: Array.from({ length: 12 }, (_, index) => `nr${index}@example.com`) })]);
  const rest = screen.getByText("7 more addresses").closest("details")!;
  expect(within(rest).getAllByText(/@example\.com/)).toHaveLength(7);
});

test("the words that counted are marked among the server's words", async () => {
  await renderCards();
  await openSection("What the server said");
  const [quote] = screen.getAllByText("Relay access denied", { selector: "mark, mark *" });
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
    for (const name of ["For your email admin", "What to tell the other side", "What the server said"]) await openSection(name);

    expect(container.querySelector("img, [onerror], [title], [href*='evil']")).toBeNull();
    expect(screen.getAllByText(evil).length).toBeGreaterThan(4);
    expect(screen.getAllByRole("heading").some(({ textContent }) => textContent?.includes("evil"))).toBe(false);
  });

  test("the only links are the card's", async () => {
    await renderCards([everywhere]);
    const links = screen.getAllByRole<HTMLAnchorElement>("link");
    expect(links.map(({ href }) => href)).toEqual(["https://learn.microsoft.com/tell", "https://learn.microsoft.com/ndr"]);
    for (const { target, rel } of links) expect([target, rel]).toEqual(["_blank", "noopener noreferrer"]);
  });

  test.each(["javascript:alert(1)", "http://learn.microsoft.com", "mailto:a@example.net"])("and none of them is %s", async (href) => {
    await renderCards([card({ sender: [], links: [{ label: "Somewhere", href }] })]);
    expect(screen.getByText("Somewhere")).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
  });
});

describe("what is true of the whole report", () => {
  test("stands once, on the first card", async () => {
    const diagnosis = { ...report, forwardedBy: "kim@example.org", report: { ...report.report, provenance: { kind: "unproven" } as const } };
    await renderCards([card(), card({ id: "second", title: "The mailbox is full" })], {}, diagnosis);
    const [first] = screen.getAllByRole("article");
    expect(within(first!).getByText("Passed on to you by kim@example.org.")).toBeTruthy();
    expect(screen.getAllByText(/ask kim@example\.org whether they sent/)).toEqual([within(first!).getByText(/ask kim@example\.org/)]);
  });

  test("is left out when there is nothing to say", async () => {
    await renderCards();
    expect(screen.queryByText(/forged|Passed on/)).toBeNull();
  });
});

describe("a look-alike", () => {
  const other = card({ id: "other", cause: "mx-misconfigured", title: "The domain's mail record is wrong", related: [{ cause: "mailbox-full", title: "The mailbox is full" }] });
  const third = card({ id: "third", cause: "mailbox-full", title: "The mailbox is full" });
  const related: Reader["relatedCard"] = async (cause) => (cause === "mailbox-full" ? third : other);
  const openRelated = async (name: string) => {
    await openSection("Look-alikes");
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
