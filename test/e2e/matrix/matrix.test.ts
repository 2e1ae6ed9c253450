import { clientNames, clients, type ClientName } from "./clients";
import { broken, labelOf, type Broken } from "./faults";
import { expected, type Expectation, type Sees } from "./expected";
import { Room } from "./room";
import { situationsOf, type Situation } from "./situations";
import { Stage } from "../outlook";
import { supportTable } from "./supportTable";

jest.setTimeout(3_600_000);

const isWhole = process.env["MATRIX"] === "1";

/** One line of the matrix. */
export interface Case {
  readonly client: ClientName;
  readonly situation: Situation;
  readonly broken: Broken;
}

const asksTheItem = ({ id }: Situation): boolean => !["handed-in", "nothing", "several", "shared"].includes(id);

/** Which faults are worth a look: single calls only where the item is asked, and none more where every call fails already. */
function brokenIn(situation: Situation): readonly Broken[] {
  if (asksTheItem(situation)) return broken;
  return broken.filter((one) => one.kind !== "calls" || (one.ways.length > 1 && situation.id !== "shared"));
}

/** Every seventh case, so that in turn each client meets each situation, and each fault some of them. */
const cases: readonly Case[] = clientNames.flatMap((client) =>
  situationsOf(client).flatMap((situation) => brokenIn(situation).map((one) => ({ client, situation, broken: one }))));
const chosen = (all: readonly Case[]): readonly Case[] => (isWhole ? all : all.filter((one, at) => one.broken.kind === "nothing" || at % 23 === 0));

let stage: Stage;
beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());

const results: { readonly one: Case; readonly seen: Sees }[] = [];

describe.each(clientNames)("%s", (client) => {
  let room: Room;
  beforeAll(async () => { room = await Room.enter(stage, client); });
  afterAll(() => room.leave());

  test.each(chosen(cases.filter((one) => one.client === client)).map((one) => [`${one.situation.label}; ${labelOf(one.broken)}`, one] as const))("%s", async (_name, one) => {
    const wanted: Expectation = expected(one.client, one.situation, one.broken);
    const seen = await room.look(one.situation, one.broken, wanted);
    if (wanted !== "cannot be told") expect(seen).toEqual(wanted);
    results.push({ one, seen });
  });

  test("no error that nobody caught", () => {
    // A script that was blocked on purpose is what Chromium reports of its own accord.
    expect(room.problems.filter((problem) => !/ERR_FAILED/.test(problem))).toEqual([]);
  });
});

test("docs/outlook-support.md says what was seen", () => {
  expect(clients).toBeDefined();
  supportTable(results);
});
