import { allowed } from "../../src/causes/links";
import samples from "../samples.json";
import { settled, Stage, type Look, type Outlook, visitTabs } from "./outlook";

jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());

/** Opens the simulated Outlook, hands it to the test, and closes it whatever comes. */
async function outlookFor(look: Look, use: (outlook: Outlook) => Promise<void>): Promise<void> {
  const outlook = await stage.open(look);
  try {
    await use(outlook);
  } finally {
    await outlook.close();
  }
}

const mailbox = ({ page }: Outlook) => page.evaluate(() => window.simulator!.mailbox.map(({ file, id }) => ({ name: file.replace(/\.eml$/, ""), id })));

/** A sequence that is the same in every run. */
function* numbers(seed: number): Generator<number> {
  for (let value = seed; ; ) yield (value = (value * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

test.each([["the worker reads", /\/js\/reader\.\w+\.js$/, false], ["the page reads where a worker cannot be loaded", /\/js\/reader-in-page\.\w+\.js$/, true]])("%s", (_case, reads, isBlocked) =>
  outlookFor({ query: "open=nothing" }, async (outlook) => {
    const asked: string[] = [];
    outlook.page.on("request", (request) => asked.push(request.url()));
    if (isBlocked) await outlook.page.context().route(/\/js\/reader\.\w+\.js$/, (route) => route.abort());
    await outlook.page.evaluate(() => window.simulator!.pane.close());
    await outlook.page.evaluate(() => window.simulator!.pane.open());
    const { id } = (await mailbox(outlook)).find(({ name }) => name === "exo-recipient-not-found")!;
    await outlook.page.evaluate((one) => window.simulator!.open(one), id);
    expect((await settled(outlook, id)).cards.map(({ cause }) => cause)).toEqual(["recipient-not-found"]);
    expect(asked.filter((url) => /\/js\/reader/.test(url)).map((url) => reads.test(url))).toContain(true);
    expect(asked.some((url) => url.includes("reader-in-page"))).toBe(isBlocked);
  }));

test("a language whose file never comes leaves the page in English; once it comes, the page speaks it", () =>
  outlookFor({ query: "open=exo-recipient-not-found&lang=sv-SE" }, async (outlook) => {
    let giveOut = (): void => undefined;
    const given = new Promise<void>((resolve) => { giveOut = resolve; });
    await outlook.page.context().route(/\/js\/sv\.\w+\.js$/, async (route) => (await given, route.continue()));
    await outlook.page.evaluate(() => window.simulator!.pane.close());
    await outlook.page.evaluate(() => window.simulator!.pane.open());
    const title = outlook.pane.locator("[data-state=card] h2").first();
    await title.getByText("There is no mailbox with that address").waitFor();
    giveOut();
    await title.getByText("There is no mailbox with that address").waitFor({ state: "detached" });
    expect(await outlook.pane.locator("html").getAttribute("lang")).toBe("sv");
  }));

test.each([["worker", false], ["page", true]])("where a card's own file is gone from the server, the pane says what to do, and what is there is read (by the %s)", (_reader, isBlocked) =>
  outlookFor({ query: "open=nothing" }, async (outlook) => {
    const context = outlook.page.context();
    if (isBlocked) await context.route(/\/js\/reader\.\w+\.js$/, (route) => route.abort());
    await context.route(/\/js\/en-mailbox-full\.\w+\.js$/, (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "Not found" }));
    await outlook.page.evaluate(() => window.simulator!.pane.close());
    await outlook.page.evaluate(() => window.simulator!.pane.open());
    const idOf = async (sample: string): Promise<string> => (await mailbox(outlook)).find(({ name }) => name === sample)!.id;
    const open = async (sample: string) => {
      const id = await idOf(sample);
      await outlook.page.evaluate((one) => window.simulator!.open(one), id);
      return settled(outlook, id);
    };
    expect((await open("exo-mailbox-full")).state).toBe("failed");
    await outlook.pane.getByText("A part of WhyBounce couldn't be fetched.").waitFor();
    expect((await open("exo-recipient-not-found")).cards.map(({ cause }) => cause)).toEqual(["recipient-not-found"]);
  }));

test("moving fast between messages never shows the card of another", () =>
  outlookFor({}, async (outlook) => {
    await settled(outlook, (await outlook.page.evaluate(() => window.simulator!.openId))!);
    const messages = await mailbox(outlook);
    const expected = new Map(samples.map(({ name, recipients }) => [name, new Set((recipients as readonly { cause: string }[]).map(({ cause }) => cause))]));
    const frame = outlook.page.frames().find((one) => one.url().includes("taskpane.html"))!;
    // Every state that the pane goes through is kept, not only those that a look from outside would catch.
    await frame.evaluate(() => {
      const root = document.querySelector("#root")!;
      const seen: { item: string; causes: string[] }[] = [];
      Object.assign(window, { seen });
      const look = (): void => {
        const main = root.querySelector<HTMLElement>("[data-state]");
        if (main) seen.push({ item: main.dataset["item"]!, causes: [...main.querySelectorAll<HTMLElement>("article")].map((card) => card.dataset["cause"]!) });
      };
      new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true });
    });

    // Answers come late, and for whatever is open when they are given: the wire does not name the item.
    await outlook.page.evaluate(() => window.simulator!.faults.set(window.simulator!.dispatch.getAsFile, { kind: "delay", ms: 40, bindLate: true }));
    const random = numbers(20_261_121);
    let last = messages[0]!;
    for (let step = 0; step < 60; step += 1) {
      last = messages[Math.floor(random.next().value! * messages.length)]!;
      await outlook.page.evaluate((id) => window.simulator!.open(id), last.id);
      await outlook.page.waitForTimeout(random.next().value! * 90);
    }
    const shown = await settled(outlook, last.id);
    expect(new Set(shown.cards.map(({ cause }) => cause))).toEqual(shown.state === "card" ? expected.get(last.name) : new Set());

    const names = new Map(messages.map(({ id, name }) => [id, name]));
    const seen = await frame.evaluate(() => (window as unknown as { seen: { item: string; causes: string[] }[] }).seen);
    expect(seen.length).toBeGreaterThan(60);
    for (const { item, causes } of seen) for (const cause of causes) expect([names.get(item), cause, expected.get(names.get(item)!)?.has(cause)]).toEqual([names.get(item), cause, true]);
  }));

// What a screen reader says, without anything being looked for.
test("the live region says the verdict of each message, and what became of it", () =>
  outlookFor({ query: "open=exo-recipient-not-found" }, async (outlook) => {
    const said = async (): Promise<string> => (await settled(outlook, (await outlook.page.evaluate(() => window.simulator!.openId))!), outlook.pane.locator("main > [role=status]").innerText());
    expect(await said()).toBe("There is no mailbox with that address. Not delivered: the server said no, and nobody will try again.");
    const region = await outlook.pane.locator("main > [role=status]").elementHandle();
    await outlook.page.evaluate(() => window.simulator!.open("ordinary-question"));
    expect(await said()).toBe("This is not a bounce");
    await outlook.page.evaluate(() => window.simulator!.open("postfix-several-recipients"));
    expect(await said()).toMatch(/^3 explanations\. The first: .*\. Not delivered: .*\.$/);
    // A new element would not be heard.
    expect(await region!.evaluate((one) => one.isConnected)).toBe(true);
  }));

test("follows the selection to nothing and back", () =>
  outlookFor({ query: "open=exo-mailbox-full" }, async (outlook) => {
    const id = (await outlook.page.evaluate(() => window.simulator!.openId))!;
    await settled(outlook, id);
    await outlook.page.evaluate(() => window.simulator!.openNothing());
    expect((await settled(outlook, "")).state).toBe("no-item");
    await outlook.page.evaluate(() => window.simulator!.open("exo-mailbox-full"));
    expect((await settled(outlook, id)).cards).toEqual([expect.objectContaining({ cause: "mailbox-full" })]);
  }));

test("without getAsFileAsync the report is put together from its header and bodies", () =>
  outlookFor({ query: "open=exo-recipient-not-found&mailbox=1.13" }, async (outlook) => {
    const id = (await outlook.page.evaluate(() => window.simulator!.openId))!;
    expect((await settled(outlook, id)).cards).toEqual([expect.objectContaining({ cause: "recipient-not-found", status: "5.1.10" })]);
  }));

// office.js throws in Outlook's language.
test.each(["en-US", "sv-SE"])("says so when Outlook keeps the message from add-ins (%s)", (lang) =>
  outlookFor({ query: `open=exo-mailbox-full&permission=0&lang=${lang}` }, async (outlook) => {
    const id = (await outlook.page.evaluate(() => window.simulator!.openId))!;
    expect((await settled(outlook, id)).state).toBe("restricted");
    expect(outlook.problems).toEqual([]);
  }));

test("speaks Swedish in a Swedish Outlook", () =>
  outlookFor({ query: "open=exo-recipient-not-found&lang=sv-SE" }, async (outlook) => {
    await outlook.pane.getByRole("heading", { name: "Det finns ingen brevlåda med den adressen" }).waitFor();
    expect(await outlook.pane.locator("html").getAttribute("lang")).toBe("sv");
  }));

test("takes Outlook's colours at the start and when they change", () =>
  outlookFor({ query: "open=exo-mailbox-full&theme=dark" }, async (outlook) => {
    await settled(outlook, (await outlook.page.evaluate(() => window.simulator!.openId))!);
    const brightness = () => outlook.pane.locator("h2").first().evaluate((heading) => Number(/\d+/.exec(getComputedStyle(heading).color)![0]));
    expect(await brightness()).toBeGreaterThan(200);
    await outlook.page.evaluate(() => window.simulator!.setTheme("light"));
    await outlook.page.waitForTimeout(300);
    expect(await brightness()).toBeLessThan(80);
  }));

test.each([300, 450])("fits into %d px without scrolling sideways, on any tab", (width) =>
  outlookFor({ query: `open=seed-expired-proxy&width=${width}` }, async (outlook) => {
    await settled(outlook, (await outlook.page.evaluate(() => window.simulator!.openId))!);
    let tabs = 0;
    await visitTabs(outlook.pane, async () => {
      tabs += 1;
      const overflow = await outlook.pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
      expect([tabs, overflow <= 0]).toEqual([tabs, true]);
    });
    expect(tabs).toBe(4);
  }));

test("a look-alike opens in place and goes back", () =>
  outlookFor({ query: "open=seed-relay-denied" }, async (outlook) => {
    await settled(outlook, (await outlook.page.evaluate(() => window.simulator!.openId))!);
    await outlook.pane.getByRole("tab", { name: "Why" }).click();
    await outlook.pane.getByRole("tabpanel", { name: "Why" }).getByRole("button", { name: "The recipient's mail server couldn't be reached" }).click();
    await outlook.pane.locator("article[data-cause=connection-timeout]").waitFor();
    await outlook.pane.getByRole("button", { name: "Back" }).click();
    await outlook.pane.locator("article[data-cause=relay-denied]").waitFor();
  }));

test("every link leads to a page on the list, and none to what a report says", () =>
  outlookFor({}, async (outlook) => {
    const addresses = new Set<string>();
    for (const { id } of await mailbox(outlook)) {
      await outlook.page.evaluate((one) => window.simulator!.open(one), id);
      await settled(outlook, id);
      await visitTabs(outlook.pane, async () => {
        for (const href of await outlook.pane.locator("a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) addresses.add(href);
      });
    }
    expect([...addresses].filter((address) => !allowed.some((beginning) => address.startsWith(beginning)))).toEqual([]);
    expect(new Set([...addresses].map((address) => new URL(address).host)).size).toBeGreaterThan(3);
  }));
