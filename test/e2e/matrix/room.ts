import type { Frame, Page } from "playwright-core";
import type { Fault } from "../../../src/simulator/host/faults";
import { Dispatch } from "../../../src/simulator/wire/names";
import type { Stage } from "../outlook";
import { clients, type ClientName } from "./clients";
import type { Expectation, Sees } from "./expected";
import { faultsOf, type Broken } from "./faults";
import { dropFile, pickFile } from "./handIn";
import { paneFrame } from "./paneFrame";
import { MESSAGES, type Situation } from "./situations";

const STEP_MS = 500;
const LIMIT_MS = 10_000;
/** As long as something better is waited for. */
const LATER_MS = 31_000;
const SHARED: Fault = { kind: "error", code: 9055 };

/** One simulated Outlook with a clock that can be moved, in which situation after situation is looked at. */
export class Room {
  private isBlocked = false;

  private constructor(private readonly page: Page, readonly name: ClientName, readonly problems: readonly string[], readonly leave: () => Promise<void>) {}

  static async enter(stage: Stage, name: ClientName): Promise<Room> {
    const { page, problems, close } = await stage.open({ query: `profile=${name}&open=nothing`, movedClock: true });
    const room = new Room(page, name, problems, close);
    await page.route(/\/office-js\/office\.js/, (route) => (room.isBlocked ? route.abort() : route.continue()));
    return room;
  }

  /** Brings the situation about and says what is seen when it has settled; it must be settled, though not for good, within ten seconds. */
  async look(situation: Situation, broken: Broken, wanted: Expectation): Promise<Sees> {
    await this.clear();
    this.isBlocked = broken.kind === "script-blocked";
    await this.break([...faultsOf(broken), ...(situation.id === "shared" ? Object.values(ITEM_CALLS).map((call) => [call, SHARED] as const) : [])]);
    await this.arrange(situation, broken);
    return this.settle(broken.kind === "calls" && broken.wrong === "late" ? LATER_MS : LIMIT_MS, wanted);
  }

  private clear(): Promise<void> {
    return this.page.evaluate((ordinary) => {
      const simulator = window.simulator!;
      simulator.faults.clear();
      simulator.setAnswer("works");
      simulator.pane.close();
      simulator.open(ordinary);
      simulator.pane.close();
    }, MESSAGES.ordinary);
  }

  private break(faults: readonly (readonly [number | string, Fault])[]): Promise<void> {
    return this.page.evaluate((all) => { for (const [key, fault] of all) window.simulator!.faults.set(key, fault); }, faults);
  }

  private async arrange({ id, answer }: Situation, broken: Broken): Promise<void> {
    if (answer && clients[this.name].answers.some((one) => one === answer)) await this.page.evaluate((one) => window.simulator!.setAnswer(one), answer);
    switch (id) {
      case "opened":
        return this.openPaneOn(MESSAGES.report);
      case "forwarded-inline":
      case "shared":
        return this.openPaneOn(MESSAGES.inline);
      case "forwarded-as-attachment":
        return this.openPaneOn(MESSAGES.attached);
      case "ordinary":
        return this.openPaneOn(MESSAGES.ordinary);
      case "pinned":
        await this.pinOnOrdinary();
        return this.select(MESSAGES.report);
      case "nothing":
        await this.pinOnOrdinary();
        return this.page.evaluate(() => window.simulator!.openNothing());
      case "several":
        await this.pinOnOrdinary();
        return this.page.evaluate((two) => window.simulator!.select(two), [MESSAGES.report, MESSAGES.another]);
      case "handed-in":
        await this.pinOnOrdinary();
        return this.handIn(broken);
    }
  }

  private async openPaneOn(message: string): Promise<void> {
    await this.select(message);
    await this.page.evaluate(() => {
      window.simulator!.pane.open();
      window.simulator!.dismissNotice();
    });
  }

  private async select(message: string): Promise<void> {
    await this.page.evaluate((one) => {
      window.simulator!.open(one);
      window.simulator!.dismissNotice();
    }, message);
  }

  private async pinOnOrdinary(): Promise<void> {
    await this.openPaneOn(MESSAGES.ordinary);
    await this.page.evaluate(() => window.simulator!.pane.setPinned(true));
    await this.passUntil(LIMIT_MS, ({ state }) => state !== "starting" && state !== "reading");
  }

  private async handIn(broken: Broken): Promise<void> {
    const { handsIn } = clients[this.name];
    const frame = await this.frame();
    if (handsIn === "picked") return pickFile(this.page, frame!, MESSAGES.report);
    // Where office.js is not there, nobody tells of Outlook's own drag; a saved file can be dropped all the same.
    if (broken.kind === "script-blocked" || broken.kind === "never-ready") return dropFile(this.page, frame!, MESSAGES.report);
    return this.page.evaluate((report) => window.simulator!.drop([report]), MESSAGES.report);
  }

  private async settle(limitMs: number, wanted: Expectation): Promise<Sees> {
    const isOpen = await this.page.evaluate(() => window.simulator!.pane.isOpen);
    if (!isOpen) return { pane: "none" };
    const seen = await this.passUntil(limitMs, (now) => wanted !== "cannot be told" && wanted.pane === "open" && differences(wanted, now).length === 0);
    // What was seen must also stay.
    await this.pass(4 * STEP_MS);
    return sees(await this.shown() ?? seen, wanted);
  }

  /** Moves the clock until what is shown is as asked for, or the time is over. */
  private async passUntil(limitMs: number, isIt: (now: Shown) => boolean): Promise<Shown> {
    await this.frame();
    let now = await this.shown();
    for (let passed = 0; passed <= limitMs && !(now && isIt(now)); passed += STEP_MS) {
      await this.pass(STEP_MS);
      now = await this.shown();
      const isWaiting = !now || now.state === "starting" || now.state === "reading";
      if (isWaiting && passed >= LIMIT_MS) throw new Error(`${this.name}: the pane says nothing after ten seconds: ${JSON.stringify(now)}`);
    }
    return now!;
  }

  private async pass(ms: number): Promise<void> {
    await this.page.clock.runFor(ms);
    // Messages between the frames go by the real clock.
    await this.page.waitForTimeout(10);
  }

  /** The pane's frame, when it shows anything. */
  private async frame(): Promise<Frame | undefined> {
    const isOpen = await this.page.evaluate(() => window.simulator!.pane.isOpen);
    return isOpen ? paneFrame(this.page) : undefined;
  }

  private async shown(): Promise<Shown | undefined> {
    const frame = await this.frame();
    return frame?.evaluate(() => {
      const main = document.querySelector<HTMLElement>("main[data-state]")!;
      return {
        state: main.dataset["state"]!,
        from: main.dataset["from"]!,
        causes: [...main.querySelectorAll<HTMLElement>("article")].map((card) => card.dataset["cause"]!),
        hint: main.querySelector<HTMLElement>("[data-hint]")?.dataset["hint"] ?? "",
        text: main.innerText,
      };
    });
  }
}

const ITEM_CALLS = { file: Dispatch.getAsFile, attachments: Dispatch.getAttachmentContent, headers: Dispatch.getAllInternetHeaders, body: Dispatch.getBody };

export interface Shown {
  readonly state: string;
  readonly from: string;
  readonly causes: readonly string[];
  readonly hint: string;
  readonly text: string;
}

function differences(wanted: Extract<Sees, { pane: "open" }>, { state, from, causes, hint, text }: Shown): readonly string[] {
  const same = { state: state === wanted.state, from: from === wanted.from, causes: causes.join() === wanted.causes.join(), hint: hint === wanted.hint, says: text.includes(wanted.says) };
  return Object.entries(same).flatMap(([name, isSame]) => (isSame ? [] : [name]));
}

function sees({ state, from, causes, hint, text }: Shown, wanted: Expectation): Sees {
  const says = wanted !== "cannot be told" && wanted.pane === "open" && text.includes(wanted.says) ? wanted.says : text.slice(0, 300);
  return { pane: "open", state, from: from === "handed-in" ? "handed-in" : "open", causes, says, hint };
}
