import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const ring = { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" };

export const usePanelStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0, margin: 0, padding: 0, border: "none" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  label: { ...typographyStyles.body1Strong, padding: 0 },
  text: { margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  choice: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "28px", cursor: "pointer" },
  mark: { flexShrink: 0, width: "1rem", height: "1rem", margin: 0, accentColor: tokens.colorBrandBackground, cursor: "pointer", ":focus-visible": ring },
});
