import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const FORCED_COLOURS = "@media (forced-colors: active)";

export const useTriageStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalM, minWidth: 0, overflowWrap: "anywhere" },
  overview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  subtitle: { ...typographyStyles.subtitle2, margin: 0 },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  problem: { ...typographyStyles.body1, margin: 0, color: tokens.colorStatusDangerForeground3 },
  start: { alignSelf: "flex-start" },
  progress: { width: "100%" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  format: { ...typographyStyles.body1, minWidth: "9rem" },
  only: { ...typographyStyles.body1Strong, minWidth: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  finding: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // What is pressed is told by more than its colour.
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    [FORCED_COLOURS]: { border: `${tokens.strokeWidthThin} solid Highlight` },
  },
});
