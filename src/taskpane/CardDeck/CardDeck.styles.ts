import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCardDeckStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  slot: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  back: { alignSelf: "flex-start" },
  overview: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  // The number stands at the first line of a long title.
  entry: { verticalAlign: "top" },
  footer: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  problem: { ...typographyStyles.body1, margin: 0 },
});
