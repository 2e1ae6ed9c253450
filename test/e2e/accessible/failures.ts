import type { Frame } from "playwright-core";
import type { Fault } from "../../../src/simulator/host/faults";
import { Startup } from "../../../src/simulator/wire/names";
import type { Place } from "./place";
import type { State } from "./state";
import { settle, unfold } from "./walk";

async function silentOutlook(place: Place): Promise<Frame> {
  await place.page.evaluate((request) => window.simulator!.faults.set(request, { kind: "silent" }), Startup.appContext);
  return reopen(place);
}

async function reopen(place: Place): Promise<Frame> {
  await place.page.evaluate(() => {
    window.simulator!.pane.close();
    window.simulator!.pane.open();
  });
  return (await (await place.page.waitForSelector('iframe[title="Task pane"]')).contentFrame())!;
}

const failing = (name: string, fault: Fault, state: string, ms = 0): State => ({
  name,
  async walk(place, lookAt) {
    const frame = await place.begin();
    await place.breakCalls(fault);
    await place.page.evaluate(() => window.simulator!.open("exo-mailbox-full"));
    for (let passed = 0; passed < ms; passed += 500) await place.pass(500);
    await frame.waitForSelector(`main[data-state="${state}"]`);
    await settle(frame);
    await unfold(frame);
    await lookAt(frame, state);
  },
});

/** The message is kept from the pane, or Outlook does not answer at all. */
export const failures: readonly State[] = [
  failing("restricted", { kind: "throw" }, "restricted"),
  failing("refused by Outlook", { kind: "error", code: 5001 }, "failed"),
  failing("shared mailbox", { kind: "error", code: 9055 }, "failed"),
  failing("no answer", { kind: "silent" }, "failed", 12_000),
  failing("another message's answer", { kind: "wrong-item" }, "failed", 12_000),
  {
    name: "no Outlook: silent",
    async walk(place, lookAt) {
      await place.begin();
      const frame = await silentOutlook(place);
      for (let passed = 0; passed < 8_000; passed += 500) await place.pass(500);
      await frame.waitForSelector('main[data-state="no-outlook"] [data-paste]');
      await lookAt(frame, "silent");
    },
  },
  {
    name: "no Outlook: blocked",
    async walk(place, lookAt) {
      await place.begin();
      await place.page.route(/\/office-js\/office\.js/, (route) => route.abort());
      const frame = await reopen(place);
      await frame.waitForSelector("main[data-state]", { state: "attached" });
      for (let passed = 0; passed < 8_000; passed += 500) await place.pass(500);
      await frame.waitForSelector('main[data-state="no-outlook"] [data-paste]');
      await lookAt(frame, "blocked");
      await place.page.unroute(/\/office-js\/office\.js/);
    },
  },
  {
    name: "starting",
    passing: true,
    async walk(place, lookAt) {
      await place.begin();
      const frame = await silentOutlook(place);
      await frame.waitForSelector('main[data-state="starting"] [role=status]:not(:empty)');
      await lookAt(frame, "starting");
    },
  },
];
