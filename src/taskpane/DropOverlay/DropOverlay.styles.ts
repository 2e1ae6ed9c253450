import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useDropOverlayStyles = makeStyles({
  root: {
    ...typographyStyles.subtitle2,
    position: "fixed",
    inset: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThickest} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    textAlign: "center",
    // What is dropped belongs to the page below.
    pointerEvents: "none",
  },
});
