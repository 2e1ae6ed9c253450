import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCardDeckStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  slot: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  back: { alignSelf: "flex-start" },
  problem: { ...typographyStyles.body1, margin: 0 },
});
