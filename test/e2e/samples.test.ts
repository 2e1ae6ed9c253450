import samples from "../samples.json";
import { settled, Stage, type Outlook } from "./outlook";

jest.setTimeout(120_000);

let stage: Stage;
let outlook: Outlook;

beforeAll(async () => {
  stage = await Stage.set();
  outlook = await stage.open();
});
afterAll(() => stage.strike());

interface Expected {
  readonly cause: string;
  readonly outcome: string;
  readonly owner: string;
  readonly status?: string;
}

/** One card for all recipients to whom the same happened. */
const cardsOf = (recipients: readonly Expected[]): readonly object[] =>
  [...new Set(recipients.map(({ cause, outcome, owner, status }) => JSON.stringify({ cause, outcome, owner, status: status ?? "" })))].map((card) => JSON.parse(card) as object);

const subjects = async (): Promise<Map<string, { id: string; subject: string }>> =>
  new Map((await outlook.page.evaluate(() => window.simulator!.mailbox)).map(({ file, id, subject }) => [file.replace(/\.eml$/, ""), { id, subject }]));

test("the mailbox lists every sample, and the pane is open on a report", async () => {
  const options = outlook.page.getByRole("option");
  expect(await options.count()).toBe(samples.length);
  const first = (await outlook.page.evaluate(() => window.simulator!.openId))!;
  expect((await settled(outlook, first)).state).toBe("card");
});

// As a person: click the message in the list, look at the pane.
test.each(samples.map((sample) => [sample.name, sample] as const))("opening %s shows what it is", async (name, { state, recipients }) => {
  const { id, subject } = (await subjects()).get(name)!;
  const option = outlook.page.locator(`[role=option][data-id="${id}"]`);
  expect(await outlook.page.getByRole("option", { name: subject, exact: true }).count()).toBeGreaterThan(0);
  await option.click();
  const shown = await settled(outlook, id);
  expect(shown.state).toBe(state);
  const cards = state === "card" ? cardsOf(recipients as readonly Expected[]) : [];
  expect(shown.cards).toHaveLength(cards.length);
  for (const card of cards) expect(shown.cards).toContainEqual(expect.objectContaining(card));
});

test("at least 12 samples end in a card, of at least 9 causes", () => {
  const carded = samples.filter(({ state }) => state === "card");
  expect(carded.length).toBeGreaterThanOrEqual(12);
  expect(new Set(carded.flatMap(({ recipients }) => recipients.map(({ cause }) => cause))).size).toBeGreaterThanOrEqual(9);
});

test("nothing was complained of, and nothing left this machine", () => expect(outlook.problems).toEqual([]));
