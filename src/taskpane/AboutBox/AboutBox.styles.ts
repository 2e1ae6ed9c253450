import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAboutBoxStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  heading: { ...typographyStyles.subtitle1, margin: 0 },
  text: { margin: 0 },
  problems: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  subheading: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  key: { ...typographyStyles.caption1, fontFamily: tokens.fontFamilyMonospace },
});
