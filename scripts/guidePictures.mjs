// node scripts/guidePictures.mjs   draws the pictures of docs/user-guide.md into docs/pictures, in the simulated Outlook.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.mjs";
import { startServers } from "./serve.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const PANE = 'iframe[title="Task pane"]';
const BOUNCE = "exo-recipient-not-found";
const OTHER = "ordinary-question";
const HELPDESK = encodeURIComponent(JSON.stringify({ whybounce: { helpdesk: "helpdesk@contoso.com" } }));
const WHOLE = [1000, 430];
const TALL = [1000, 790];

const inPane = (page) => page.frameLocator(PANE);
const settled = (page) => inPane(page).locator('[data-state]:not([data-state="reading"], [data-state="starting"])').waitFor();

async function openAction(page, action) {
  await inPane(page).locator(`[data-action="${action}"]`).first().click();
  await inPane(page).locator("textarea, pre").first().waitFor();
  await inPane(page).locator(`[data-action="${action}"]`).first().evaluate((button) => button.scrollIntoView());
}

/** What is there once the simulated Outlook has the message open; `shown` is what of it is drawn, and all of it otherwise. */
const pictures = [
  { name: "grey", query: `open=${BOUNCE}&answer=refused&profile=new-windows&width=320`, size: WHOLE, ready: (page) => page.locator("#list, .list").first().waitFor() },
  { name: "drag", query: `open=${OTHER}&profile=new-windows&width=320`, size: WHOLE, ready: async (page) => {
    await settled(page);
    await page.evaluate((message) => globalThis.simulator.dragOver([message]), BOUNCE);
  } },
  { name: "notice", query: `open=${BOUNCE}&answer=notice&profile=web&width=320`, size: WHOLE, ready: (page) => page.locator("#notice[open]").waitFor() },
  { name: "card", query: `open=${BOUNCE}&width=320`, size: TALL, shown: "#pane", ready: settled },
  { name: "hand-in", query: `open=${BOUNCE}&profile=classic-windows&answer=null-item&width=320`, size: TALL, shown: "#pane", ready: async (page) => {
    await settled(page);
    await inPane(page).locator("textarea").waitFor();
  } },
  { name: "ask-admin", query: `open=${BOUNCE}&width=320&settings=${HELPDESK}`, size: TALL, shown: "#pane", ready: async (page) => {
    await settled(page);
    await openAction(page, "ask-admin");
  } },
  { name: "phone", query: `open=forwarded-inline&profile=iphone`, size: [1000, 640], shown: "#pane", ready: settled },
];

/** A page as somebody has it who handed a file in where there is no Outlook. */
const alone = { name: "alone", path: "/index.html", size: [700, 560], ready: async (page) => {
  await page.locator("input[type=file]").setInputFiles(at(`src/simulator/mailbox/${BOUNCE}.eml`));
  await page.locator('main[data-state="card"]').waitFor();
} };

async function draw(browser, address, { name, size: [width, height], shown, ready }) {
  const context = await browser.newContext({ viewport: { width, height }, locale: "en-US" });
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  // Fonts, and what moves.
  await page.waitForTimeout(300);
  const path = at(`docs/pictures/guide-${name}.png`);
  await (shown ? page.locator(shown) : page).screenshot({ path });
  await context.close();
}

const servers = await startServers({ port: 0 });
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--disable-gpu", "--no-first-run", "--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])] });
for (const picture of pictures) await draw(browser, `${servers.url}/?${picture.query}`, picture);
await draw(browser, `${servers.paneUrl}${alone.path}`, alone);
console.log(`${pictures.length + 1} pictures in docs/pictures`);
await browser.close();
await servers.close();
