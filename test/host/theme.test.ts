/** @jest-environment jsdom */
import { openTheme, themeOf } from "../../src/host/theme";

afterEach(() => Object.assign(window, { matchMedia: undefined }));

/** The system's choice, and a way to change it. */
function system(dark: boolean): () => void {
  const query = { matches: dark, changed: () => undefined as unknown };
  Object.assign(window, { matchMedia: () => ({ get matches() { return query.matches; }, addEventListener: (_event: string, listener: () => void) => { query.changed = listener; } }) });
  return () => {
    query.matches = !query.matches;
    query.changed();
  };
}

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, "dark"],
  [{ isDarkTheme: false }, "light"],
  [{ bodyBackgroundColor: "#1f1f1f" }, "dark"],
  [{ bodyBackgroundColor: "#faf9f8" }, "light"],
  [{ bodyBackgroundColor: "" }, undefined],
  [undefined, undefined],
])("of %j is %s", (colours, expected) => {
  expect(themeOf(colours)).toBe(expected);
});

test.each([true, false])("is the system's (dark: %s) while Outlook tells none, and follows it", (dark) => {
  const change = system(dark);
  const theme = openTheme();
  const listener = jest.fn();
  theme.onThemeChanged(listener);
  theme.tell(undefined);
  expect(theme.theme).toBe(dark ? "dark" : "light");
  change();
  expect(theme.theme).toBe(dark ? "light" : "dark");
  expect(listener).toHaveBeenLastCalledWith(dark ? "light" : "dark");
});

test("is Outlook's once it tells one", () => {
  const change = system(true);
  const theme = openTheme();
  theme.tell("light");
  change();
  change();
  expect(theme.theme).toBe("light");
});
