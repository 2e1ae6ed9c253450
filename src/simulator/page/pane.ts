import type { SimulatedOutlook } from "../host/outlook";
import { refusal } from "../host/told";
import { byId, element } from "./dom";

const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** The task pane: a frame of another origin, made anew each time it is opened. */
export class TaskPane {
  private readonly aside = byId("pane", HTMLElement);
  private readonly body = byId("pane-body", HTMLElement);
  private readonly pin = byId("pin", HTMLButtonElement);
  private readonly button = byId("add-in", HTMLButtonElement);
  private readonly close = byId("close-pane", HTMLButtonElement);
  private isAttached = false;

  constructor(private readonly outlook: SimulatedOutlook, private readonly page: string) {
    this.button.addEventListener("click", () => (this.isOpen ? this.hide() : this.show()));
    this.close.addEventListener("click", () => {
      this.hide();
      this.button.focus();
    });
    this.pin.addEventListener("click", () => this.setPinned(!this.isPinned));
    outlook.onTabOut = (backwards) => (backwards ? this.close : byId("menu-button", HTMLButtonElement)).focus();
  }

  get isOpen(): boolean {
    return this.outlook.state.isPaneOpen;
  }

  /** A pinned pane stays when another message is opened; some Outlooks have no pin. */
  get isPinned(): boolean {
    return this.outlook.state.options.profile.pins && this.pin.getAttribute("aria-pressed") === "true";
  }

  setPinned(isPinned: boolean): void {
    this.pin.setAttribute("aria-pressed", String(isPinned));
  }

  /** Opens it, where Outlook allows that now. */
  show(): void {
    if (this.isOpen || refusal(this.outlook.state) !== undefined) return;
    this.outlook.state.isPaneOpen = true;
    this.outlook.raiseNotice();
    this.outlook.onChange();
  }

  hide(): void {
    this.outlook.state.isPaneOpen = false;
    this.outlook.state.noticeFor = undefined;
    this.outlook.onChange();
  }

  /** Loads the add-in again, as after a change of the language, or closes where it cannot be opened. */
  restart(): void {
    if (!this.isOpen) return;
    this.hide();
    this.show();
  }

  setWidth(pixels: number): void {
    document.documentElement.style.setProperty("--pane-width", `${pixels}px`);
  }

  /** Outlook's notice stands before the add-in; with it closed the frame is loaded. */
  draw(): void {
    const { noticeFor, options } = this.outlook.state;
    this.aside.hidden = !this.isOpen;
    this.button.setAttribute("aria-pressed", String(this.isOpen));
    this.pin.hidden = !options.profile.pins;
    if (!this.isOpen && this.isAttached) this.detach();
    if (this.isOpen && !this.isAttached && noticeFor === undefined) this.attach();
  }

  private attach(): void {
    this.isAttached = true;
    const frame = element("iframe", { title: "Task pane", sandbox: SANDBOX });
    this.outlook.attach(frame, this.page);
    this.body.replaceChildren(frame);
  }

  private detach(): void {
    this.isAttached = false;
    this.outlook.detach();
    this.body.replaceChildren();
  }
}
