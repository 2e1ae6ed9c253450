/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Card, ReportDiagnosis } from "../../src/cards";
import type { Source } from "../../src/host/mailbox";
import { openLocale, type Language } from "../../src/locales";
import type { Reader } from "../../src/reader/reader";
import { ActionBar } from "../../src/taskpane/Actions/ActionBar";
import { unconfigured } from "../../src/taskpane/configured";
import { defaults } from "../../src/taskpane/settings";
import { acting, card, fakeHost, fakeReader, message, report, type FakeHost } from "./fakes";
// What comes late comes at once.
import "../../src/locales/en/actions.json";
import "../../src/locales/en/reply.json";
import "../../src/locales/sv/actions.json";
import "../../src/locales/sv/reply.json";
import "../../src/taskpane/Actions/Panels/Panel";

const KAI = "kai@contoso.com";
const swedish: Partial<Card> = { title: "Deras server tar inte emot", summary: "example.net tar inte emot.", sender: [{ id: "wait", text: "Vänta en dag." }], avoid: [] };
const passedOn: ReportDiagnosis = { ...report, forwardedBy: KAI, report: { ...report.report, original: { ...report.report.original, subject: "Lunch" } } };

interface Given {
  readonly language?: Language;
  readonly of?: Partial<Card>;
  /** By which ways Outlook handed over the open message; none of what somebody handed in. */
  readonly sources?: readonly Source[];
  readonly reading?: Partial<Reader>;
  readonly replies?: boolean;
}

let user: UserEvent;
let writeText: jest.Mock;

beforeEach(() => {
  user = userEvent.setup();
  writeText = jest.fn(async () => undefined);
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
});

async function openPanel({ language = "en", of = {}, sources = ["file"], reading = {}, replies = true }: Given = {}) {
  const answers: string[] = [];
  const host: FakeHost = Object.assign(fakeHost(message("A")), { canOpenReply: () => replies, openReply: async (body: string) => (answers.push(body), "opened" as const) });
  const reader = fakeReader({ cardsFor: async (_diagnosis, wanted) => [card(wanted === "sv" ? swedish : of)], ...reading });
  const drawn = (found: ReportDiagnosis, spoken: Awaited<ReturnType<typeof openLocale>>) => (
    <ActionBar actions={["answer-forwarder"]} card={card(of)} found={{ diagnosis: found, sources }} host={host} reader={reader} configured={unconfigured} settings={defaults} locale={spoken} />
  );
  const locale = await openLocale(language);
  const view = render(drawn(passedOn, locale));
  await acting(() => void user.click(screen.getByRole("button")));
  return { host, answers, redraw: (found: ReportDiagnosis) => acting(() => view.rerender(drawn(found, locale))) };
}

const text = () => screen.getByRole("region").textContent!;
const choice = () => screen.getByRole<HTMLSelectElement>("combobox");
const choose = async (language: Language) => acting(() => void user.selectOptions(choice(), language));
const press = async (name: string | RegExp) => acting(() => void user.click(screen.getByRole("button", { name })));

describe("answering whoever passed the report on", () => {
  test("opens Outlook's own form for an answer, with exactly the text that is shown", async () => {
    const { host, answers } = await openPanel();
    expect(text()).toMatch(/^Hello,\n\n[^]*1\. Wait a day\./);
    await press("Open an answer");
    expect(answers).toEqual([text()]);
    expect(host.opened).toEqual([]);
    expect(screen.getByText(/Outlook has an answer open\. Nothing goes out until you send it/)).toBeTruthy();
  });

  test.each<[string, Given]>([["of a report that was handed in", { sources: [] }], ["where Outlook has no form for an answer", { replies: false }]])("opens a new message to them %s", async (_case, given) => {
    const { host, answers } = await openPanel(given);
    await press("Open a new message");
    expect(answers).toEqual([]);
    const [{ to, subject, body }] = host.opened as unknown as [FakeHost["opened"][number]];
    expect([to, subject]).toEqual([[KAI], "Re: Lunch"]);
    expect(text()).toBe(`To: ${KAI}\nSubject: Re: Lunch\n\n${body}`);
  });

  test("is copied where Outlook opens neither", async () => {
    const { host } = await openPanel({ replies: false });
    host.openNewMessage = async () => "not-opened";
    await press("Open a new message");
    expect(screen.getByText(/Outlook didn't open a new message/)).toBeTruthy();
    await press(/^Copy:/);
    expect(writeText).toHaveBeenCalledWith(text());
  });

  test("says so when Outlook doesn't open an answer", async () => {
    const { host } = await openPanel();
    Object.assign(host, { openReply: async () => "not-opened" });
    await press("Open an answer");
    expect(screen.getByText(/Outlook didn't open an answer\. Copy this/)).toBeTruthy();
  });
});

describe("the language of the answer", () => {
  test("is the page's at first, and the card is not asked for again", async () => {
    const cardsFor = jest.fn();
    await openPanel({ language: "sv", of: swedish, reading: { cardsFor } });
    expect(choice().value).toBe("sv");
    expect(text()).toMatch(/^Hej,[^]*Vänta en dag\./);
    expect(cardsFor).not.toHaveBeenCalled();
  });

  test("can be chosen: card, greeting and subject change together, and it is that text which is opened", async () => {
    const { answers } = await openPanel();
    expect(screen.getByLabelText("Language of the answer")).toBe(choice());
    await choose("sv");
    expect(text()).toMatch(/^Hej,[^]*Deras server tar inte emot\nexample\.net tar inte emot\.[^]*1\. Vänta en dag\./);
    expect(text()).not.toMatch(/Hello|Wait a day/);
    await press("Open an answer");
    expect(answers).toEqual([text()]);
    await choose("en");
    expect(text()).toMatch(/^Hello,[^]*Wait a day/);
  });

  test("that cannot be fetched leaves the answer whole in the one before, and says so", async () => {
    await openPanel({ reading: { cardsFor: () => Promise.reject(new Error("gone")) } });
    await choose("sv");
    expect(text()).toMatch(/^Hello,[^]*Wait a day/);
    expect(screen.getByText("This couldn't be fetched.")).toBeTruthy();
    await choose("en");
    expect(screen.queryByText("This couldn't be fetched.")).toBeNull();
  });

  test("that comes late doesn't take the place of what was chosen after it", async () => {
    let give: (cards: readonly Card[]) => void = () => undefined;
    await openPanel({ reading: { cardsFor: () => new Promise((resolve) => (give = resolve)) } });
    await choose("sv");
    await choose("en");
    await acting(() => give([card(swedish)]));
    expect(text()).toMatch(/^Hello,/);
  });

  test("of a card that has run out of time says so in either", async () => {
    const waiting = { outcome: "delayed", owner: "nobody", overdue: { from: "2020-01-01T00:00:00Z", fate: "Over", who: "You: check" } } as const;
    await openPanel({ of: waiting, reading: { cardsFor: async () => [card({ ...swedish, ...waiting })] } });
    expect(text()).toContain("check whether the message arrived");
    await choose("sv");
    expect(text()).toContain("kontrollera om meddelandet kom fram");
  });

  test("holds for a better reading of the report as well", async () => {
    const { redraw } = await openPanel({ sources: [] });
    await choose("sv");
    await redraw({ ...passedOn, report: { ...passedOn.report, original: { ...passedOn.report.original, subject: "Middag" } } });
    expect(text()).toContain("Subject: Sv: Middag");
  });
});

test("the instructions alone can be copied, in the language of the answer", async () => {
  await openPanel();
  const heading = "Only the instructions for sending a report";
  expect(screen.queryByRole("region", { name: heading })).toBeNull();
  await press(heading);
  await choose("sv");
  const box = screen.getByRole("region", { name: heading });
  expect(box.textContent).toMatch(/Ctrl\+Alt\+F[^]*På en telefon/);
  await acting(() => void user.click(within(box.parentElement!).getByRole("button", { name: /^Copy:/ })));
  expect(writeText).toHaveBeenCalledWith(box.textContent);
});

test("nobody that a display name hides gets the answer", async () => {
  const { host, redraw } = await openPanel({ sources: [] });
  await redraw({ ...passedOn, forwardedBy: "kai@contoso.com\nTo: eve@example.org\u202e" });
  await press("Open a new message");
  expect(host.opened.map(({ to }) => to)).toEqual([[]]);
  expect(text()).not.toMatch(/eve@|^To:/);
});
