import type { SimulatedOutlook } from "../host/outlook";
import { byId, element } from "./dom";

const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** The task pane: a frame of another origin, made anew each time it is opened. */
export class TaskPane {
  private readonly aside = byId("pane", HTMLElement);
  private readonly body = byId("pane-body", HTMLElement);
  private readonly pin = byId("pin", HTMLButtonElement);
  private readonly button = byId("add-in", HTMLButtonElement);
  private readonly close = byId("close-pane", HTMLButtonElement);

  constructor(private readonly outlook: SimulatedOutlook, private readonly page: string) {
    this.button.addEventListener("click", () => (this.isOpen ? this.hide() : this.show()));
    this.close.addEventListener("click", () => {
      this.hide();
      this.button.focus();
    });
    this.pin.addEventListener("click", () => this.pin.setAttribute("aria-pressed", String(!this.isPinned)));
    outlook.onTabOut = (backwards) => (backwards ? this.close : byId("menu-button", HTMLButtonElement)).focus();
  }

  get isOpen(): boolean {
    return !this.aside.hidden;
  }

  /** A pinned pane stays when another message is opened. */
  get isPinned(): boolean {
    return this.pin.getAttribute("aria-pressed") === "true";
  }

  show(): void {
    const frame = element("iframe", { title: "Task pane", sandbox: SANDBOX });
    this.outlook.attach(frame, this.page);
    this.body.replaceChildren(frame);
    this.toggle(true);
  }

  hide(): void {
    this.outlook.detach();
    this.body.replaceChildren();
    this.toggle(false);
  }

  /** Loads the add-in again, as after a change of the language. */
  restart(): void {
    if (this.isOpen) this.show();
  }

  setWidth(pixels: number): void {
    document.documentElement.style.setProperty("--pane-width", `${pixels}px`);
  }

  private toggle(isOpen: boolean): void {
    this.aside.hidden = !isOpen;
    this.button.setAttribute("aria-pressed", String(isOpen));
  }
}
