import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const FORCED_COLOURS = "@media (forced-colors: active)";

export const useTabsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  list: { display: "flex", flexWrap: "wrap", borderBlockEndStyle: "solid", borderBlockEndWidth: tokens.strokeWidthThin, borderBlockEndColor: tokens.colorNeutralStroke2 },
  tab: {
    ...typographyStyles.body1,
    minHeight: "32px",
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    border: "none",
    borderBlockEndStyle: "solid",
    borderBlockEndWidth: tokens.strokeWidthThicker,
    borderBlockEndColor: "transparent",
    borderStartStartRadius: tokens.borderRadiusMedium,
    borderStartEndRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})` },
    // A transparent line becomes a drawn one there.
    [FORCED_COLOURS]: { borderBlockEndColor: "Canvas" },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBlockEndColor: tokens.colorCompoundBrandStroke,
    [FORCED_COLOURS]: { borderBlockEndColor: "Highlight" },
  },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});
