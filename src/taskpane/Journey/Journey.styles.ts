import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const FORCED_COLOURS = "@media (forced-colors: active)";

// Less than this leaves no room for five names side by side: the words alone stay, for all to read.
const NARROW = "@media (max-width: 239px)";

export const useJourneyStyles = makeStyles({
  // Wider, it would only be larger.
  root: { margin: 0, maxWidth: "360px" },
  picture: { display: "block", width: "100%", height: "auto", overflow: "visible", [NARROW]: { display: "none" } },
  stroke: { fill: "none", stroke: "currentColor", strokeWidth: "1.5px", strokeLinecap: "round", strokeLinejoin: "round" },
  ahead: { strokeDasharray: "1 4", opacity: 0.7 },
  // What lies behind a sign: the pane's own ground, so that the line ends at it.
  ground: { fill: tokens.colorNeutralBackground1, [FORCED_COLOURS]: { fill: "Canvas" } },
  // The first of the danger colours is too faint for words in dark.
  stopped: { color: tokens.colorStatusDangerForeground3, [FORCED_COLOURS]: { color: "CanvasText" } },
  waiting: { color: tokens.colorStatusWarningForeground1, [FORCED_COLOURS]: { color: "CanvasText" } },
  arrived: { color: tokens.colorStatusSuccessForeground1, [FORCED_COLOURS]: { color: "CanvasText" } },
  names: {
    ...typographyStyles.caption2,
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "1fr",
    columnGap: tokens.spacingHorizontalXXS,
    textAlign: "center",
    overflowWrap: "break-word",
    color: tokens.colorNeutralForeground2,
    [NARROW]: { display: "none" },
  },
  here: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  tag: {
    display: "block",
    marginBlockStart: tokens.spacingVerticalXXS,
    borderBlockStartStyle: "solid",
    borderBlockStartWidth: tokens.strokeWidthThick,
    borderBlockStartColor: "currentColor",
    fontWeight: tokens.fontWeightSemibold,
  },
  atTag: { borderBlockStartStyle: "none" },
  actsTag: { borderBlockStartColor: tokens.colorBrandStroke1, color: tokens.colorNeutralForeground1 },
  words: { ...typographyStyles.caption1, display: "none", [NARROW]: { display: "block" } },
});
