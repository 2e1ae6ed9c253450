import type { Frame, Page } from "playwright-core";

/** Drops a saved message on the pane, as the browser does it. */
export async function dropFile(page: Page, frame: Frame, message: string): Promise<void> {
  const file = await page.evaluate((name) => window.simulator!.fileOf(name), message);
  await frame.evaluate(({ name, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], name));
    for (const type of ["dragenter", "dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, file);
}

/** Chooses a saved message in the pane's file picker. */
export async function pickFile(page: Page, frame: Frame, message: string): Promise<void> {
  const { name, base64 } = await page.evaluate((one) => window.simulator!.fileOf(one), message);
  const picker = frame.locator("input[type=file]");
  if ((await picker.count()) === 0) await frame.getByRole("button", { name: "Read another bounce" }).click();
  await picker.setInputFiles({ name, mimeType: "message/rfc822", buffer: Buffer.from(base64, "base64") });
}

/** Pastes words into the pane, as the keyboard does it anywhere on the page. */
export function pasteWords(frame: Frame, words: string): Promise<void> {
  return frame.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, words);
}
