import { createListeners } from "./listeners";
import type { MailHost, Theme } from "./mailbox";

/** The theme part of a host. */
export interface ThemeSource extends Pick<MailHost, "theme" | "onThemeChanged"> {
  /** Outlook's own word outranks the system's. */
  tell(theme: Theme | undefined): void;
}

export function openTheme(): ThemeSource {
  const system = typeof window.matchMedia === "function" ? window.matchMedia("(prefers-color-scheme: dark)") : undefined;
  const listeners = createListeners<Theme>();
  let outlook: Theme | undefined;
  const current = (): Theme => outlook ?? (system?.matches ? "dark" : "light");
  system?.addEventListener("change", () => listeners.tell(current()));

  return {
    get theme() {
      return current();
    },
    onThemeChanged: listeners.add,
    tell(theme) {
      outlook = theme ?? outlook;
      listeners.tell(current());
    },
  };
}

/** Undefined when the colours tell nothing: on the web there may be none before the first event. */
export function themeOf(colours: Partial<Office.OfficeTheme> | undefined): Theme | undefined {
  if (typeof colours?.isDarkTheme === "boolean") return colours.isDarkTheme ? "dark" : "light";
  const hex = /^#?([0-9a-f]{6})$/i.exec(colours?.bodyBackgroundColor ?? "")?.[1];
  if (!hex) return undefined;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return red! * 0.2126 + green! * 0.7152 + blue! * 0.0722 < 128 ? "dark" : "light";
}
