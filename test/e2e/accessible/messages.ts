import type { Frame } from "playwright-core";
import type { LookAt, State } from "./state";
import { settle, unfold } from "./walk";

/** A message of the mailbox: each tab of each card with all that is folded in it, then each action. */
export function ofMessage(message: string): State {
  return {
    name: message,
    async walk(place, lookAt) {
      await place.begin();
      const frame = await place.show(message);
      await unfold(frame, "main > :not(article)");
      const cards = frame.locator("article");
      for (let card = 0; card < Math.max(1, await cards.count()); card += 1) {
        const tabs = cards.nth(card).locator("[role=tab]");
        if ((await cards.count()) === 0) await lookAt(frame, "notice");
        for (let tab = 0; tab < (await cards.count() && await tabs.count()); tab += 1) {
          await tabs.nth(tab).press("Enter");
          await settle(frame);
          await unfold(frame);
          await lookAt(frame, `card ${card + 1}, ${await tabs.nth(tab).getAttribute("data-tab")}`);
        }
      }
      if ((await cards.count()) > 0) await eachAction(frame, lookAt);
    },
  };
}

async function eachAction(frame: Frame, lookAt: LookAt): Promise<void> {
  const first = frame.locator("article").first();
  for (const button of await first.locator("[data-action]").all()) {
    await button.press("Enter");
    await settle(frame);
    await lookAt(frame, (await button.getAttribute("data-action"))!);
    await button.press("Enter");
  }
}
