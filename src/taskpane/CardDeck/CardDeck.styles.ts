import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCardDeckStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  slot: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  back: { alignSelf: "flex-start" },
  overview: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  entry: {
    ...typographyStyles.body1,
    minHeight: "24px",
    margin: 0,
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    textAlign: "start",
    // The number stands at the first line of a long title.
    verticalAlign: "top",
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  footer: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  problem: { ...typographyStyles.body1, margin: 0 },
});
