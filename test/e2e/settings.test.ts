import words from "../../src/locales/en/settings.json";
import ui from "../../src/locales/en/ui.json";
import { Dispatch } from "../../src/simulator/wire/names";
import { Stage, type Outlook } from "./outlook";
import { actionButton, closePane, inOutlook, listenToCalls, openMessage, openPane, whoMustAct } from "./person";

jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());

const ENGLISH = "There is no mailbox with that address";
const SWEDISH = "Det finns ingen brevlåda med den adressen";

const onTheWeb = (message: string, use: (outlook: Outlook) => Promise<void>): Promise<void> => inOutlook(stage, { query: `profile=web&open=${message}` }, use);
const kept = ({ page }: Outlook) => page.evaluate(() => window.simulator!.roamingSettings["whybounce"]);
const openSettings = ({ pane }: Outlook): Promise<void> => pane.getByRole("button", { name: ui.footer.settings, exact: true }).click();
const closeSettings = ({ pane }: Outlook): Promise<void> => pane.getByRole("button", { name: words.close, exact: true }).click();
const chosenTab = ({ pane }: Outlook) => pane.getByRole("tab", { selected: true }).getAttribute("data-tab");

test("another language is there at once, Outlook hands nothing over again, and it is remembered", () =>
  onTheWeb("exo-recipient-not-found", async (outlook) => {
    const { pane } = outlook;
    await pane.getByRole("heading", { name: ENGLISH }).waitFor();
    const turn = await pane.locator("main").getAttribute("data-turn");
    await pane.getByRole("tab", { name: ui.tab.why }).click();
    const calls = await listenToCalls(outlook);
    const states = await statesOf(outlook);

    await pane.getByRole("combobox", { name: ui.language.label }).selectOption({ label: ui.language.sv });
    await pane.getByRole("heading", { name: SWEDISH }).waitFor();
    expect(await pane.locator("html").getAttribute("lang")).toBe("sv");
    // The same card, on the tab where it was.
    expect([await pane.locator("main").getAttribute("data-turn"), await chosenTab(outlook)]).toEqual([turn, "why"]);
    expect(new Set(await states())).toEqual(new Set(["card"]));
    await outlook.page.waitForFunction(() => window.simulator!.roamingSettings["whybounce"] !== undefined);
    expect(await calls()).toEqual([Dispatch.saveRoamingSettings]);

    await closePane(outlook);
    await openPane(outlook);
    await pane.getByRole("heading", { name: SWEDISH }).waitFor();
    expect(await kept(outlook)).toMatchObject({ language: "sv" });
    await pane.getByRole("combobox", { name: "Språk" }).selectOption("auto");
    await pane.getByRole("heading", { name: ENGLISH }).waitFor();
  }));

/** Every state that the pane goes through from now on. */
async function statesOf({ pane }: Outlook): Promise<() => Promise<readonly string[]>> {
  const seen = await pane.locator("main").evaluateHandle((main) => {
    const states = [main.dataset["state"]!];
    new MutationObserver(() => states.push(main.dataset["state"]!)).observe(main, { subtree: true, childList: true, attributes: true });
    return states;
  });
  return () => seen.jsonValue();
}

test("an admin's next card opens with what is meant for admins, and has nobody to ask", () =>
  onTheWeb("exo-restricted-group", async (outlook) => {
    expect(await chosenTab(outlook)).toBe("sender");
    await actionButton(outlook, "ask-admin").waitFor();
    await openSettings(outlook);
    await outlook.pane.getByRole("radio", { name: words.role.admin }).check();
    await closeSettings(outlook);
    expect(await actionButton(outlook, "ask-admin").count()).toBe(0);
    await openMessage(outlook, "unknown-code");
    expect(await chosenTab(outlook)).toBe("admin");
    expect(await kept(outlook)).toMatchObject({ role: "admin" });

    // The same on another day.
    await closePane(outlook);
    await openPane(outlook);
    expect([await chosenTab(outlook), await actionButton(outlook, "ask-admin").count()]).toEqual(["admin", 0]);
  }));

test("a domain of one's own makes the other side's admin one's own, from the next reading on", () =>
  onTheWeb("seed-relay-denied", async (outlook) => {
    const { pane } = outlook;
    expect(await whoMustAct(outlook)).toBe("The recipient's email admin");
    await openSettings(outlook);
    const field = pane.getByLabel(words.ownDomains.label);
    await field.fill("tailspintoys");
    await field.press("Tab");
    await pane.getByRole("alert").getByText(words.ownDomains.odd).waitFor();
    expect(await kept(outlook)).toBeUndefined();
    await field.fill("tailspintoys.com");
    await closeSettings(outlook);
    expect(await field.count()).toBe(0);
    await openMessage(outlook, "exo-recipient-not-found");
    await openMessage(outlook, "seed-relay-denied");
    expect(await whoMustAct(outlook)).toBe("Your email admin");
    await actionButton(outlook, "ask-admin").waitFor();
    expect(await actionButton(outlook, "tell-recipient-admin").count()).toBe(0);
    expect(await kept(outlook)).toMatchObject({ ownDomains: ["tailspintoys.com"] });
  }));
