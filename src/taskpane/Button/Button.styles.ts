import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const FORCED_COLOURS = "@media (forced-colors: active)";

const edge = (colour: string): string => `${tokens.strokeWidthThin} solid ${colour}`;

export const useButtonStyles = makeStyles({
  root: {
    ...typographyStyles.body1Strong,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    minWidth: "96px",
    margin: 0,
    padding: `5px ${tokens.spacingHorizontalM}`,
    border: edge(tokens.colorNeutralStroke1),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":hover": { border: edge(tokens.colorNeutralStroke1Hover), backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { border: edge(tokens.colorNeutralStroke1Pressed), backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      boxShadow: `0 0 0 ${tokens.strokeWidthThin} ${tokens.colorStrokeFocus2} inset`,
      outline: `${tokens.strokeWidthThin} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThin})`,
    },
    // There is no shadow there, and a thin line is lost on the edge.
    [FORCED_COLOURS]: { ":focus-visible": { outline: `${tokens.strokeWidthThick} solid Highlight`, outlineOffset: tokens.strokeWidthThick } },
  },
  primary: {
    border: edge("transparent"),
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { border: edge("transparent"), backgroundColor: tokens.colorBrandBackgroundHover },
    ":active": { border: edge("transparent"), backgroundColor: tokens.colorBrandBackgroundPressed },
    [FORCED_COLOURS]: {
      border: edge("HighlightText"), backgroundColor: "Highlight", color: "HighlightText", forcedColorAdjust: "none",
      ":hover": { border: edge("HighlightText"), backgroundColor: "Highlight" },
      ":active": { border: edge("HighlightText"), backgroundColor: "Highlight" },
    },
  },
  // For words in running text or a list.
  link: {
    ...typographyStyles.body1,
    display: "inline-block",
    minWidth: 0,
    minHeight: "24px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    textAlign: "start",
    ":hover": { border: "none", backgroundColor: "transparent" },
    ":active": { border: "none", backgroundColor: "transparent" },
  },
  small: { ...typographyStyles.caption1, minWidth: "64px", padding: `3px ${tokens.spacingHorizontalS}` },
});
