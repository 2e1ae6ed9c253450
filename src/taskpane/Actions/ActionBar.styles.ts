import { makeStyles, tokens } from "@fluentui/react-components";

export const useActionBarStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, minWidth: 0 },
  chosen: { textDecorationLine: "underline" },
  // Behind its button for the Tab key, below all buttons for the eye.
  panel: { order: 1, flexBasis: "100%", minWidth: 0 },
});
