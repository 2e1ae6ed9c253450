import { makeStyles, tokens } from "@fluentui/react-components";

export const useVisuallyHiddenStyles = makeStyles({
  root: {
    position: "absolute",
    width: tokens.strokeWidthThin,
    height: tokens.strokeWidthThin,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
