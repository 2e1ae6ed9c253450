import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useLanguageChoiceStyles = makeStyles({
  // Takes what room the button beside it leaves.
  root: { ...typographyStyles.caption1, display: "flex", flexWrap: "wrap", flexGrow: 1, alignItems: "center", gap: tokens.spacingHorizontalS },
});
