import type { Frame, Page } from "playwright-core";
import words from "../../../src/locales/en/actions.json";
import texts from "../../../src/locales/en/triage.json";
import { zipOf } from "../../unpack/files";
import { paneFrame } from "../matrix/paneFrame";
import { visitTabs } from "../outlook";
import { openMessage } from "../person";
import type { Watched } from "./room";

/** Hands in many at once, a message, an mbox and a zip file of them, and does with the list what can be done. The first has to be one that somebody passed on. */
export async function handInMany({ page }: Watched, messages: readonly string[]): Promise<void> {
  const frame = await paneFrame(page);
  await drop(frame, await filesOf(messages));
  await finished(frame);
  await useList(page, frame);
  await answer(frame);
}

/** Reads what is selected in Outlook, and does the same with the list. */
export async function readSelected(outlook: Watched, messages: readonly string[]): Promise<void> {
  const { page } = outlook;
  await page.evaluate((names) => window.simulator!.select(names), messages);
  const frame = await paneFrame(page);
  await frame.locator("[data-read-selected]").click();
  await finished(frame);
  await useList(page, frame);
}

/** Answers whoever passed on a message that is open. */
export async function answerOpen(outlook: Watched, message: string): Promise<void> {
  await openMessage(outlook, message);
  await answer(await paneFrame(outlook.page));
}

async function filesOf(messages: readonly string[]): Promise<readonly (readonly [name: string, base64: string])[]> {
  const mbox = messages.map((message) => `From MAILER-DAEMON Mon Nov 16 12:00:00 2026\n${message.replaceAll("\r\n", "\n")}\n`).join("");
  const zip = await zipOf(...messages.map((message, at) => [`${at}.eml`, message] as const));
  const files: readonly (readonly [string, Uint8Array | string])[] = [["first.eml", messages[0]!], ["all.mbox", mbox], ["all.zip", zip]];
  return files.map(([name, content]) => [name, Buffer.from(content).toString("base64")]);
}

async function drop(frame: Frame, files: Awaited<ReturnType<typeof filesOf>>): Promise<void> {
  await frame.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, base64] of all) dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
    for (const type of ["dragenter", "dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}

const finished = (frame: Frame): Promise<void> => frame.locator('main[data-state=triage] [data-stage="done"]').waitFor();

/** Groups, filters, takes the list along in every way, and opens a row that has a card; its card stays open. */
async function useList(page: Page, frame: Frame): Promise<void> {
  const main = frame.locator("main[data-state=triage]");
  await main.locator("[data-group]").first().press("Enter");
  await main.getByRole("searchbox").fill("5.");
  await main.getByRole("button", { name: texts.showAll, exact: true }).press("Enter");
  await main.getByRole("button", { name: texts.take.title, exact: true }).press("Enter");
  for (const format of ["csv", "json", "markdown"] as const) {
    const saved = page.waitForEvent("download");
    await main.locator(`[data-download="${format}"]`).press("Enter");
    await saved;
    await main.locator(`[data-copy="${format}"]`).press("Enter");
  }
  await main.locator("[data-index][data-cause]").first().press("Enter");
  await main.locator("article").first().waitFor();
  await visitTabs(frame);
}

/** Where somebody passed the report on; has Outlook open the answer. */
async function answer(frame: Frame): Promise<void> {
  const card = frame.locator("article").first();
  await card.locator('[data-action="answer-forwarder"]').press("Enter");
  await card.getByRole("button", { name: new RegExp(`^(?:${words.panel.open}|${words.panel.answerForwarder.open})$`) }).press("Enter");
  await card.getByText(new RegExp(`^(?:${words.panel.opened}|${words.panel.answerForwarder.opened})$`)).waitFor();
}
