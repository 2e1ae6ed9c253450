import type { SimulatedOutlook } from "../host/outlook";
import { byId } from "./dom";
import type { TaskPane } from "./pane";

/** The settings; each control does one thing at once. */
export function wireMenu(outlook: SimulatedOutlook, pane: TaskPane, openNothing: () => void): void {
  const { options } = outlook.state;
  select("theme", outlook.state.theme, (theme) => outlook.setTheme(theme === "dark" ? "dark" : "light"));
  select("language", options.locale, (locale) => {
    options.locale = locale;
    outlook.onChange();
    pane.restart();
  });

  const inactive = byId("inactive", HTMLInputElement);
  inactive.checked = !options.reportsActivate;
  inactive.addEventListener("change", () => {
    options.reportsActivate = !inactive.checked;
    outlook.open(outlook.state.openId);
  });
  byId("nothing", HTMLButtonElement).addEventListener("click", openNothing);
}

export function wireWidth(pane: TaskPane, width: number): void {
  pane.setWidth(width);
  select("width", String(width), (pixels) => pane.setWidth(Number(pixels)));
}

function select(id: string, value: string, choose: (value: string) => void): void {
  const control = byId(id, HTMLSelectElement);
  if (![...control.options].some((option) => option.value === value)) control.add(new Option(value, value));
  control.value = value;
  control.addEventListener("change", () => choose(control.value));
}
