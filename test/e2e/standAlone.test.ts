import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { Stage } from "./outlook";

jest.setTimeout(120_000);

const PATH = join(__dirname, "../../src/simulator/mailbox/exo-mailbox-full.eml");
const NAME = "exo-mailbox-full.eml";
const CARD = 'article[data-cause="mailbox-full"][data-status="5.2.2"]';
const LINE = "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException";

let stage: Stage;
beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());

/** Opens the page, hands it to the test, and closes it whatever comes; it may have asked nobody but its own server. */
async function alone(width: number, locale: string, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, problems, close } = await stage.openStandAlone(width, locale);
  try {
    await page.locator('main[data-state="no-outlook"] [data-hint="choose-file"]').waitFor();
    await page.locator("[data-paste]").waitFor();
    await use(page);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

const shows = (page: Page) => page.locator('main[data-state="card"][data-from="handed-in"][data-item=""]').locator(CARD).waitFor();
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([[320, "en-GB"], [1280, "en-GB"], [320, "sv-SE"], [1280, "sv-SE"]])("at %d px, in %s", (width, locale) => {
  const isSwedish = locale === "sv-SE";

  test("it speaks the browser's language, fits, and can be used by everybody", () =>
    alone(width, locale, async (page) => {
      expect(await page.locator("h1").innerText()).toBe(isSwedish ? "Varför studsade det?" : "Why did it bounce?");
      expect(await page.locator("html").getAttribute("lang")).toBe(isSwedish ? "sv" : "en");
      for (const closed of await page.locator("[data-hint] [aria-expanded=false]").all()) await closed.press("Enter");
      expect(await overflow(page)).toBeLessThanOrEqual(0);

      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document));
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }));

  test("a file that is chosen leads to its card", () =>
    alone(width, locale, async (page) => {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: isSwedish ? "Välj en fil …" : "Choose a file…" }).press("Enter");
      await (await chooser).setFiles(PATH);
      await shows(page);
      expect(await page.getByText(NAME).count()).toBe(1);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }));

  test("a file that is dropped leads to its card", () =>
    alone(width, locale, async (page) => {
      const transfer = await page.evaluateHandle(([name, text]) => {
        const made = new DataTransfer();
        made.items.add(new File([text!], name!, { type: "message/rfc822" }));
        return made;
      }, [NAME, readFileSync(PATH, "utf8")]);
      await page.dispatchEvent("main", "dragenter", { dataTransfer: transfer });
      await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
      await page.getByText(isSwedish ? "Släpp studsen här" : "Drop the bounce here").waitFor();
      await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
      await shows(page);
      expect(await page.locator("[data-drop]").count()).toBe(0);
    }));

  test("text that is typed leads to its card", () =>
    alone(width, locale, async (page) => {
      await page.locator("[data-paste]").fill(LINE);
      await page.getByRole("button", { name: isSwedish ? "Läs den" : "Read it" }).press("Enter");
      await shows(page);
    }));
});

/** Brings words to the clipboard by the keyboard, as anybody would: out of a field that is there for other words. */
async function cut(page: Page, words: string): Promise<void> {
  const field = page.locator("[data-lookup] textarea");
  await field.fill(words);
  await field.press("ControlOrMeta+a");
  await field.press("ControlOrMeta+x");
}

test("what is pasted with the keys alone leads to its card, wherever the focus is", () =>
  alone(1280, "en-GB", async (page) => {
    await cut(page, LINE);
    await page.locator("[data-hint] button").first().focus();
    await page.keyboard.press("ControlOrMeta+v");
    await shows(page);
    // And once more, from what is shown now.
    await page.keyboard.press("ControlOrMeta+v");
    await page.locator('main[data-turn="2"][data-state="card"]').waitFor();
  }));

test("what is pasted into the box is read at once; in the look-up it is left alone", () =>
  alone(320, "en-GB", async (page) => {
    await cut(page, LINE);
    await page.keyboard.press("ControlOrMeta+v");
    expect(await page.locator("[data-lookup] textarea").inputValue()).toBe(LINE);
    expect(await page.locator("main").getAttribute("data-state")).toBe("no-outlook");
    await page.locator("[data-paste]").press("ControlOrMeta+v");
    await shows(page);
  }));

test("several files are a table; what is no message says so; another one can follow", () =>
  alone(320, "en-GB", async (page) => {
    const input = page.locator("input[type=file]");
    await input.setInputFiles([
      { name: NAME, mimeType: "message/rfc822", buffer: readFileSync(PATH) },
      { name: "lunch.eml", mimeType: "message/rfc822", buffer: Buffer.from("Subject: Lunch\r\n\r\nOn Friday?") },
    ]);
    const row = page.locator('main[data-state="triage"] [role="row"][data-cause="mailbox-full"]');
    await row.press("Enter");
    await page.locator(CARD).waitFor();
    await page.getByRole("button", { name: /Back to the list/ }).press("Enter");
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.getByRole("button", { name: "Read another bounce" }).press("Enter");
    await input.setInputFiles([{ name: "icon.png", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]) }]);
    await page.locator('main[data-state="failed"][data-turn="2"] [data-hint]').waitFor();
    await input.setInputFiles(PATH);
    await page.locator('main[data-turn="3"]').locator(CARD).waitFor();
  }));
