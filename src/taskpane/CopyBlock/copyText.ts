/** `refused`: nothing around us lets us, and the reader must press the keys. */
export type CopyResult = "copied" | "refused";

/** How long the clipboard may take, in milliseconds: in some frames it never answers. */
const SETTLES = 1_000;

/**
 * Copies exactly this text, or says that it can't; never rejects. The old command goes first: it is done within the press of the button
 * and tells at once, and a frame of another origin has it, while Outlook gives its frames no right to the clipboard. The other way round,
 * the press might have lost its force when the clipboard's refusal comes. Focus and selection are afterwards what they were.
 */
export async function copyText(text: string, shownIn: Element): Promise<CopyResult> {
  return copiedByCommand(text, shownIn) || (await copiedByClipboard(text)) ? "copied" : "refused";
}

function copiedByCommand(text: string, shownIn: Element): boolean {
  let isTaken = false;
  // What a browser makes of a selection need not be the text, line for line.
  const give = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    isTaken = true;
  };
  const restore = select(shownIn);
  document.addEventListener("copy", give, true);
  try {
    return document.execCommand("copy") && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", give, true);
    restore();
  }
}

/** Some browsers copy only when something is selected. */
function select(element: Element): () => void {
  const focused = document.activeElement;
  const selection = window.getSelection();
  const before = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  if (element instanceof HTMLTextAreaElement) element.select();
  else selection?.selectAllChildren(element);
  return () => {
    selection?.removeAllRanges();
    if (before) selection?.addRange(before);
    if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
  };
}

async function copiedByClipboard(text: string): Promise<boolean> {
  const write = async (): Promise<boolean> => navigator.clipboard.writeText(text).then(() => true);
  return Promise.race([write().catch(() => false), new Promise<false>((resolve) => setTimeout(() => resolve(false), SETTLES))]);
}
