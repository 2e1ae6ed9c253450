import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type FrameLocator, type Locator, type Page } from "playwright-core";
import { startServers, type Servers } from "../../scripts/serve.mjs";
import type { Simulator } from "../../src/simulator/page/api";

declare global {
  interface Window {
    simulator?: Simulator;
  }
}

/** Chromium of its own accord asks Google for this and that; these switches keep it to the pages under test. */
const QUIET = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];

/** The clock is moved by a script in every frame, and the frame that shows a message's HTML lets none run. */
const OWN_DOING = /^Blocked script execution in 'about:srcdoc'/;

/** One simulated Outlook in one browser tab. `problems` collects console errors, page errors and requests that left this machine. */
export interface Outlook {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export interface Look {
  readonly query?: string;
  readonly width?: number;
  readonly forcedColors?: "active" | "none";
  /** The test moves the clock of all frames (`page.clock`); it goes on by itself as well. */
  readonly movedClock?: boolean;
}

/** The servers and the browser that all tests of a file share. */
export class Stage {
  readonly #browser: Browser;
  readonly #servers: Servers;

  private constructor(browser: Browser, servers: Servers) {
    this.#browser = browser;
    this.#servers = servers;
  }

  static async set(): Promise<Stage> {
    const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const [browser, servers] = await Promise.all([chromium.launch({ executablePath, args: [...QUIET, ...sandbox] }), startServers({ port: 0 })]);
    return new Stage(browser, servers);
  }

  get browserVersion(): string {
    return this.#browser.version();
  }

  async open({ query = "", width = 1280, forcedColors = "none", movedClock = false }: Look = {}): Promise<Outlook> {
    const { context, page, problems } = await this.#page(width, { forcedColors });
    if (movedClock) await page.clock.install();
    await page.goto(`${this.#servers.url}/?${query}`);
    await page.waitForFunction(() => window.simulator);
    return { page, pane: page.frameLocator('iframe[title="Task pane"]'), problems, close: () => context.close() };
  }

  /** The page that stands alone, as a browser of this language opens it. */
  async openStandAlone(width: number, locale: string): Promise<Omit<Outlook, "pane">> {
    const { context, page, problems } = await this.#page(width, { locale });
    await page.goto(`${this.#servers.paneUrl}/index.html`);
    return { page, problems, close: () => context.close() };
  }

  async #page(width: number, more: BrowserContextOptions): Promise<{ readonly context: BrowserContext; readonly page: Page; readonly problems: readonly string[] }> {
    const context = await this.#browser.newContext({ viewport: { width, height: 900 }, ...more });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && !OWN_DOING.test(message.text()) && problems.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
    page.on("request", (request) => new URL(request.url()).hostname !== "localhost" && /^https?:/.test(request.url()) && problems.push(`request: ${request.url()}`));
    return { context, page, problems };
  }

  async strike(): Promise<void> {
    await this.#browser.close();
    await this.#servers.close();
  }
}

export interface Shown {
  readonly state: string;
  readonly cards: readonly Readonly<Record<string, string | undefined>>[];
}

/** Waits until the pane has made up its mind about the message with this id ("" for none), and says what it shows, all at one moment. */
export async function settled({ pane }: Outlook, item: string): Promise<Shown> {
  const shown = await pane.locator("html").evaluateHandle(
    (html, id) =>
      new Promise<Shown>((resolve, reject) => {
        const giveUp = setTimeout(() => reject(new Error(`the pane did not settle on ${id}: ${html.querySelector("[data-state]")?.outerHTML.slice(0, 300)}`)), 20_000);
        const look = (): void => {
          const main = html.querySelector<HTMLElement>("[data-state]");
          if (!main || main.dataset["state"] === "starting" || main.dataset["state"] === "reading" || main.dataset["item"] !== id) return;
          clearTimeout(giveUp);
          watch.disconnect();
          resolve({ state: main.dataset["state"]!, cards: [...main.querySelectorAll<HTMLElement>("article")].map((card) => ({ ...card.dataset })) });
        };
        const watch = new MutationObserver(look);
        watch.observe(html, { subtree: true, childList: true, attributes: true });
        look();
      }),
    item,
  );
  return shown.jsonValue();
}

/** Where cards are: the pane, or the page that stands alone. */
export type CardPlace = Pick<Page, "locator">;

/**
 * Goes through every tab of every card that is shown, by the keyboard as a person would, opens what is folded there, and says each time that
 * it can be looked at: a panel is there only while its tab is chosen.
 */
export async function visitTabs(place: CardPlace, look: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  const cards = place.locator("article");
  const count = await cards.count();
  for (let at = 0; at < count; at += 1) {
    const card = cards.nth(at);
    const tabs = await card.getByRole("tab").count();
    for (let tab = 0; tab < tabs; tab += 1) {
      await card.locator("[role=tab][aria-selected=true]").press(tab === 0 ? "Home" : "ArrowRight");
      await openTab(card, tab);
      await unfold(card);
      await look();
    }
  }
}

/** Waits until a tab's panel says something below its heading: some are fetched when they are first wanted. */
async function openTab(card: Locator, tab: number): Promise<void> {
  await card.locator(`[role=tab]:nth-child(${tab + 1})[aria-selected=true]`).waitFor();
  await card.locator("[role=tabpanel] > h3 + *").first().waitFor({ state: "attached" });
}

/** Opens what is folded in a card, but not what can be done from it: of that only one is open at a time. */
async function unfold(card: Locator): Promise<void> {
  const folded = card.locator("[aria-expanded=false]:not([data-action])");
  while ((await folded.count()) > 0) await folded.first().press("Enter");
}
