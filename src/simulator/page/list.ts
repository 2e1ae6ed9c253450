import type { SimulatedOutlook } from "../host/outlook";
import type { Message } from "../mail/message";
import { avatar } from "./avatar";
import { byId, element } from "./dom";

const PREVIEW_LENGTH = 90;

/** The message list: arrow keys move through it, and what has the focus is what is open. */
export class MessageList {
  private readonly list = byId("messages", HTMLUListElement);
  private drawn: readonly Message[] | undefined;

  constructor(private readonly outlook: SimulatedOutlook, private readonly open: (id: string) => void) {
    this.list.addEventListener("click", ({ target }) => {
      const option = target instanceof Element && target.closest<HTMLElement>("[role=option]");
      if (option) this.choose(option);
    });
    this.list.addEventListener("keydown", (event) => this.onKey(event));
  }

  draw(): void {
    const { mailbox, selectedIds, options } = this.outlook.state;
    if (this.drawn !== mailbox) {
      this.list.replaceChildren(...mailbox.map((message) => drawOption(message, options.locale)));
      this.drawn = mailbox;
    }
    for (const option of this.options()) {
      const isSelected = selectedIds.includes(option.dataset.id ?? "");
      option.setAttribute("aria-selected", String(isSelected));
      option.tabIndex = isSelected ? 0 : -1;
    }
    const first = this.options()[0];
    if (first && selectedIds.length === 0) first.tabIndex = 0;
  }

  private options(): readonly HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  private choose(option: HTMLElement): void {
    this.open(option.dataset.id ?? "");
    option.focus();
  }

  private onKey(event: KeyboardEvent): void {
    const options = this.options();
    const at = options.findIndex((option) => option === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1, Enter: at, " ": at }[event.key];
    if (next === undefined) return;

    event.preventDefault();
    const option = options[next];
    if (option) this.choose(option);
  }
}

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
