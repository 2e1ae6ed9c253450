export type ThemeName = "light" | "dark";

/** Colours as the wire has them: whole numbers. */
export interface ThemeColours {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

export const themes: Readonly<Record<ThemeName, ThemeColours>> = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424, controlBackgroundColor: 0xf5f5f5, controlForegroundColor: 0x242424 },
  dark: { bodyBackgroundColor: 0x1f1f1f, bodyForegroundColor: 0xf5f5f5, controlBackgroundColor: 0x2b2b2b, controlForegroundColor: 0xffffff },
};

/** The four colours for the frame's address: "ffffff-242424-f5f5f5-242424". */
export function themeToken(theme: ThemeName): string {
  return Object.values(themes[theme]).map((colour: number) => colour.toString(16).padStart(6, "0")).join("-");
}
