import type { DragPoint, SimulatedOutlook } from "../host/outlook";
import { byId, element } from "./dom";

/**
 * Messages can be dragged from the list into the task pane: the one that is taken, or all that are selected with it. While that is
 * under way a cover lies over the frame: what happens in a frame of another origin is hidden from the page around it, and no page
 * can drag a file of its own making into one.
 */
export function wireDrag(outlook: SimulatedOutlook): void {
  const list = byId("messages", HTMLUListElement);
  const body = byId("pane-body", HTMLElement);
  const cover = element("div", { class: "cover" });
  let dragged: readonly string[] = [];

  list.addEventListener("dragstart", ({ target, dataTransfer }) => {
    if (!(target instanceof HTMLElement) || !outlook.takesDrags) return;
    const { selectedIds } = outlook.state;
    const id = target.dataset.id ?? "";
    dragged = selectedIds.includes(id) ? selectedIds : [id];
    dataTransfer?.setData("text/plain", target.querySelector(".subject")?.textContent ?? "");
    body.append(cover);
  });
  list.addEventListener("dragend", () => cover.remove());
  cover.addEventListener("dragover", (event) => {
    event.preventDefault();
    outlook.dragOver(dragged, pointIn(body, event));
  });
  cover.addEventListener("dragleave", () => outlook.dragLeave());
  cover.addEventListener("drop", (event) => {
    event.preventDefault();
    cover.remove();
    void outlook.drop(dragged, pointIn(body, event));
  });
}

function pointIn(body: HTMLElement, { clientX, clientY }: MouseEvent): DragPoint {
  const { left, top } = body.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top, left, top };
}
