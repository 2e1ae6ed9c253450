import { makeStyles, tokens } from "@fluentui/react-components";

export const useStatusStyles = makeStyles({
  reading: { display: "flex", justifyContent: "center", paddingBlock: tokens.spacingVerticalXXL },
});
