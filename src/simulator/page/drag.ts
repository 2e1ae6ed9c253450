import type { DragPoint, SimulatedOutlook } from "../host/outlook";
import { Event } from "../wire/names";
import { byId, element } from "./dom";

/**
 * Messages can be dragged from the list into the task pane, when the add-in listens for that. While one is under way a cover
 * lies over the frame: what happens in a frame of another origin is hidden from the page around it.
 */
export function wireDrag(outlook: SimulatedOutlook): void {
  const list = byId("messages", HTMLUListElement);
  const body = byId("pane-body", HTMLElement);
  const cover = element("div", { class: "cover" });
  let dragged: string | undefined;

  list.addEventListener("dragstart", ({ target, dataTransfer }) => {
    if (!(target instanceof HTMLElement) || !outlook.events.includes(Event.dragAndDrop)) return;
    dragged = target.dataset.id;
    dataTransfer?.setData("text/plain", target.querySelector(".subject")?.textContent ?? "");
    body.append(cover);
  });
  list.addEventListener("dragend", () => cover.remove());
  cover.addEventListener("dragover", (event) => {
    event.preventDefault();
    outlook.dragOver(pointIn(body, event));
  });
  cover.addEventListener("drop", (event) => {
    event.preventDefault();
    cover.remove();
    if (dragged) outlook.drop([dragged], pointIn(body, event));
  });
}

function pointIn(body: HTMLElement, { clientX, clientY }: MouseEvent): DragPoint {
  const { left, top } = body.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top, left, top };
}
