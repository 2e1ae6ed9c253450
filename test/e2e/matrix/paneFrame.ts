import type { Frame, Page } from "playwright-core";

/** The open pane's frame, as soon as it shows something. */
export async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[title="Task pane"]');
  const frame = (await element.contentFrame())!;
  await frame.waitForSelector("main[data-state]");
  return frame;
}
