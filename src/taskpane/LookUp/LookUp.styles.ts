import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useLookUpStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle1, margin: 0 },
  action: { alignSelf: "flex-start" },
  answer: { ...typographyStyles.body1, margin: 0 },
});
