import type { Frame } from "playwright-core";

/** Opens what is folded, but for the actions: only one of those is open at a time. */
export async function unfold(frame: Frame, within = "main"): Promise<void> {
  const closed = frame.locator(`${within} [aria-expanded=false]:not([data-action]):not(footer *), ${within} details:not([open]) > summary`);
  while ((await closed.count()) > 0) await closed.first().press("Enter");
}

/** What comes late is there: no panel is empty but for its heading, and nothing has changed for a while. */
export async function settle(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => !document.querySelector("[role=tabpanel] > h3:only-child, [data-action][aria-expanded=true] + :empty"));
  await frame.evaluate(() => new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, 60);
    new MutationObserver(() => (clearTimeout(timer), timer = setTimeout(resolve, 60))).observe(document.body, { subtree: true, childList: true });
  }));
}
