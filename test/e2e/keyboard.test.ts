import words from "../../src/locales/en/actions.json";
import settingsWords from "../../src/locales/en/settings.json";
import ui from "../../src/locales/en/ui.json";
import { misspelt, misspeltReport } from "./misspelt";
import { settled, Stage, type Outlook } from "./outlook";
import { actionButton, actionPanel, boxText, copyButton, focused, inOutlook, pasted, receive, shown, tabIntoPane, tabTo } from "./person";

jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());

const NOT_FOUND = "exo-recipient-not-found";

/** office.js takes Tab and Escape in the frame: what is reached here is reached in its way. */
const byKeys = (message: string, use: (outlook: Outlook, press: (keys: string) => Promise<void>) => Promise<void>): Promise<void> =>
  inOutlook(stage, { query: `profile=web&open=${message}` }, async (outlook) => {
    await tabIntoPane(outlook);
    await use(outlook, async (keys) => {
      await outlook.page.keyboard.press(keys);
      // Nothing that is pressed may take the focus away with it.
      expect([keys, await focused(outlook)]).not.toEqual([keys, "nothing"]);
    });
  });

test("every tab is a key away, and its words are the next stop", () =>
  byKeys(NOT_FOUND, async (outlook, press) => {
    const { pane } = outlook;
    const chosen = pane.getByRole("tab", { selected: true });
    await tabTo(outlook, chosen);
    const seen: string[] = [];
    for (const keys of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End"]) {
      await press(keys);
      expect(await focused(outlook)).toBe(`button ${await chosen.innerText()}`);
      seen.push((await chosen.getAttribute("data-tab"))!);
    }
    expect(seen).toEqual(["admin", "why", "details", "sender", "details", "sender", "details"]);
    await press("Home");
    await press("ArrowRight");
    // The tabs that are not chosen are no stops on the way.
    await press("Tab");
    expect(await pane.getByRole("tabpanel").evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
    await press("Shift+Tab");
    expect(await focused(outlook)).toBe(`button ${ui.tab.admin}`);
  }));

test("a ticket is copied", () =>
  byKeys(NOT_FOUND, async (outlook, press) => {
    await tabTo(outlook, actionButton(outlook, "ticket"));
    await press("Enter");
    const panel = actionPanel(outlook, "ticket");
    await tabTo(outlook, panel.getByRole("radio", { name: words.panel.ticket.plain }));
    await press("ArrowDown");
    expect(await panel.getByRole("radio", { name: words.panel.ticket.markdown }).isChecked()).toBe(true);
    await tabTo(outlook, panel.getByRole("checkbox"));
    await press("Space");
    await tabTo(outlook, panel.getByRole("region"));
    await tabTo(outlook, copyButton(panel));
    await press("Enter");
    await panel.getByText(ui.copy.copied).waitFor();
    const text = await boxText(panel);
    expect(text).toMatch(/^## There is no mailbox(?![^]*vera)/);
    expect(await pasted(outlook)).toBe(text);
    await tabTo(outlook, actionButton(outlook, "ticket"), "Shift+Tab");
    await press("Space");
    expect(await panel.count()).toBe(0);
  }));

test("an address is mended and the message opened again", () =>
  byKeys(NOT_FOUND, async (outlook, press) => {
    await receive(outlook, "misspelt.eml", misspeltReport);
    await tabIntoPane(outlook);
    await tabTo(outlook, actionButton(outlook, "send-again"));
    await press("Space");
    const panel = actionPanel(outlook, "send-again");
    const field = panel.getByLabel(words.panel.sendAgain.address);
    await tabTo(outlook, field);
    await press("End");
    await press("Backspace");
    await press("m");
    expect(await field.inputValue()).toBe(misspelt.meant);
    await press("Backspace");
    await press("n");
    await tabTo(outlook, panel.getByRole("button", { name: new RegExp(misspelt.meant) }));
    await press("Enter");
    // The suggestion has gone with its button.
    expect([await field.inputValue(), await field.evaluate((one) => one === document.activeElement)]).toEqual([misspelt.meant, true]);
    await tabTo(outlook, panel.getByRole("button", { name: words.panel.open }));
    await press("Enter");
    await panel.getByText(words.panel.opened).waitFor();
    expect(await outlook.page.evaluate(() => window.simulator!.openedForms.map(({ params }) => params["toRecipients"]))).toEqual([[misspelt.meant]]);
  }));

test("the language is changed, and the settings are opened and closed", () =>
  byKeys(NOT_FOUND, async (outlook, press) => {
    const { pane } = outlook;
    const language = pane.locator("footer select");
    await tabTo(outlook, language);
    await press("End");
    await pane.getByRole("heading", { name: "Det finns ingen brevlåda med den adressen" }).waitFor();
    expect(await language.evaluate((one) => one === document.activeElement)).toBe(true);
    await press("ArrowUp");
    await pane.getByRole("heading", { name: "There is no mailbox with that address" }).waitFor();
    expect(await language.evaluate((one) => one === document.activeElement)).toBe(true);

    const settings = pane.getByRole("button", { name: ui.footer.settings, exact: true });
    await tabTo(outlook, settings);
    await press("Enter");
    const close = pane.getByRole("button", { name: settingsWords.close, exact: true });
    await tabTo(outlook, close);
    await press("Enter");
    expect(await settings.evaluate((one) => one === document.activeElement)).toBe(true);
    await tabTo(outlook, language, "Shift+Tab");
  }));

test("from its last stop the keyboard goes back to Outlook, and from there in again", () =>
  byKeys(NOT_FOUND, async (outlook) => {
    const { page, pane } = outlook;
    await tabTo(outlook, pane.getByRole("button", { name: ui.footer.about, exact: true }));
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => document.activeElement?.localName !== "iframe" && document.activeElement !== document.body);
    await tabIntoPane(outlook);
    const first = await focused(outlook);
    await page.keyboard.press("Shift+Tab");
    await page.waitForFunction(() => document.activeElement?.id === "close-pane");
    expect(first).toContain(ui.pane.code.replace("{{code}}", ""));
  }));

test.each([["on a tab", "[role=tab][aria-selected=true]", "Tab"], ["in what can be done", "[data-action=ticket]", "Tab"], ["at the end", "footer select", "Shift+Tab"]])("when another message is opened the focus stays in the pane (%s)", (_where, selector, further) =>
  byKeys(NOT_FOUND, async (outlook, press) => {
    const { page, pane } = outlook;
    await tabTo(outlook, pane.locator(`main ${selector}`));
    // Outlook's notice would take the focus, and give it back.
    await page.evaluate(() => window.simulator!.setAnswer("works"));
    for (const name of ["exo-mailbox-full", "ordinary-question", "seed-relay-denied"]) {
      const id = await page.evaluate((one) => (window.simulator!.open(one), window.simulator!.openId!), name);
      await settled(outlook, id);
      expect([name, await focused(outlook)]).not.toEqual([name, "nothing"]);
    }
    // And from there the keyboard goes on.
    await press(further);
  }));

test("the focus is not lost with a card that goes: a look-alike, and the way back", () =>
  byKeys("seed-relay-denied", async (outlook, press) => {
    const { pane } = outlook;
    await tabTo(outlook, pane.getByRole("tab", { selected: true }));
    await press("ArrowRight");
    await press("ArrowRight");
    await tabTo(outlook, pane.locator("[data-related]").first());
    await press("Enter");
    await pane.getByRole("button", { name: /^←/ }).waitFor();
    expect(await focused(outlook)).toMatch(/^button ←/);
    await press("Enter");
    await pane.getByRole("button", { name: /^←/ }).waitFor({ state: "detached" });
    expect((await shown(outlook)).cards.map(({ cause }) => cause)).toEqual(["relay-denied"]);
    expect(await focused(outlook)).not.toBe("nothing");
  }));
