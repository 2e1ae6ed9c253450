import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useLanguageChoiceStyles = makeStyles({
  // Takes what room the button beside it leaves.
  root: { ...typographyStyles.caption1, display: "flex", flexWrap: "wrap", flexGrow: 1, alignItems: "center", gap: tokens.spacingHorizontalS },
  select: {
    ...typographyStyles.caption1,
    boxSizing: "border-box",
    maxWidth: "100%",
    minHeight: "28px",
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});
