import { profiles } from "../profiles";
import type { ReportAnswer } from "../profiles/profile";
import type { Desk } from "./desk";
import { byId } from "./dom";

const ANSWERS: Readonly<Record<ReportAnswer, string>> = {
  works: "The add-in works",
  notice: "A notice first, then it works",
  refused: "The button is grey",
  "null-item": "The add-in gets a null item",
  "no-item": "The add-in gets no item (type 6)",
};

/** The settings; each control does one thing at once. */
export class Menu {
  private readonly theme = byId("theme", HTMLSelectElement);
  private readonly answer = byId("answer", HTMLSelectElement);
  private readonly addIn = byId("add-in-choice", HTMLSelectElement);
  private readonly outlookChoice = byId("outlook", HTMLSelectElement);
  private readonly width = byId("width", HTMLSelectElement);
  private readonly shared = byId("shared", HTMLInputElement);
  private drawnFor: string | undefined;

  constructor(private readonly desk: Desk) {
    const { outlook, pane } = desk;
    fill(this.outlookChoice, profiles.map(({ name, label }) => [name, label]));
    onChoice(this.theme, (theme) => outlook.setTheme(theme === "dark" ? "dark" : "light"));
    onChoice(this.outlookChoice, (name) => desk.setProfile(name));
    onChoice(this.addIn, (addIn) => desk.setAddIn(addIn === "helpdesk" ? "helpdesk" : "user"));
    onChoice(this.answer, (answer) => desk.setAnswer(answer));
    onChoice(this.width, (pixels) => pane.setWidth(Number(pixels)));
    this.shared.addEventListener("change", () => desk.setShared(this.shared.checked));
    byId("nothing", HTMLButtonElement).addEventListener("click", () => desk.open(undefined));
    wireLanguage(desk);
  }

  draw(): void {
    const { theme, options: { profile, answer, addIn, shared } } = this.desk.outlook.state;
    if (this.drawnFor !== profile.name) {
      this.drawnFor = profile.name;
      fill(this.answer, profile.answers.map((one) => [one, ANSWERS[one]]));
      fill(this.width, profile.widths.map((pixels) => [String(pixels), `${pixels} px`]));
    }
    this.theme.value = theme;
    this.outlookChoice.value = profile.name;
    this.addIn.value = addIn;
    this.answer.value = answer;
    this.shared.checked = shared;
    byId("drag-note", HTMLElement).hidden = profile.drag !== "files";
  }

  /** A width of one's own is one of the choices from then on. */
  showWidth(pixels: number): void {
    this.desk.pane.setWidth(pixels);
    if (![...this.width.options].some(({ value }) => value === String(pixels))) this.width.add(new Option(`${pixels} px`, String(pixels)));
    this.width.value = String(pixels);
  }
}

function wireLanguage({ outlook, pane }: Desk): void {
  const { options } = outlook.state;
  const language = byId("language", HTMLSelectElement);
  if (![...language.options].some(({ value }) => value === options.locale)) language.add(new Option(options.locale, options.locale));
  language.value = options.locale;
  onChoice(language, (locale) => {
    options.locale = locale;
    outlook.onChange();
    pane.restart();
  });
}

/** The choices of a select box, each a value and its words. */
export function fill(control: HTMLSelectElement, choices: readonly (readonly [value: string, words: string])[]): void {
  control.replaceChildren(...choices.map(([value, words]) => new Option(words, value)));
}

function onChoice(control: HTMLSelectElement, choose: (value: string) => void): void {
  control.addEventListener("change", () => choose(control.value));
}
