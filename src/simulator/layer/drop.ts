import type { FrameFile } from "../wire/frameWord";
import { readFrameWord } from "../wire/frameWord";

/** Drags from the list of a simulated Outlook that gives files to the browser: done here, as the browser would do it. */
export function wireDrops(): void {
  let isOver = false;
  addEventListener("message", ({ source, data }) => {
    const word = source === parent ? readFrameWord(data) : undefined;
    if (!word || word.simulator === "throwing") return;

    const files = word.simulator === "drop" ? word.files : [];
    const raise = (type: string) => dispatch(type, word, files);
    if (word.simulator !== "dragleave" && !isOver) raise("dragenter");
    isOver = word.simulator === "dragover";
    if (word.simulator === "drop") raise("dragover");
    raise(word.simulator);
  });
}

interface Place {
  readonly x?: number;
  readonly y?: number;
}

function dispatch(type: string, { x = 0, y = 0 }: Place, files: readonly FrameFile[]): void {
  const dataTransfer = new DataTransfer();
  // Before the drop a page sees that there are files, not which.
  for (const file of files.length > 0 ? files.map(asFile) : [new File([], "")]) dataTransfer.items.add(file);
  const target = document.elementFromPoint(x, y) ?? document.body;
  target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, dataTransfer }));
}

function asFile({ name, type, base64 }: FrameFile): File {
  return new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name, { type });
}
