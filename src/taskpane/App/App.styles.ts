import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalM,
    // Takes the focus when what had it goes; it is no control, so it shows no ring.
    outlineStyle: "none",
  },
  // A page of its own has room to spare.
  alone: { boxSizing: "border-box", maxWidth: "48rem", marginInline: "auto", padding: tokens.spacingHorizontalL },
  heading: { margin: 0 },
  title: { ...typographyStyles.title3, paddingBottom: tokens.spacingVerticalM },
});
