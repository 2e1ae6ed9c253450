import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSpinnerStyles = makeStyles({
  root: {
    ...typographyStyles.body1, display: "flex", alignItems: "center", justifyContent: "center", gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalXXL,
  },
  ring: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "28px",
    height: "28px",
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusCircular,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
    "@media (forced-colors: active)": { borderTopColor: "Highlight", forcedColorAdjust: "none" },
  },
});
