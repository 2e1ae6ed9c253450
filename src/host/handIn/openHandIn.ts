import { createListeners } from "../listeners";
import type { HandedIn, HandIn, MailHost } from "../mailbox";
import { createDragging } from "./dragging";
import { contentsHandedIn, type NamedContent } from "./files";
import { followPageDrag } from "./pageDrag";
import { followPagePaste } from "./pagePaste";
import { rememberDrops } from "./sameDrop";
import type { Brought } from "./transfer";
import { wordsHandedIn } from "./words";

/** Outlook repeats its event while something is over the pane; browsers theirs, some of them only every 550 ms. */
const OUTLOOK_SILENCE_MS = 500;
const BROWSER_SILENCE_MS = 1_000;

export interface HandInSource {
  readonly onHandedIn: MailHost["onHandedIn"];
  /** Outlook's own drag event, which comes where it does not let the browser drag: on the web and in the new Outlook on Windows. */
  outlookDrag(data: Office.DragAndDropEventArgs["dragAndDropEventData"]): void;
}

/** All that is dropped or pasted on the page. */
export function openHandIn(page: Document = document): HandInSource {
  const listeners = createListeners<HandIn>();
  const dragging = createDragging((over) => listeners.tell({ kind: "dragging", over }));
  const wasTold = rememberDrops();
  const take = (things: Promise<readonly HandedIn[]>): void => listeners.tell({ kind: "handed-in", things });

  followPageDrag(page, {
    over: () => dragging.seen(BROWSER_SILENCE_MS),
    gone: dragging.gone,
    dropped: (brought) => {
      if (brought.kind !== "nothing" && !wasTold({ by: "browser", files: filesOf(brought) })) take(handedIn(brought));
    },
  });
  followPagePaste(page, (brought) => take(handedIn(brought)));

  return {
    onHandedIn: listeners.add,
    outlookDrag(data) {
      if (data.type === "dragover") return dragging.seen(OUTLOOK_SILENCE_MS);
      dragging.gone();
      const files = droppedFiles(data);
      if (files.length > 0 && !wasTold({ by: "outlook", files })) take(contentsHandedIn(files));
    },
  };
}

function filesOf(brought: Brought): readonly NamedContent[] {
  return brought.kind === "files" ? brought.files.map((file) => ({ name: file.name, content: file })) : [];
}

async function handedIn(brought: Brought): Promise<readonly HandedIn[]> {
  if (brought.kind === "words") return [wordsHandedIn(brought.text, brought.html)];
  return contentsHandedIn(filesOf(brought));
}

function droppedFiles(data: Office.DragAndDropEventArgs["dragAndDropEventData"]): readonly NamedContent[] {
  const files = "dataTransfer" in data ? data.dataTransfer?.files ?? [] : [];
  // A file without its content cannot be read, like an empty one.
  return files.map(({ name, fileContent }) => ({ name, content: fileContent instanceof Blob ? fileContent : new Blob() }));
}
