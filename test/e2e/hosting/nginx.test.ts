import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { headersFor, kindOf, kinds } from "../../../scripts/hosting/policy.mjs";
import { verify } from "../../../scripts/hosting/verify.mjs";
import { AJAX } from "../../../scripts/site/site.mjs";
import actionWords from "../../../src/locales/en/actions.json";
import settingsWords from "../../../src/locales/en/settings.json";
import ui from "../../../src/locales/en/ui.json";
import { visitTabs, type Outlook } from "../outlook";
import { actionButton, begin, boxText, openMessage, shown } from "../person";
import { HOSTS, HostedStage, site, type Watched } from "./stage";

jest.setTimeout(120_000);

const stage = new HostedStage();
beforeAll(() => stage.set());
afterAll(() => stage.strike());

const { dist } = stage;
const office = new URL(site.officeJs).origin;

/** Opens a simulated Outlook and hands it to the test. The policy may have kept nothing back, and nobody else may have been asked. */
async function inOutlook(query: string, use: (outlook: Outlook & Watched) => Promise<void>, host: string = HOSTS.web): Promise<void> {
  const outlook = await stage.open(query, host);
  try {
    await shown(outlook);
    await use(outlook);
    expect(outlook.problems).toEqual([]);
    expect(askedHosts(outlook)).toEqual([host, site.origin, office, AJAX].sort());
  } finally {
    await outlook.close();
  }
}

/** Whatever is fetched from somewhere; the rest never leaves the page. */
const askedHosts = ({ requests }: Watched) => [...new Set(requests.filter((url) => !/^(?:data|blob|about):/.test(url)).map((url) => new URL(url).origin))].sort();

/** Waits for what comes by itself; the test says afterwards whether it has. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 60 && !isSo(); tries += 1) await new Promise((done) => setTimeout(done, 50));
}

describe("nginx", () => {
  test("answers with the headers, the types and the refusals of the policy", async () => {
    expect(await verify(site, stage.ask.site)).toEqual([]);
  });

  test("does so in a container as well", async () => {
    expect(await verify(site, stage.ask.container)).toEqual([]);
  });

  test("serves every file of the build, and each is of a kind", async () => {
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(dist.length));
    expect(new Set(files.map(kindOf))).toEqual(new Set(Object.keys(kinds)));
    const statuses = await Promise.all(files.map(async (path) => [path, (await stage.ask.site(path)).status]));
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  });

  test("serves nothing else that lies in its folder", async () => {
    mkdirSync(join(dist, ".git"));
    for (const name of [".git/config", "notes.txt", "js/taskpane.js.map", "assets/plan.svg"]) {
      writeFileSync(join(dist, name), "secret");
      const { status, headers } = await stage.ask.site(`/${name}`);
      expect([name, status, headers["content-security-policy"]]).toEqual([name, 404, expect.stringContaining("default-src 'none'")]);
    }
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"])("refuses %s", async (method) => {
    const { status, headers } = await stage.ask.site("/taskpane.html", { method });
    expect([status, headers["x-content-type-options"]]).toEqual([405, "nosniff"]);
  });

  test("asks a browser to keep scripts for good and icons for a day, and to ask for pages again, which costs it nothing", async () => {
    const script = `/js/${readdirSync(join(dist, "js")).find((name) => name.startsWith("reader."))!}`;
    const caching = async (path: string) => (await stage.ask.site(path)).headers["cache-control"];
    expect([await caching(script), await caching("/assets/icon-32.png"), await caching("/taskpane.html"), await caching("/config.json")])
      .toEqual(["public, max-age=31536000, immutable", "public, max-age=86400", "no-cache", "no-cache"]);
    const { etag } = (await stage.ask.site("/taskpane.html", { headers: { "Accept-Encoding": "gzip" } })).headers;
    const again = await stage.ask.site("/taskpane.html", { headers: { "Accept-Encoding": "gzip", "If-None-Match": etag! } });
    expect([again.status, again.body]).toEqual([304, ""]);
  });

  test("sends who comes by http to https, with one step", async () => {
    const { status, headers } = await stage.ask.plainly("/index.html?from=http");
    expect([status, headers["location"]]).toEqual([301, `${site.origin}/index.html?from=http`]);
  });
});

describe("the pane behind it, in Outlook", () => {
  test("shows the cards of several messages, read by the worker", () =>
    inOutlook("profile=web&open=exo-recipient-not-found", async (outlook) => {
      await outlook.pane.locator('main[data-state="card"] article[data-cause="recipient-not-found"]').waitFor();
      for (const [name, cause] of [["exo-mailbox-full", "mailbox-full"], ["postfix-user-unknown", "recipient-not-found"]] as const) {
        const { state, cards } = await openMessage(outlook, name);
        expect([state, cards.map((card) => card["cause"])]).toEqual(["card", [cause]]);
      }
      const names = outlook.requests.map((url) => url.split("/").at(-1)!);
      expect([names.some((name) => /^reader\.\w+\.js$/.test(name)), names.some((name) => name.startsWith("reader-in-page"))]).toEqual([true, false]);
      // Outlook's own page shows the icon of the button.
      expect(await outlook.page.locator("#add-in-icon").evaluate((icon: HTMLImageElement) => [new URL(icon.src).origin, icon.naturalWidth > 0])).toEqual([site.origin, true]);
      expect(outlook.page.workers().map((worker) => new URL(worker.url()).origin)).toEqual([site.origin]);
    }));

  test("loads what comes late: the details, the actions, the settings, the look-up and another language", () =>
    inOutlook("profile=web&open=exo-recipient-not-found", async (outlook) => {
      const { pane } = outlook;
      await visitTabs(pane);
      expect(await boxText(await begin(outlook, "ticket"))).toMatch(/^There is no mailbox/);
      await actionButton(outlook, "ticket").click();
      await pane.getByRole("button", { name: ui.footer.settings, exact: true }).click();
      await pane.getByLabel(settingsWords.ownDomains.label).waitFor();
      await pane.getByRole("button", { name: settingsWords.close, exact: true }).click();
      await pane.getByRole("button", { name: "Look up a code" }).click();
      const box = pane.locator("[data-lookup] textarea");
      await box.fill("550 5.7.520 Access denied, Your organization does not allow external forwarding.");
      await box.press("Enter");
      await pane.locator('article[data-cause="external-forwarding-blocked"]').waitFor();
      await pane.getByRole("combobox", { name: ui.language.label }).selectOption({ label: ui.language.sv });
      await pane.getByRole("heading", { name: "Det finns ingen brevlåda med den adressen" }).waitFor();
      expect(await pane.locator("[data-lookup]").first().isVisible()).toBe(true);
    }));

  test("opens a form for a new message", () =>
    inOutlook("profile=web&open=exo-recipient-not-found", async (outlook) => {
      const panel = await begin(outlook, "send-again");
      await panel.getByRole("button", { name: actionWords.panel.open }).click();
      await panel.getByText(actionWords.panel.opened).waitFor();
    }));

  test("reads a .msg file that is dropped on it", () =>
    inOutlook("profile=classic-windows&open=ordinary-question", async (outlook) => {
      await outlook.page.evaluate(() => window.simulator!.drop(["exo-mailbox-full"]));
      await outlook.pane.locator('main[data-from="handed-in"] article[data-cause="mailbox-full"]').waitFor();
      expect(outlook.requests.some((url) => /\/js\/outlook-file\./.test(url))).toBe(true);
    }));

  test("starts in an Outlook of the organisation's own, whose name office.js has to ask about", () =>
    inOutlook("profile=web&open=exo-mailbox-full", async (outlook) => {
      await outlook.pane.locator('article[data-cause="mailbox-full"]').waitFor();
      expect(outlook.requests.some((url) => url.startsWith(`${office}/lib/1/hosted/AgaveErrorUX/`))).toBe(true);
    }, HOSTS.own));

  test("is not shown in a frame of anybody else", async () => {
    const outlook = await stage.open("profile=plain&open=exo-mailbox-full", HOSTS.stranger);
    const refused = () => outlook.problems.filter((problem) => problem.includes("frame-ancestors"));
    await until(() => refused().length > 0);
    expect(refused()).toHaveLength(1);
    expect(outlook.page.frames().map((frame) => frame.url()).filter((url) => url.startsWith(site.origin))).toEqual([]);
    expect(askedHosts(outlook)).toEqual([site.origin, HOSTS.stranger]);
    await outlook.close();
  });

  test("could send nothing away: the policy keeps back the page and the worker, and runs no script that is not the site's", async () => {
    const outlook = await stage.open("profile=web&open=exo-mailbox-full");
    await shown(outlook);
    const send = async (address: string): Promise<string> => fetch(address, { mode: "no-cors" }).then(() => "sent", () => "kept back");
    const frame = outlook.page.frames().find((one) => one.url().includes("taskpane.html"))!;
    expect(await frame.evaluate(send, `${HOSTS.elsewhere}/`)).toBe("kept back");
    expect(await outlook.page.workers()[0]!.evaluate(send, `${HOSTS.elsewhere}/`)).toBe("kept back");
    expect(await outlook.page.workers()[0]!.evaluate(send, `${site.origin}/config.json`)).toBe("kept back");
    const ran = await frame.evaluate((elsewhere) => {
      const script = document.createElement("script");
      script.textContent = "document.documentElement.dataset.ran = 'yes'";
      document.head.append(script);
      document.head.append(Object.assign(new Image(), { src: `${elsewhere}/pixel.png` }));
      return document.documentElement.dataset["ran"];
    }, HOSTS.elsewhere);
    expect(ran).toBeUndefined();
    const kept = () => new Set(outlook.problems.flatMap((problem) => /^error: policy: (\S+)/.exec(problem)?.[1] ?? []));
    await until(() => kept().size === 3);
    expect(kept()).toEqual(new Set(["connect-src", "script-src-elem", "img-src"]));
    // What a browser meant to send is told as a request; what came is what the other server heard.
    expect([HOSTS.web, HOSTS.elsewhere].map((origin) => stage.askedAs.has(new URL(origin).host))).toEqual([true, false]);
    await outlook.close();
  });
});

test("the page that stands alone reads a bounce without asking anybody but its own server", async () => {
  const { page, problems, requests, close } = await stage.openAlone();
  await page.locator("input[type=file]").setInputFiles(join(__dirname, "../../../src/simulator/mailbox/exo-mailbox-full.eml"));
  await page.locator('main[data-state="card"] article[data-cause="mailbox-full"]').waitFor();
  expect(problems).toEqual([]);
  expect(askedHosts({ problems, requests })).toEqual([site.origin]);
  await close();
});

test("the build's pages carry no script of their own, and its policy allows none", () => {
  const { page } = headersFor(site);
  const scripts = page["Content-Security-Policy"]!.split("; ").find((directive) => directive.startsWith("script-src"));
  expect(scripts).toBe(`script-src 'self' ${office} ${AJAX}`);
  for (const name of kinds.page.names!) {
    const html = readFileSync(join(dist, name), "utf8");
    expect([name, [...html.matchAll(/<script\b(?![^>]*\bsrc=)/g)].length, /\son\w+\s*=/.test(html.replace(/<style[\s\S]*?<\/style>/g, ""))]).toEqual([name, 0, false]);
  }
});
