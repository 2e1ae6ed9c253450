import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useStandAloneStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    maxWidth: "48rem",
    marginInline: "auto",
    padding: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  heading: { ...typographyStyles.title3, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});
