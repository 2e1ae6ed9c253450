import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { hostingFiles } from "../../../scripts/hosting/index.mjs";
import type { Ask } from "../../../scripts/hosting/verify.mjs";
import { siteFrom } from "../../../scripts/site/site.mjs";
import type { Outlook } from "../outlook";
import { asking } from "./ask";
import { answerForMicrosoft } from "./microsoft";
import { freePort, LOOPBACK, makeCertificate, startNginx, type Certificate, type Running } from "./nginx";
import { startOutlook, type OutlookServer } from "./outlookServer";

const root = join(__dirname, "../../..");

/** Outlook on the web as it is reached everywhere, one's own, somebody who frames the pane without leave, and somebody who waits for what it might send. */
export const HOSTS = { web: "https://outlook.office.com", own: "https://owa.contoso.com", stranger: "https://outlook.example.net", elsewhere: "https://elsewhere.example.net" } as const;

/** The site that is built, served and framed. */
export const site = siteFrom({ origin: "https://bounce.contoso.com", ancestors: [HOSTS.own] });

const CONTAINER = "http://container.contoso.com";
const QUIET = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];

/** What a tab has done: what went wrong in it, and what it meant to ask of whom. */
export interface Watched {
  readonly problems: readonly string[];
  readonly requests: readonly string[];
}

/** The production pane behind a real nginx, and a Chromium for which every name above is this machine. */
export class HostedStage {
  readonly folder = mkdtempSync(join(tmpdir(), "whybounce-hosting-"));
  readonly dist = join(this.folder, "dist");
  readonly #running: Running[] = [];
  #browser: Browser | undefined;
  #asks: Readonly<Record<"site" | "plainly" | "container", Ask>> | undefined;
  #outlook: OutlookServer | undefined;

  /** Asks nginx: as the site, without TLS, and as the container. */
  get ask() { return this.#asks!; }

  /** The names of the hosts above that were really asked for something. */
  get askedAs() { return this.#outlook!.askedAs; }

  /** Must be struck, even when this fails. */
  async set(): Promise<void> {
    build(this.dist);
    const certificate = makeCertificate(this.folder, [site.origin, ...Object.values(HOSTS)].map((origin) => new URL(origin).hostname));
    const port = await this.#serve(certificate);
    this.#outlook = await startOutlook(join(root, "build/simulator"), site.origin, certificate);
    this.#running.push(this.#outlook);

    const toOutlook = this.#outlook.port;
    const names = [[site.origin, port] as const, ...Object.values(HOSTS).map((origin) => [origin, toOutlook] as const)];
    const rules = names.map(([origin, at]) => `MAP ${new URL(origin).hostname}:443 ${LOOPBACK}:${at}`).join(", ");
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    this.#browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: [...QUIET, ...sandbox, `--host-resolver-rules=${rules}`] });
  }

  /** The generated files with their blanks filled in; gives the port of the site. */
  async #serve({ certificate, key }: Certificate): Promise<number> {
    const files = hostingFiles(site);
    const [port, plainPort, containerPort] = [await freePort(), await freePort(), await freePort()];
    const server = filled(files["nginx/whybounce.conf"]!, [
      ["listen 443 ", `listen ${LOOPBACK}:${port} `], ["listen 80;", `listen ${LOOPBACK}:${plainPort};`], ["/var/www/whybounce", this.dist],
      ["/etc/ssl/whybounce/fullchain.pem", certificate], ["/etc/ssl/whybounce/privkey.pem", key],
    ]);
    const whole = filled(files["docker/nginx.conf"]!, [
      ["/tmp/", `${this.folder}/container-`], ["listen 8080;", `listen ${LOOPBACK}:${containerPort};`], ["/usr/share/nginx/html", this.dist],
      ["/dev/stdout", "off"], ["/dev/stderr", join(this.folder, "container.log")],
    ]);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${this.folder}/${name};`).join("\n");
    this.#running.push(await startNginx(join(this.folder, "nginx"), `pid nginx.pid;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${server}\n}\n`, port));
    this.#running.push(await startNginx(join(this.folder, "container"), whole, containerPort));
    this.#asks = { site: asking(site.origin, port, certificate), plainly: asking(site.origin.replace("https:", "http:"), plainPort), container: asking(CONTAINER, containerPort) };
    return port;
  }

  /** A simulated Outlook at this address, with the pane in it. */
  async open(query: string, host: string = HOSTS.web): Promise<Outlook & Watched> {
    const { context, page, ...watched } = await this.#page();
    await page.goto(`${host}/?${query}`);
    await page.waitForFunction(() => window.simulator);
    return { page, pane: page.frameLocator('iframe[title="Task pane"]'), ...watched, close: () => context.close() };
  }

  /** The page that stands alone. */
  async openAlone(): Promise<Omit<Outlook, "pane"> & Watched> {
    const { context, page, ...watched } = await this.#page();
    await page.goto(`${site.origin}/`);
    return { page, ...watched, close: () => context.close() };
  }

  async #page(): Promise<{ readonly context: BrowserContext; readonly page: Page } & Watched> {
    const context = await this.#browser!.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 }, locale: "en-GB" });
    await answerForMicrosoft(context, site.officeJs);
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => console.error(`policy: ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`));
    });
    const page = await context.newPage();
    const [problems, requests]: [string[], string[]] = [[], []];
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
    context.on("request", (request) => requests.push(request.url()));
    return { context, page, problems, requests };
  }

  async strike(): Promise<void> {
    await this.#browser?.close();
    for (const one of this.#running) await one.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Everything that is put on the web server, built for the site. */
function build(folder: string): void {
  const words = [join(__dirname, "buildPane.mjs"), folder, "--env", `origin=${site.origin}`, "--env", `ancestors=${HOSTS.own}`];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

/** The text with these places filled in, each of which must be there; what listens beyond this machine is taken out. */
function filled(text: string, places: readonly (readonly [string, string])[]): string {
  const local = text.replace(/^ *listen \[::\]:.*\n/gm, "");
  return places.reduce((so, [place, value]) => {
    if (!so.includes(place)) throw new Error(`${place} is not in the generated file.`);
    return so.replaceAll(place, value);
  }, local);
}
