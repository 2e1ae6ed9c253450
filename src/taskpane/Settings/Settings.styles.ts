import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSettingsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, overflowWrap: "anywhere" },
  heading: { ...typographyStyles.subtitle1, margin: 0 },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0, margin: 0, padding: 0, border: "none" },
  label: { ...typographyStyles.body1Strong, padding: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  problem: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground3 },
  choice: { ...typographyStyles.body1, display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "28px", cursor: "pointer" },
  mark: {
    flexShrink: 0,
    width: "1rem",
    height: "1rem",
    margin: 0,
    accentColor: tokens.colorBrandBackground,
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  action: { alignSelf: "flex-start" },
});
