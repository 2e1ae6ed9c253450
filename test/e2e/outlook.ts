import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { startServers, type Servers } from "../../scripts/serve.mjs";
import type { Simulator } from "../../src/simulator/page/api";

declare global {
  interface Window {
    simulator?: Simulator;
  }
}

/** Chromium of its own accord asks Google for this and that; these switches keep it to the pages under test. */
const QUIET = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];

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

  async open({ query = "", width = 1280, forcedColors = "none" }: Look = {}): Promise<Outlook> {
    const context = await this.#browser.newContext({ viewport: { width, height: 900 }, forcedColors });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
    page.on("request", (request) => new URL(request.url()).hostname !== "localhost" && /^https?:/.test(request.url()) && problems.push(`request: ${request.url()}`));
    await page.goto(`${this.#servers.url}/?${query}`);
    await page.waitForFunction(() => window.simulator);
    return { page, pane: page.frameLocator('iframe[title="Task pane"]'), problems, close: () => context.close() };
  }

  async strike(): Promise<void> {
    await this.#browser.close();
    await this.#servers.close();
  }
}

/** Waits until the pane has made up its mind about the message with this id ("" for none), and says what it shows. */
export async function settled({ pane }: Outlook, item: string): Promise<{ readonly state: string | null; readonly cards: readonly Record<string, string | undefined>[] }> {
  const root = pane.locator("[data-state]");
  await pane.locator(`[data-state]:not([data-state="reading"])[data-item="${item}"]`).waitFor({ timeout: 20_000 });
  const cards = await pane.locator("article").evaluateAll((articles) => articles.map((article) => ({ ...(article as HTMLElement).dataset })));
  return { state: await root.getAttribute("data-state"), cards };
}

/** Opens every section of every card. */
export async function openAll({ pane }: Outlook): Promise<void> {
  const closed = pane.locator("[aria-expanded=false]");
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
}
