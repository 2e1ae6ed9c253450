import type { Locator } from "playwright-core";
import ui from "../../src/locales/en/ui.json";
import { settled, type Look, type Outlook, type Shown, type Stage } from "./outlook";

/** What somebody does before a simulated Outlook, which is closed whatever comes. Nobody may have complained, and nothing may have left this machine. */
export async function inOutlook(stage: Stage, look: Look, use: (outlook: Outlook) => Promise<void>): Promise<void> {
  const outlook = await stage.open(look);
  try {
    await shown(outlook);
    await use(outlook);
    expect(outlook.problems).toEqual([]);
  } finally {
    await outlook.close();
  }
}

/** What the pane makes of the message that is open; Outlook's own notice stands before it on some. */
export async function shown(outlook: Outlook): Promise<Shown> {
  const { page } = outlook;
  const { id, isNoticed } = await page.evaluate(() => ({ id: window.simulator!.openId!, isNoticed: window.simulator!.notice }));
  if (isNoticed) await page.getByRole("dialog", { name: "Restricted item" }).getByRole("button", { name: "OK" }).click();
  return settled(outlook, id);
}

/** Clicks a message of the sample mailbox in the list. */
export async function openMessage(outlook: Outlook, name: string): Promise<Shown> {
  const { page } = outlook;
  const id = await page.evaluate((file) => window.simulator!.mailbox.find((message) => message.file === file)!.id, `${name}.eml`);
  await page.locator(`[role=option][data-id="${id}"]`).click();
  return shown(outlook);
}

/** Has a message of the test's own arrive, and opens it. */
export async function receive(outlook: Outlook, name: string, message: string): Promise<Shown> {
  const { page } = outlook;
  await page.locator("#own-files").setInputFiles({ name, mimeType: "message/rfc822", buffer: Buffer.from(message) });
  await page.waitForFunction((file) => window.simulator!.mailbox.some((one) => one.file === file && one.id === window.simulator!.openId), name);
  return shown(outlook);
}

/** Who must act, in the card's words. */
export async function whoMustAct({ pane }: Outlook): Promise<string> {
  // The picture of the way says it as well, in a sentence.
  const line = await pane.getByText(new RegExp(`^${ui.pane.who} `)).first().innerText();
  return line.slice(ui.pane.who.length).trim();
}

export async function closePane({ page }: Outlook): Promise<void> {
  await page.getByRole("button", { name: "Close task pane" }).click();
}

export async function openPane(outlook: Outlook): Promise<Shown> {
  await outlook.page.getByRole("button", { name: "Why did it bounce?" }).click();
  return shown(outlook);
}

export type Action = keyof Omit<typeof ui.action, "all" | "notLoaded">;

export const actionButton = ({ pane }: Outlook, action: Action): Locator => pane.getByRole("button", { name: ui.action[action], exact: true });
export const actionPanel = ({ pane }: Outlook, action: Action): Locator => pane.getByRole("group", { name: ui.action[action], exact: true });

/** Presses what can be done from the card, and gives its panel. */
export async function begin(outlook: Outlook, action: Action): Promise<Locator> {
  await actionButton(outlook, action).click();
  return actionPanel(outlook, action);
}

/** The button of a box that copies; its name goes on with the text's beginning. */
export const copyButton = (panel: Locator): Locator => panel.getByRole("button", { name: new RegExp(`^${ui.copy.text}:`) });

/** The words of a panel's box. */
export async function boxText(panel: Locator): Promise<string> {
  return (await panel.getByRole("region").textContent())!;
}

/** Presses the button that copies, and gives what was copied. */
export async function copied(outlook: Outlook, panel: Locator): Promise<string> {
  await copyButton(panel).click();
  await panel.getByText(ui.copy.copied).waitFor();
  return pasted(outlook);
}

/**
 * What is on the clipboard, found out as a person does: by pasting it into something else, here in another tab, like a ticket system. The
 * frame of the pane has no right to the clipboard, and a `copy` event would only tell what was meant to be there.
 */
export async function pasted({ page }: Outlook): Promise<string> {
  const ticketSystem = await page.context().newPage();
  await ticketSystem.setContent("<textarea></textarea>");
  const field = ticketSystem.locator("textarea");
  await field.press("ControlOrMeta+v");
  const words = await field.inputValue();
  await ticketSystem.close();
  return words;
}

/** Listens to the wire: gives the calls that the add-in has made since, by their numbers. */
export async function listenToCalls({ page }: Outlook): Promise<() => Promise<readonly number[]>> {
  const heard = await page.evaluateHandle(() => {
    const calls: number[] = [];
    addEventListener("message", ({ data }) => {
      const asked = typeof data === "string" ? (JSON.parse(data) as { _actionName?: string; _data?: { MethodData?: { DispatchId: number } } }) : {};
      if (asked._actionName === "ExecuteMethod") calls.push(asked._data!.MethodData!.DispatchId);
    });
    return calls;
  });
  return () => heard.jsonValue();
}

/** What has the focus in the pane, in a few words; "nothing" where it is lost. */
export async function focused({ pane }: Pick<Outlook, "pane">): Promise<string> {
  return pane.locator("html").evaluate(() => {
    const one = document.activeElement;
    return one === null || one === document.body || !document.hasFocus() ? "nothing" : `${one.localName} ${(one.getAttribute("aria-label") ?? one.textContent ?? "").slice(0, 60)}`;
  });
}

/** Presses Tab, or the keys for going back, until this has the focus; on the way it is never lost, and never outside the pane. */
export async function tabTo(outlook: Outlook, target: Locator, keys: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const way: string[] = [];
  while (!(await target.evaluate((one) => one === document.activeElement))) {
    await outlook.page.keyboard.press(keys);
    way.push(await focused(outlook));
    if (way.at(-1) === "nothing" || way.length > 80) throw new Error(`${String(target)} is not reached by ${keys}:\n${way.join("\n")}`);
  }
}

/** From Outlook into the pane, by the keyboard. */
export async function tabIntoPane(outlook: Outlook): Promise<void> {
  await outlook.page.getByRole("button", { name: "Close task pane" }).focus();
  await outlook.page.keyboard.press("Tab");
  expect(await focused(outlook)).not.toBe("nothing");
}
