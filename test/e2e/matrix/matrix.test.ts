import { clientNames, type ClientName } from "./clients";
import { expected } from "./expected";
import { broken, labelOf, type Broken } from "./faults";
import { Room } from "./room";
import { situationsOf, type Situation } from "./situations";
import { committedRow, inWords, writeSupportTable, type Result } from "./supportTable";
import { Stage } from "../outlook";

jest.setTimeout(120_000);

const isWhole = process.env["MATRIX"] === "1";

/** Of what is broken in a situation, every so many are looked at when not the whole matrix is run; what is not broken is always. */
const SLICE = 41;

interface Case {
  readonly client: ClientName;
  readonly situation: Situation;
  readonly broken: Broken;
}

/** In the others there is no item to ask, or its answer is settled. */
function asksTheItem({ id, answer }: Situation): boolean {
  return ["forwarded-inline", "forwarded-as-attachment", "ordinary"].includes(id) || answer === "works" || answer === "notice";
}

/** Which faults are worth a look: single calls only where the item is asked, and none more where every call fails already. */
function brokenIn(situation: Situation): readonly Broken[] {
  if (asksTheItem(situation)) return broken;
  return broken.filter((one) => one.kind !== "calls" || (one.ways.length > 1 && situation.id !== "shared"));
}

const cases: readonly Case[] = clientNames
  .flatMap((client) => situationsOf(client).flatMap((situation) => brokenIn(situation).map((one) => ({ client, situation, broken: one }))))
  .filter((one, at) => isWhole || one.broken.kind === "nothing" || at % SLICE === 0);

let stage: Stage;
beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());

const results: Result[] = [];

describe.each(clientNames)("%s", (client) => {
  let room: Room;
  beforeAll(async () => { room = await Room.enter(stage, client); });
  afterAll(() => room.leave());

  test.each(cases.filter((one) => one.client === client).map((one) => [`${one.situation.label}; ${labelOf(one.broken)}`, one] as const))("%s", async (_name, one) => {
    const wanted = expected(one.client, one.situation, one.broken);
    const seen = await room.look(one.situation, one.broken, wanted);
    if (wanted !== "cannot be told") expect(seen).toEqual(wanted);
    if (one.broken.kind === "nothing" && !isWhole) expect(inWords(seen)).toBe(committedRow(client, one.situation));
    results.push({ ...one, wanted, seen });
  });

  test("no error that nobody caught", () => {
    // A script that was blocked on purpose is what Chromium reports of its own accord.
    expect(room.problems.filter((problem) => !/ERR_FAILED/.test(problem))).toEqual([]);
  });
});

if (isWhole) {
  test("docs/outlook-support.md has what was seen", () => {
    expect(results.length).toBe(cases.length);
    writeSupportTable(results, stage.browserVersion);
  });
}
