import type { Frame, Page } from "playwright-core";
import type { Fault } from "../../../src/simulator/host/faults";
import { Dispatch } from "../../../src/simulator/wire/names";
import samples from "../../samples.json";
import { Stage } from "../outlook";
import { dropFile, pasteWords } from "./handIn";
import { paneFrame } from "./paneFrame";

jest.setTimeout(3_600_000);

const SEQUENCES = process.env["MATRIX"] === "1" ? 500 : 12;
const STEPS = 14;
/** Outlooks whose pane stays when nothing is selected, so that a sequence does not end with its first step. */
const OUTLOOKS = ["plain", "classic-windows", "mac"] as const;
/** Each with one cause: as a .msg file a report has lost the recipients that fared less badly than others. */
const MESSAGES = ["exo-mailbox-full", "exo-recipient-not-found", "seed-relay-denied", "postfix-delayed", "gmail-too-large", "forwarded-inline", "forwarded-as-attachment", "ordinary-question"] as const;
type Message = (typeof MESSAGES)[number];

const causes = new Map(samples.map(({ name, recipients }) => [name, new Set((recipients as readonly { cause: string }[]).map(({ cause }) => cause))]));

/** What was handed over last, by whom. */
type Last = { readonly from: "open"; readonly message: Message | undefined } | { readonly from: "handed-in"; readonly message: Message };

type Action =
  | { readonly kind: "select" | "drop" | "paste"; readonly message: Message }
  | { readonly kind: "select-nothing" | "select-several" | "mend" | "theme" }
  | { readonly kind: "break"; readonly call: number; readonly fault: Fault }
  | { readonly kind: "wait"; readonly ms: number };

/** Whole numbers below a limit, the same in every run of a seed (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const CALLS = [Dispatch.getAsFile, Dispatch.getBody, Dispatch.getAllInternetHeaders, Dispatch.getAttachmentContent];
// A body or an attachment that is another message's names none; the file and the header do.
const NAMING = [Dispatch.getAsFile, Dispatch.getAllInternetHeaders];

function faultBy(roll: (sides: number) => number): Action {
  const one = <T>(values: readonly T[]): T => values[roll(values.length)]!;
  const faults: readonly Fault[] = [{ kind: "error", code: one([5001, 9017, 9030, 9042, 9055]) }, { kind: "silent" }, { kind: "throw" }, { kind: "delay", ms: roll(15_000) }, { kind: "delay", ms: roll(3_000), bindLate: true }, { kind: "unsuccessful" }, { kind: "wrong-item", ms: roll(2_000) }];
  const fault = one(faults);
  return { kind: "break", call: one(fault.kind === "wrong-item" ? NAMING : CALLS), fault };
}

function actionBy(roll: (sides: number) => number): Action {
  const message = MESSAGES[roll(MESSAGES.length)]!;
  const at = roll(20);
  if (at < 6) return { kind: "select", message };
  if (at < 9) return { kind: "drop", message };
  if (at < 11) return { kind: "paste", message };
  if (at < 12) return { kind: "select-nothing" };
  if (at < 13) return { kind: "select-several" };
  if (at < 16) return faultBy(roll);
  if (at < 17) return { kind: "mend" };
  if (at < 18) return { kind: "theme" };
  return { kind: "wait", ms: roll(4_000) };
}

function lastAfter(last: Last, action: Action): Last {
  switch (action.kind) {
    case "select":
      return { from: "open", message: action.message };
    case "drop":
    case "paste":
      return { from: "handed-in", message: action.message };
    case "select-nothing":
    case "select-several":
      return { from: "open", message: undefined };
    default:
      return last;
  }
}

let stage: Stage;
beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());

async function act(page: Page, pane: Frame, action: Action): Promise<void> {
  switch (action.kind) {
    case "select":
      return page.evaluate((message) => window.simulator!.open(message), action.message);
    case "drop":
      return dropFile(page, pane, action.message);
    case "paste": {
      const base64 = await page.evaluate((message) => window.simulator!.sourceOf(message), action.message);
      return pasteWords(pane, Buffer.from(base64, "base64").toString("utf8"));
    }
    case "select-nothing":
      return page.evaluate(() => window.simulator!.openNothing());
    case "select-several":
      return page.evaluate((two) => window.simulator!.select(two), MESSAGES.slice(0, 2));
    case "break":
      return page.evaluate(({ call, fault }) => void window.simulator!.faults.set(call, fault), action);
    case "mend":
      return page.evaluate(() => window.simulator!.faults.clear());
    case "theme":
      return page.evaluate(() => window.simulator!.setTheme(document.documentElement.dataset["theme"] === "dark" ? "light" : "dark"));
    case "wait":
      return page.clock.runFor(action.ms);
  }
}

interface Shown {
  readonly state: string;
  readonly from: string;
  readonly item: string;
  readonly causes: readonly string[];
  readonly hasHint: boolean;
}

function isReading(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => ["starting", "reading"].includes(document.querySelector<HTMLElement>("main[data-state]")!.dataset["state"]!));
}

/** Every state that the pane goes through is kept. */
async function watch(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const seen: Shown[] = [];
    const look = (): Shown => {
      const main = document.querySelector<HTMLElement>("main[data-state]")!;
      const shown = { state: main.dataset["state"]!, from: main.dataset["from"]!, item: main.dataset["item"]!, causes: [...main.querySelectorAll<HTMLElement>("article")].map((card) => card.dataset["cause"]!), hasHint: main.querySelector("[data-hint]") !== null };
      seen.push(shown);
      return shown;
    };
    Object.assign(window, { seen, look });
    new MutationObserver(look).observe(document.querySelector("#root")!, { subtree: true, childList: true, attributes: true });
  });
}

function judge(last: Last, { state, from, item, causes: shown, hasHint }: Shown, idOf: ReadonlyMap<string, string>): void {
  const wanted = last.message && causes.get(last.message)!;
  const isReport = wanted !== undefined && wanted.size > 0;
  const answer = { from, item, causes: [...new Set(shown)].sort() };
  if (state === "card" || state === "not-a-bounce") {
    expect({ state, ...answer }).toEqual({ state: isReport ? state : "not-a-bounce", from: last.from, item: last.from === "open" ? idOf.get(last.message!) : "", causes: state === "card" ? [...wanted!].sort() : [] });
    return;
  }
  // What nobody handed over, for nothing is selected or Outlook keeps it: the way in is shown, and nothing of a message before.
  expect({ from, causes: shown, hasHint, hasOpenItem: item !== "" }).toEqual({ from: "open", causes: [], hasHint: true, hasOpenItem: last.message !== undefined && state !== "no-item" && item !== "" });
  expect(state === "no-item" ? last : { from: last.from }).toEqual(state === "no-item" ? { from: "open", message: undefined } : { from: "open" });
  expect(["no-item", "failed", "restricted"]).toContain(state);
}

test.each(OUTLOOKS)("whatever happens, the pane shows what was handed over last, or the way in: %s", async (outlook) => {
  const { page, problems, close } = await stage.open({ query: `profile=${outlook}&answer=works&open=nothing`, movedClock: true });
  const idOf = new Map(await page.evaluate(() => window.simulator!.mailbox.map(({ file, id }) => [file.replace(/\.eml$/, ""), id] as const)));
  const fileOf = new Map([...idOf].map(([file, id]) => [id, file]));

  for (let seed = OUTLOOKS.indexOf(outlook); seed < SEQUENCES; seed += OUTLOOKS.length) {
    const roll = dice(seed);
    await page.evaluate((first) => {
      const simulator = window.simulator!;
      simulator.faults.clear();
      simulator.pane.close();
      simulator.open(first);
      simulator.pane.open();
      simulator.pane.setPinned(true);
    }, MESSAGES[0]);
    const pane = await paneFrame(page);
    await watch(pane);

    const actions = Array.from({ length: STEPS }, () => actionBy(roll));
    let last: Last = { from: "open", message: MESSAGES[0] };
    for (const action of actions) {
      await act(page, pane, action);
      last = lastAfter(last, action);
    }
    await page.waitForTimeout(30);
    await page.clock.runFor(40_000);
    await page.waitForTimeout(60);
    // The pane's clock has run out, and every time-out with it; a busy machine may still be reading what was handed over.
    for (let look = 0; look < 50 && await isReading(pane); look += 1) await page.waitForTimeout(100);
    await page.clock.runFor(1_000);

    const { end, seen } = await pane.evaluate(() => {
      const { look, seen: all } = window as unknown as { look: () => Shown; seen: Shown[] };
      return { end: look(), seen: all };
    });
    try {
      judge(last, end, idOf);
      for (const { from, item, causes: shown } of seen) if (from === "open") expect(shown.filter((cause) => !causes.get(fileOf.get(item) ?? "")?.has(cause))).toEqual([]);
      expect(problems).toEqual([]);
    } catch (error) {
      throw new Error(`seed ${seed} of ${outlook}: ${JSON.stringify(actions)} ended in ${JSON.stringify(end)}`, { cause: error });
    }
  }
  await close();
});
