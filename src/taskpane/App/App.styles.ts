import { makeStyles, tokens } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalM,
    // Takes the focus when what had it goes; it is no control, so it shows no ring.
    outlineStyle: "none",
  },
  heading: { margin: 0 },
});
