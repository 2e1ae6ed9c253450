// node scripts/pictures.mjs        draws the README's pictures into docs/pictures
// node scripts/pictures.mjs --all  draws every sample in every look into build/pictures, for looking at
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.mjs";
import { startServers } from "./serve.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const PANE = 'iframe[title="Task pane"]';

const README = [
  { name: "outlook", query: "open=exo-recipient-not-found&width=320", size: [1280, 800] },
  { name: "pane-dark-swedish", query: "open=seed-relay-denied&width=320&theme=dark&lang=sv-SE", size: [1280, 900], paneOnly: true },
  { name: "pane-our-side", query: "open=incoming-relay-denied&width=320", size: [1280, 900], paneOnly: true },
];

async function draw(browser, url, { name, query, size: [width, height], paneOnly, forcedColors }, folder) {
  const context = await browser.newContext({ viewport: { width, height }, ...(forcedColors && { forcedColors: "active" }) });
  const page = await context.newPage();
  await page.goto(`${url}/?${query}`);
  await page.frameLocator(PANE).locator('[data-state]:not([data-state="reading"])').waitFor();
  // Fonts and the accordion settle.
  await page.waitForTimeout(250);
  const path = `${folder}/${name}.png`;
  if (paneOnly) await page.locator("#pane").screenshot({ path });
  else await page.screenshot({ path });
  await context.close();
}

async function everyLook(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => globalThis.simulator);
  const names = await page.evaluate(() => globalThis.simulator.mailbox.map(({ file }) => file.replace(/\.eml$/, "")));
  await page.close();
  const looks = [300, 450].flatMap((width) => [["light", "en-US"], ["dark", "sv-SE"], ["forced", "en-US"]].map(([theme, language]) => ({ width, theme, language })));
  return [...names, "nothing"].flatMap((sample) => looks.map(({ width, theme, language }) => ({
    name: `${sample}-${theme}-${width}`,
    query: `open=${sample}&width=${width}&lang=${language}&theme=${theme === "dark" ? "dark" : "light"}`,
    size: [1280, 1600], paneOnly: true, forcedColors: theme === "forced",
  })));
}

const all = process.argv.includes("--all");
const folder = at(all ? "build/pictures" : "docs/pictures");
mkdirSync(folder, { recursive: true });
const servers = await startServers({ port: 0 });
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--disable-gpu", "--no-first-run", "--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])] });
const pictures = all ? await everyLook(browser, servers.url) : README;
for (const picture of pictures) await draw(browser, servers.url, picture, folder);
console.log(`${pictures.length} pictures in ${folder}`);
await browser.close();
await servers.close();
