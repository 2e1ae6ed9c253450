import type { SimulatedOutlook } from "../host/outlook";
import type { Message } from "../mail/message";
import { avatar } from "./avatar";
import { byId, element } from "./dom";

const PREVIEW_LENGTH = 90;

/** The message list: arrow keys move through it, and what has the focus is what is open. With Ctrl or Shift several are selected. */
export class MessageList {
  private readonly list = byId("messages", HTMLUListElement);
  private drawn: readonly Message[] | undefined;
  /** From where Shift selects. */
  private anchor = 0;

  constructor(private readonly outlook: SimulatedOutlook, private readonly select: (ids: readonly string[]) => void) {
    this.list.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
      const option = target instanceof Element && target.closest<HTMLElement>("[role=option]");
      if (option) this.choose(this.options().indexOf(option), wayOf({ shiftKey, ctrlKey: ctrlKey || metaKey }));
    });
    this.list.addEventListener("keydown", (event) => this.onKey(event));
  }

  draw(): void {
    const { mailbox, selectedIds, options } = this.outlook.state;
    if (this.drawn !== mailbox) {
      this.list.replaceChildren(...mailbox.map((message) => drawOption(message, options.locale)));
      this.drawn = mailbox;
    }
    for (const option of this.options()) option.setAttribute("aria-selected", String(selectedIds.includes(idOf(option))));
    this.giveTabStop();
  }

  /** One option can be reached with Tab: the one that has the focus, else the first that is selected. */
  private giveTabStop(): void {
    const options = this.options();
    const stop = options.find((option) => option === document.activeElement) ?? options.find((option) => option.getAttribute("aria-selected") === "true") ?? options[0];
    for (const option of options) option.tabIndex = option === stop ? 0 : -1;
  }

  private options(): readonly HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  private choose(at: number, way: Way): void {
    const options = this.options();
    const option = options[at];
    if (!option) return;

    const { selectedIds } = this.outlook.state;
    const id = idOf(option);
    if (way !== "range") this.anchor = at;
    option.focus();
    switch (way) {
      case "alone":
        return this.select([id]);
      case "toggle":
        return this.select(selectedIds.includes(id) ? selectedIds.filter((one) => one !== id) : [...selectedIds, id]);
      case "range":
        return this.select(options.slice(Math.min(this.anchor, at), Math.max(this.anchor, at) + 1).map(idOf));
    }
  }

  private onKey(event: KeyboardEvent): void {
    const options = this.options();
    const at = options.findIndex((option) => option === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1, Enter: at, " ": at }[event.key];
    if (next === undefined) return;

    event.preventDefault();
    this.choose(next, wayOf({ shiftKey: event.shiftKey, ctrlKey: event.ctrlKey && event.key === " " }));
  }
}

type Way = "alone" | "toggle" | "range";

function wayOf({ shiftKey, ctrlKey }: { readonly shiftKey: boolean; readonly ctrlKey: boolean }): Way {
  if (shiftKey) return "range";
  return ctrlKey ? "toggle" : "alone";
}

const idOf = (option: HTMLElement): string => option.dataset.id ?? "";

/** Its name is its subject; sender and date describe it, and the rest is for the eye. */
function drawOption({ id, subject, from, created, text }: Message, locale: string): HTMLLIElement {
  const about = `about-${id}`;
  return element("li", { role: "option", "data-id": id, "aria-describedby": about, draggable: "true" },
    avatar(from),
    element("div", { class: "from", id: about, "aria-hidden": "true" },
      element("span", {}, from.name), " ", element("time", {}, shortDate(created, locale))),
    element("div", { class: "subject" }, subject || "(no subject)"),
    element("div", { class: "preview", "aria-hidden": "true" }, text.trim().slice(0, PREVIEW_LENGTH)),
  );
}

function shortDate(time: number, locale: string): string {
  return time === 0 ? "" : new Intl.DateTimeFormat(locale, { dateStyle: "short" }).format(time);
}
