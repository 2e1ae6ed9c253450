import type { Frame, Page } from "playwright-core";
import { misfits, violations, withoutRing } from "./inspect";

const WIDTHS = [300, 450] as const;
/** 450 px at twice the size: what a browser leaves of them. */
const ZOOMED = 225;
const THEMES = ["light", "dark", "forced"] as const;

/** One way of seeing a state. */
export interface Look {
  readonly theme: (typeof THEMES)[number];
  readonly width: (typeof WIDTHS)[number];
}

export const looks: readonly Look[] = THEMES.flatMap((theme) => WIDTHS.map((width) => ({ theme, width })));

/** What anybody would meet with in this state, seen in these ways; nothing, when all is well. */
export async function faultsSeen(page: Page, frame: Frame, seenIn: readonly Look[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const look of seenIn) {
    await wear(page, frame, look);
    const found = [...await misfits(frame), ...await violations(frame), ...await withoutRing(frame)];
    faults.push(...found.map((fault) => `${look.theme} ${look.width}: ${fault}`));
  }
  await setWidth(page, ZOOMED);
  faults.push(...(await misfits(frame)).map((fault) => `450 px at 200 %: ${fault}`));
  return faults;
}

async function wear(page: Page, frame: Frame, { theme, width }: Look): Promise<void> {
  const isDark = theme !== "light";
  await page.emulateMedia({ forcedColors: theme === "forced" ? "active" : "none", colorScheme: isDark ? "dark" : "light" });
  await page.evaluate((name) => window.simulator?.setTheme(name), isDark ? "dark" as const : "light" as const);
  await setWidth(page, width);
  // The colours come over the wire.
  await frame.waitForFunction((dark) => {
    const [red = 0] = (/\d+/.exec(getComputedStyle(document.querySelector("#root > *")!).backgroundColor) ?? []).map(Number);
    return red < 128 === dark;
  }, isDark);
}

async function setWidth(page: Page, width: number): Promise<void> {
  await page.evaluate((pixels) => document.documentElement.style.setProperty("--pane-width", `${pixels}px`), width);
}
