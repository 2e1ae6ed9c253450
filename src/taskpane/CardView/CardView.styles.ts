import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCardViewStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    overflowWrap: "anywhere",
    ...typographyStyles.body1,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
  line: { margin: 0 },
  fate: { ...typographyStyles.body1Strong, margin: 0, paddingInlineStart: tokens.spacingHorizontalS, borderInlineStartStyle: "solid", borderInlineStartWidth: tokens.strokeWidthThicker },
  stopped: { borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  waiting: { borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  arrived: { borderInlineStartColor: tokens.colorStatusSuccessBorder2 },
  who: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, margin: 0 },
  // Like Fluent's Badge (tint, large), but for words that may need a second line.
  badge: {
    ...typographyStyles.caption1Strong,
    display: "inline-flex",
    alignItems: "center",
    boxSizing: "border-box",
    minHeight: tokens.lineHeightBase300,
    paddingInline: `calc(${tokens.spacingHorizontalXS} + ${tokens.spacingHorizontalXXS})`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    overflowWrap: "anywhere",
  },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});
