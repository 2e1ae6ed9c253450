import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { startServers, type Servers } from "../../../scripts/serve.mjs";
import type { Outlook } from "../outlook";
import { Wire, type HeadersOf } from "./wire";

const ARGUMENTS = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];

/** What a page was told of itself while it was open. */
declare global {
  interface Window {
    /** Directive and address of everything that the page's policy stopped. */
    stopped?: string[];
    /** In the simulated Outlook: every word that came from the pane, as it came. */
    heard?: string[];
  }
}

export interface Watched extends Outlook {
  readonly context: BrowserContext;
  readonly wire: Wire;
}

/** A browser whose only way out is a wire that takes everything down. */
export class Room {
  private constructor(readonly servers: Servers, private readonly browser: Browser, private readonly wire: Wire) {}

  static async enter(): Promise<Room> {
    const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const [servers, browser, wire] = await Promise.all([startServers({ port: 0 }), chromium.launch({ executablePath, args: [...ARGUMENTS, ...sandbox] }), Wire.lay()]);
    return new Room(servers, browser, wire);
  }

  /** The simulated Outlook; with `headersOf` the pane comes as an admin's web server sends it. */
  async open(query: string, headersOf: HeadersOf = () => ({})): Promise<Watched> {
    const watched = await this.#context(headersOf);
    await watched.page.goto(`${this.servers.url}/?${query}`);
    await watched.page.waitForFunction(() => window.simulator);
    return watched;
  }

  /** The page without Outlook, with what an admin has written into config.json. */
  async openStandAlone(configuration?: object): Promise<Watched> {
    const watched = await this.#context(() => ({}));
    if (configuration) await watched.page.route("**/config.json", (route) => route.fulfill({ json: configuration }));
    await watched.page.goto(`${this.servers.paneUrl}/index.html`);
    return watched;
  }

  async leave(): Promise<void> {
    await this.browser.close();
    await Promise.all([this.servers.close(), this.wire.cut()]);
  }

  async #context(headersOf: HeadersOf): Promise<Watched> {
    this.wire.sent.length = 0;
    this.wire.headersOf = headersOf;
    // Of its own accord Chromium goes round every proxy for this machine's own addresses; Playwright says that it must not.
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", proxy: { server: this.wire.address } });
    await context.addInitScript(listen);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
    context.on("request", (request) => /^https?:/.test(request.url()) && new URL(request.url()).hostname !== "localhost" && problems.push(`request: ${request.url()}`));
    page.on("websocket", (socket) => problems.push(`WebSocket: ${socket.url()}`));
    return { context, page, pane: page.frameLocator('iframe[title="Task pane"]'), wire: this.wire, problems, close: () => context.close() };
  }
}

/** Runs in every frame before anything of it. */
function listen(): void {
  const stopped: string[] = (window.stopped = []);
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => stopped.push(`${effectiveDirective} ${blockedURI}`));
  if (window !== window.top) return;
  const heard: string[] = (window.heard = []);
  addEventListener("message", ({ data }) => heard.push(typeof data === "string" ? data : JSON.stringify(data)));
}
