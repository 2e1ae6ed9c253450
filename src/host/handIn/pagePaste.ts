import { broughtBy, type Brought } from "./transfer";

/** Follows what is pasted anywhere but into a field that is there for other words; the field for a bounce has `data-paste`. */
export function followPagePaste(page: Document, pasted: (brought: Brought) => void): void {
  page.addEventListener("paste", (event) => {
    if (!event.clipboardData || isForeign(event.target)) return;
    const brought = broughtBy(event.clipboardData);
    if (brought.kind === "nothing") return;
    event.preventDefault();
    pasted(brought);
  });
}

function isForeign(target: EventTarget | null): boolean {
  const field = target instanceof Element ? target.closest("input, textarea, select, [contenteditable]") : null;
  return field !== null && !field.hasAttribute("data-paste");
}
