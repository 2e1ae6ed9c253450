import type { SimulatedOutlook } from "../host/outlook";
import type { OpenedForm } from "../host/state";
import { bodyFrame } from "./body";
import { byId, element } from "./dom";

const TITLES: Readonly<Record<OpenedForm["kind"], string>> = {
  "new-message": "New message",
  reply: "Reply",
  "reply-all": "Reply to all",
  message: "Message",
  window: "Window",
};

/** The form the add-in asked for last. Nothing can be sent from it. */
export class Forms {
  private readonly place = byId("forms", HTMLElement);
  private drawn: OpenedForm | undefined;

  constructor(private readonly outlook: SimulatedOutlook) {}

  draw(): void {
    const latest = this.outlook.state.openedForms.at(-1);
    if (latest === this.drawn) return;
    this.drawn = latest;
    this.place.replaceChildren(...(latest ? [this.drawForm(latest)] : []));
  }

  private drawForm({ kind, params }: OpenedForm): HTMLElement {
    const close = element("button", { type: "button", "aria-label": "Close form" }, "Close");
    close.addEventListener("click", () => this.outlook.closeForms());
    const html = bodyOf(params);
    return element("section", { class: "form", role: "dialog", "aria-label": TITLES[kind] },
      element("header", {}, element("h2", {}, TITLES[kind]), close),
      element("dl", {},
        ...field("To", params.toRecipients),
        ...field("Cc", params.ccRecipients),
        ...field("Subject", params.subject),
        ...field("Item", params.itemId)),
      ...(html ? [bodyFrame(html, "Body of the form")] : []),
      element("p", {}, "Outlook opens its own form here. Nothing can be sent from this one."),
    );
  }
}

/** A reply's own text comes as its only parameter, or as a field of it. */
function bodyOf(params: OpenedForm["params"]): string {
  return typeof params.htmlBody === "string" ? params.htmlBody : "";
}

function field(label: string, value: unknown): readonly Node[] {
  const text = Array.isArray(value) ? value.join("; ") : typeof value === "string" ? value : "";
  return text ? [element("dt", {}, label), element("dd", {}, text)] : [];
}
