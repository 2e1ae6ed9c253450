import { broughtBy, type Brought } from "./transfer";

export interface PageDrag {
  over(): void;
  gone(): void;
  dropped(brought: Brought): void;
}

/** Follows what the browser itself drags over the page, and keeps it from showing a dropped file in place of the page. */
export function followPageDrag(page: Document, { over, gone, dropped }: PageDrag): void {
  let ours = false;
  let last: EventTarget | null = null;
  const wanted = (event: DragEvent): event is DragEvent & { readonly dataTransfer: DataTransfer } => !ours && isWanted(event);

  page.addEventListener("dragstart", () => { ours = true; });
  page.addEventListener("dragend", () => { ours = false; });
  page.addEventListener("dragenter", (event) => {
    last = event.target;
    if (!wanted(event)) return;
    event.preventDefault();
    over();
  });
  page.addEventListener("dragover", (event) => {
    if (!wanted(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    over();
  });
  page.addEventListener("dragleave", ({ target }) => {
    // What is entered is told before what is left: only who leaves the last one that was entered leaves the page.
    if (target === last) gone();
  });
  page.addEventListener("drop", (event) => {
    gone();
    if (!wanted(event)) return;
    event.preventDefault();
    dropped(broughtBy(event.dataTransfer));
  });
}

/** Files always; words unless they are dropped where somebody could have typed them. */
function isWanted({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  if (types.includes("Files")) return true;
  const isField = target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
  return !isField && (types.includes("text/plain") || types.includes("text/html"));
}
