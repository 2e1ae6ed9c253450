import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useMoreStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS, minWidth: 0 },
  label: { ...typographyStyles.caption1 },
});
