import type { SimulatedOutlook } from "../host/outlook";
import { find } from "../host/state";
import type { Attachment, Message, Person } from "../mail/message";
import { avatar } from "./avatar";
import { bodyFrame } from "./body";
import { byId, element } from "./dom";

/** The reading pane: the open message, and the bars the add-in puts above it. */
export class ReadingPane {
  private readonly article = byId("reading", HTMLElement);
  private readonly bars = byId("notifications", HTMLElement);
  private drawn: Message | string | undefined;

  constructor(private readonly outlook: SimulatedOutlook) {}

  draw(): void {
    const { state } = this.outlook;
    this.bars.replaceChildren(...state.notifications.map(({ message }) => element("p", { class: "bar" }, message)));

    const shown = find(state, state.openId) ?? (state.selectedIds.length > 1 ? `${state.selectedIds.length} messages are selected` : "Nothing is selected");
    if (shown === this.drawn) return;
    this.drawn = shown;
    this.article.replaceChildren(...(typeof shown === "string" ? [element("p", { class: "empty" }, shown)] : drawMessage(shown, state.options.locale)));
  }
}

function drawMessage(message: Message, locale: string): readonly Node[] {
  const { subject, from, to, cc, created, attachments } = message;
  const shown = attachments.filter(({ isInline }) => !isInline);
  return [
    element("h2", {}, subject || "(no subject)"),
    element("header", { class: "sender" },
      avatar(from),
      element("div", { class: "from" }, element("strong", {}, from.name), ...(from.address === from.name ? [] : [` <${from.address}>`])),
      element("time", {}, longDate(created, locale)),
      element("div", { class: "to" }, `To: ${names(to)}`, ...(cc.length > 0 ? [`  Cc: ${names(cc)}`] : [])),
    ),
    ...(shown.length > 0 ? [element("ul", { class: "attachments", "aria-label": "Attachments" }, ...shown.map(drawAttachment))] : []),
    message.html ? bodyFrame(message.html, "Message body", attachments) : element("div", { class: "text-body", tabindex: "0", role: "group", "aria-label": "Message body" }, message.text),
  ];
}

const names = (people: readonly Person[]) => people.map(({ name }) => name).join("; ");

function drawAttachment({ name, size, kind }: Attachment): HTMLLIElement {
  const kilobytes = Math.max(1, Math.round(size / 1000));
  return element("li", {}, element("span", { class: kind, "aria-hidden": "true" }), name, " ", element("small", {}, `${kilobytes} kB`));
}

function longDate(time: number, locale: string): string {
  return time === 0 ? "" : new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "2-digit" }).format(time);
}
