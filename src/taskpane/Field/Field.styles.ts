import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What somebody writes in or chooses from: a native control with Fluent's looks. */
export const useFieldStyles = makeStyles({
  box: {
    ...typographyStyles.body1,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    margin: 0,
    padding: `5px ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    resize: "vertical",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  small: { ...typographyStyles.caption1, width: "auto", maxWidth: "100%", minHeight: "28px", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}` },
});
