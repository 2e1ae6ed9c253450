import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useWaysInStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  apart: { ...typographyStyles.body1, margin: 0, paddingTop: tokens.spacingVerticalM },
  list: { ...typographyStyles.body1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  action: { alignSelf: "flex-start" },
  link: { display: "inline-block", paddingBlock: tokens.spacingVerticalXXS, color: tokens.colorBrandForegroundLink },
});
