import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { causes } from "../../src/causes";
import { settled, Stage, visitTabs } from "./outlook";

jest.setTimeout(600_000);

const BOX = "[data-lookup] textarea";

let stage: Stage;
beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());

test("in the pane, with no message open, a line leads to its card", async () => {
  const outlook = await stage.open();
  await outlook.page.evaluate(() => window.simulator!.openNothing());
  await settled(outlook, "");
  const { pane } = outlook;
  await pane.getByRole("button", { name: "Look up a code" }).press("Enter");
  await pane.locator(BOX).fill("550 5.7.520 Access denied, Your organization does not allow external forwarding.");
  await pane.locator(BOX).press("Enter");
  await pane.locator('article[data-cause="external-forwarding-blocked"][data-status="5.7.520"]').waitFor();
  const texts: string[] = [];
  await visitTabs(pane, async () => void texts.push(await pane.locator("article").innerText()));
  expect(texts.filter((text) => /in what you entered/i.test(text))).toHaveLength(1);
  expect(outlook.problems).toEqual([]);
  await outlook.close();
});

test("below a long card, the look-up and what it found come into view", async () => {
  const outlook = await stage.open({ query: "open=exo-mailbox-full" });
  await settled(outlook, (await outlook.page.evaluate(() => window.simulator!.openId))!);
  const { pane } = outlook;
  const top = (selector: string) => pane.locator(selector).evaluate((element) => element.getBoundingClientRect().top / innerHeight);
  await pane.getByRole("button", { name: "Look up a code" }).press("Enter");
  await pane.locator(BOX).fill("5.1.10");
  expect(await top(BOX)).toBeLessThan(0.8);
  await pane.locator(BOX).press("Enter");
  await pane.locator("[data-lookup=found] article").first().waitFor();
  expect(await top("[data-lookup] article h2")).toBeLessThan(0.5);
  expect(await top("[data-lookup] article h2")).toBeGreaterThan(0);
  await outlook.close();
});

test("the page that stands alone asks nobody for anything, and offers what a code may be", async () => {
  const { page, problems, close } = await stage.openStandAlone(800, "en-GB");
  await page.getByRole("heading", { level: 1, name: "Why did it bounce?" }).waitFor();
  await page.getByRole("heading", { level: 2, name: "Look up a code" }).waitFor();
  await lookUp(page, "5.4.1");
  await page.locator('article[data-cause="unknown"][data-status="5.4.1"]').waitFor();
  await page.locator('button[data-related="relay-denied"]').press("Enter");
  await page.locator('article[data-cause="relay-denied"]').waitFor();
  expect(problems).toEqual([]);
  await close();
});

async function lookUp(page: Page, words: string): Promise<void> {
  await page.locator(BOX).fill(words);
  await page.locator(BOX).press("Enter");
}

/** What a reader of a narrow pane cannot see, on any tab of the card: what reaches beyond the window, or is cut within its own box. */
async function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const until = async (isSo: () => boolean): Promise<void> => {
      while (!isSo()) await new Promise((done) => requestAnimationFrame(done));
    };
    const isCut = (one: HTMLElement): boolean => one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5
      || (["hidden", "clip"].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1);
    for (const folded of document.querySelectorAll<HTMLElement>("article [aria-expanded=false]:not([data-action])")) folded.click();
    const cut: string[] = [];
    for (const tab of document.querySelectorAll<HTMLElement>("article [role=tab]")) {
      tab.click();
      await until(() => tab.ariaSelected === "true" && document.querySelector("article [role=tabpanel] > h3 + *") !== null);
      const seen = [...document.querySelectorAll<HTMLElement>("article *")].filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 2);
      cut.push(...seen.filter(isCut).map((one) => `${tab.innerText}: <${one.localName}> ${one.innerText.slice(0, 60)}`));
    }
    return cut;
  });
}

const first = (id: string): string => readFileSync(join(__dirname, `../causes/${id}.txt`), "utf8").split("\n").find((line) => line !== "" && !line.startsWith("#"))!;
// The causes that a look-up can name.
const named = causes.filter(({ id, reached }) => reached === "reply" && id !== "backscatter").map(({ id }) => id);

test.each(["en-US", "sv-SE"])("at 300 px nothing of a card is cut (%s)", async (locale) => {
  const { page, problems, close } = await stage.openStandAlone(300, locale);
  const cut: Record<string, readonly string[]> = {};
  for (const id of named) {
    await lookUp(page, first(id));
    await page.locator(`article[data-cause="${id}"]`).waitFor();
    const words = await cutWords(page);
    if (words.length > 0) cut[id] = words;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  }
  expect(cut).toEqual({});
  expect(problems).toEqual([]);
  await close();
});
