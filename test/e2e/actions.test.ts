import words from "../../src/locales/en/actions.json";
import settingsWords from "../../src/locales/en/settings.json";
import ui from "../../src/locales/en/ui.json";
import type { Fault } from "../../src/simulator/host/faults";
import { Dispatch } from "../../src/simulator/wire/names";
import { misspelt, misspeltReport } from "./misspelt";
import { Stage, type Look, type Outlook } from "./outlook";
import { begin, boxText, copied, inOutlook, listenToCalls, receive, whoMustAct } from "./person";

jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());

const NOT_FOUND = "exo-recipient-not-found";
const REFUSED_THERE = "seed-relay-denied";

const onTheWeb = (message: string, use: (outlook: Outlook) => Promise<void>, more: Look = {}): Promise<void> => inOutlook(stage, { ...more, query: `profile=web&open=${message}` }, use);
const openedForms = ({ page }: Outlook) => page.evaluate(() => window.simulator!.openedForms);

/** Presses the button that opens a form, and says what Outlook was asked for, once the pane says that it is there. */
async function openForm(outlook: Outlook, panel: Awaited<ReturnType<typeof begin>>) {
  await panel.getByRole("button", { name: words.panel.open }).click();
  await panel.getByText(words.panel.opened).waitFor();
  const forms = await openedForms(outlook);
  expect(forms.map(({ kind }) => kind)).toEqual(["new-message"]);
  const { toRecipients, subject, htmlBody } = forms[0]!.params;
  // What Outlook's form shows of it.
  const text = await outlook.page.frameLocator('iframe[title="Body of the form"]').locator("body").innerText();
  return { to: toRecipients, subject, htmlBody, text };
}

test("the card says what became of the message and who must act; the admin's words are a tab away", () =>
  onTheWeb(NOT_FOUND, async (outlook) => {
    const { pane } = outlook;
    const card = pane.getByRole("article", { name: "There is no mailbox with that address" });
    await card.getByText("Not delivered: the server said no, and nobody will try again", { exact: true }).waitFor();
    expect(await whoMustAct(outlook)).toBe("You");
    expect(await card.getByRole("tab", { selected: true }).innerText()).toBe(ui.tab.sender);
    await card.getByRole("tab", { name: ui.tab.admin }).click();
    await card.getByRole("heading", { name: ui.section.admin }).waitFor();
    expect(await card.getByRole("tabpanel").count()).toBe(1);
    expect(await card.getByRole("heading", { name: "What you can do" }).count()).toBe(0);
  }));

test("a ticket gets what the box shows, in both formats, with and without what names people", () =>
  onTheWeb(NOT_FOUND, async (outlook) => {
    const panel = await begin(outlook, "ticket");
    const seen = new Set<string>();
    for (const format of ["plain", "markdown"] as const) {
      for (const isPersonal of [true, false]) {
        await panel.getByRole("radio", { name: words.panel.ticket[format] }).check();
        await panel.getByRole("checkbox", { name: words.panel.omitsPersonal }).setChecked(!isPersonal);
        const text = await boxText(panel);
        expect(await copied(outlook, panel)).toBe(text);
        expect(text).toMatch(format === "markdown" ? /^## There is no mailbox/ : /^There is no mailbox/);
        expect([text.includes("vera.kovac@"), text.includes("dana.mills@"), text.includes("@fabrikam.com"), text.includes("5.1.10")]).toEqual([isPersonal, isPersonal, true, true]);
        seen.add(text);
      }
    }
    expect(seen.size).toBe(4);
  }));

test("an address with a slip is mended and the message opened again, with its text, to be sent by hand", () =>
  onTheWeb(NOT_FOUND, async (outlook) => {
    await receive(outlook, "misspelt.eml", misspeltReport);
    const calls = await listenToCalls(outlook);
    const panel = await begin(outlook, "send-again");
    const field = panel.getByLabel(words.panel.sendAgain.address);
    expect(await field.inputValue()).toBe(misspelt.bounced);
    await panel.getByText(words.panel.sendAgain.same).waitFor();
    await panel.getByRole("button", { name: `${words.panel.sendAgain.use} ${misspelt.meant}` }).click();
    expect(await field.inputValue()).toBe(misspelt.meant);
    await panel.getByText(words.panel.sendAgain.noAttachments).waitFor();

    const { to, subject, htmlBody, text } = await openForm(outlook, panel);
    expect([to, subject]).toEqual([[misspelt.meant], misspelt.subject]);
    expect(text).toContain(misspelt.text);
    expect(htmlBody).not.toContain(misspelt.bounced);
    // The form, and nothing else: what sends is Outlook's own button.
    expect(await calls()).toEqual([Dispatch.displayNewMessageFormAsync]);
  }));

test("the reader's own admin is asked at the address in the settings", () =>
  onTheWeb("unknown-code", async (outlook) => {
    const { pane } = outlook;
    const panel = await begin(outlook, "ask-admin");
    await panel.getByText(words.panel.askAdmin.noHelpdesk).waitFor();
    await pane.getByRole("button", { name: ui.footer.settings, exact: true }).click();
    await pane.getByLabel(settingsWords.helpdesk.label).fill("helpdesk@contoso.com");
    await pane.getByRole("button", { name: settingsWords.close, exact: true }).click();
    await panel.getByText(words.panel.goesTo).getByText("helpdesk@contoso.com").waitFor();

    const { to, subject, text } = await openForm(outlook, panel);
    expect(to).toEqual(["helpdesk@contoso.com"]);
    expect(subject).toMatch(/^Bounce: /);
    expect(text).toContain("I sent a message to claims@humongousinsurance.com. It came back.");
  }));

test("the recipient's admin is written to at the address that every domain has", () =>
  onTheWeb(REFUSED_THERE, async (outlook) => {
    const panel = await begin(outlook, "tell-recipient-admin");
    const { to, subject, text } = await openForm(outlook, panel);
    expect([to, subject]).toEqual([["postmaster@tailspintoys.com"], "Trouble with mail to tailspintoys.com (5.4.1)"]);
    expect(text).toContain("frida.nystrom@tailspintoys.com");
  }));

test.each(["on-premises", "iphone", "android"])("where no form can be opened the message is copied (%s)", (profile) =>
  inOutlook(stage, { query: `profile=${profile}&answer=works&open=${REFUSED_THERE}` }, async (outlook) => {
    const panel = await begin(outlook, "tell-recipient-admin");
    await panel.getByText(words.panel.copyInstead).waitFor();
    expect(await panel.getByRole("button", { name: words.panel.open }).count()).toBe(0);
    const text = await boxText(panel);
    expect(text).toMatch(/^To: postmaster@tailspintoys\.com\nSubject: Trouble with mail to tailspintoys\.com/);
    expect(await copied(outlook, panel)).toBe(text);
  }));

test.each<[string, Fault]>([["throws", { kind: "throw" }], ["never answers", { kind: "silent" }], ["fails", { kind: "error", code: 5001 }]])("where Outlook %s instead of opening a form, the pane says so and copies", (_what, fault) =>
  onTheWeb(REFUSED_THERE, async (outlook) => {
    const { page } = outlook;
    await page.evaluate((one) => window.simulator!.faults.set(window.simulator!.dispatch.displayNewMessageFormAsync, one), fault);
    const panel = await begin(outlook, "tell-recipient-admin");
    await panel.getByRole("button", { name: words.panel.open }).click();
    await page.clock.runFor(5_000);
    await panel.getByText(words.panel.notOpened).waitFor();
    expect(await openedForms(outlook)).toEqual([]);
    const text = await boxText(panel);
    expect(await copied(outlook, panel)).toBe(text);
  }, { movedClock: true }));

test("what is said of a wrong card names nobody and goes nowhere", () =>
  onTheWeb(NOT_FOUND, async (outlook) => {
    const requests: string[] = [];
    const calls = await listenToCalls(outlook);
    const panel = await begin(outlook, "wrong-card");
    await panel.getByText(words.panel.wrongCard.nothingSent).waitFor();
    outlook.page.on("request", (request) => requests.push(request.url()));
    const text = await boxText(panel);
    expect(await copied(outlook, panel)).toBe(text);
    expect(text).toContain("recipient-not-found");
    expect(text).not.toMatch(/vera|kovac|dana|mills/i);
    expect([await calls(), await openedForms(outlook), requests]).toEqual([[], [], []]);
  }));
