import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const FORCED_COLOURS = "@media (forced-colors: active)";

export const useGroupsStyles = makeStyles({
  group: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "36px",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    [FORCED_COLOURS]: { border: `${tokens.strokeWidthThin} solid Canvas` },
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  count: { fontWeight: tokens.fontWeightSemibold, textAlign: "end" },
  track: { gridColumnStart: "1", gridColumnEnd: "-1", display: "block", height: "6px", backgroundColor: tokens.colorNeutralBackground4, borderRadius: tokens.borderRadiusSmall },
  bar: {
    display: "block",
    minWidth: "2px",
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
    [FORCED_COLOURS]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});
