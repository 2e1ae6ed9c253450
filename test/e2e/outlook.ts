import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type FrameLocator, type Page } from "playwright-core";
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

/** Opens every section of every card; by the keyboard, since what is below moves while a section opens. */
export async function openAll({ pane }: Outlook): Promise<void> {
  const closed = pane.locator("[aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().press("Enter");
}
