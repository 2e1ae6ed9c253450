import samples from "../../samples.json";
import { paneFrame } from "../matrix/paneFrame";
import { Stage } from "../outlook";
import { misfits, motions, violations, withoutRing } from "./inspect";
import { faultsSeen, looks } from "./looks";
import { ofMessage } from "./messages";
import { Place, type Language } from "./place";
import type { State } from "./state";
import { states } from "./states";

jest.setTimeout(600_000);

const isWhole = process.env["MATRIX"] === "1";
const LANGUAGES: readonly Language[] = ["en", "sv"];
/** When not the whole is run, every so many messages are walked, and each thing that is seen is seen in one way, in one language. */
const SLICE = 9;

const messages = samples.filter((_sample, at) => isWhole || at % SLICE === 0).map(({ name }) => ofMessage(name));
const all: readonly State[] = [...states, ...messages];

let stage: Stage;
beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());

describe.each(LANGUAGES)("in %s", (language) => {
  let place: Place;
  beforeAll(async () => { place = await Place.enter(stage, language); });
  afterAll(() => place.outlook.close());

  const own = all.map((state, at) => ({ state, at })).filter(({ at }) => isWhole || at % LANGUAGES.length === LANGUAGES.indexOf(language));

  test.each(own.map(({ state, at }) => [state.name, state, at] as const))("%s can be used by everybody", async (_name, state, at) => {
    const found: Record<string, readonly string[]> = {};
    let seen = at;
    const once = () => [looks[seen++ % looks.length]!];
    // What does not last is brought about for each look.
    for (let time = 0; time < (isWhole && state.passing ? looks.length : 1); time += 1) {
      await state.walk(place, async (frame, name) => {
        const faults = await faultsSeen(place.page, frame, isWhole && !state.passing ? looks : once());
        if (faults.length > 0) found[name] = faults;
      });
    }
    expect(found).toEqual({});
  });

  test("no error that nobody caught", () => {
    // What was blocked on purpose is what Chromium reports of its own accord.
    expect(place.outlook.problems.filter((problem) => !/ERR_FAILED/.test(problem))).toEqual([]);
  });
});

const mayMove = [...states, ofMessage("exo-recipient-not-found")].filter(({ name }) => isWhole || ["look-up", "reading", "starting", "dragged over", "exo-recipient-not-found"].includes(name));

test("nothing moves for whoever wants no motion; the line of the look-up's box does for others", async () => {
  const place = await Place.enter(stage, "en");
  const found: Record<string, readonly string[]> = {};
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    await place.page.emulateMedia({ reducedMotion });
    for (const state of reducedMotion === "reduce" ? mayMove : mayMove.filter(({ name }) => name === "look-up")) {
      await state.walk(place, async (frame, name) => { found[`${reducedMotion}: ${state.name}, ${name}`] = await motions(frame); });
    }
  }
  await place.outlook.close();
  const moving = Object.entries(found).filter(([, all]) => all.length > 0).map(([where]) => where);
  expect(moving).toEqual(["no-preference: look-up, nothing found", "no-preference: look-up, found"]);
});

test("what is looked for would be found", async () => {
  const place = await Place.enter(stage, "en");
  await place.begin();
  await place.show("ordinary-question");
  const frame = await paneFrame(place.page);
  expect([...await misfits(frame), ...await withoutRing(frame), ...await violations(frame)]).toEqual([]);
  await frame.evaluate(() => {
    document.querySelector("main")!.insertAdjacentHTML("beforeend", `
      <button style="width: 20px; height: 20px; padding: 0; outline: none">i</button>
      <p style="color: #aaa">faint</p><input><p>one</p><p style="margin-top: -3em">upon another</p>
      <pre style="width: 900px">wide</pre><div style="width: 60px; overflow: hidden; white-space: nowrap">cut in the middle of it</div>`);
  });
  const found = [...await misfits(frame), ...await withoutRing(frame), ...await violations(frame)].join("\n");
  for (const fault of [/^scrolls sideways/m, /^cut: <pre/m, /^cut: <div/m, /^smaller than 24 px/m, /^overlaps: .*upon another/m, /^no ring: <button/m, /^color-contrast/m, /^label: <input/m]) expect(found).toMatch(fault);
  await place.outlook.close();
});
