import { makeStyles, tokens, typographyStyles, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export const useShellStyles = makeStyles({
  root: { ...typographyStyles.body1, minHeight: "100vh", textAlign: "start", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
});

const variables = (theme: Theme): Readonly<Record<string, string | number>> => Object.fromEntries(Object.entries(theme).map(([token, value]) => [`--${token}`, value]));

/** What Fluent's tokens stand for. The build leaves out what no style uses (scripts/styles). */
export const themes = { light: variables(webLightTheme), dark: variables(webDarkTheme) };
