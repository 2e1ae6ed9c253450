/** `selected`: the program around us refuses, and the reader must press the keys. */
export type CopyResult = "copied" | "selected";

/** Copies the text of an element by whatever way is allowed; a pane in a frame often has no right to the clipboard. */
export async function copyText(text: string, shownIn: Element): Promise<CopyResult> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    select(shownIn);
    return copySelection() ? "copied" : "selected";
  }
}

function select(element: Element): void {
  const selection = window.getSelection();
  selection?.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection?.addRange(range);
}

function copySelection(): boolean {
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
