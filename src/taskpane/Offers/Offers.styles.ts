import { makeStyles, tokens } from "@fluentui/react-components";

export const useOffersStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL, marginTop: tokens.spacingVerticalXXL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
