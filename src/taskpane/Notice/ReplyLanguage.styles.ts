import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useReplyLanguageStyles = makeStyles({
  root: { ...typographyStyles.body1, display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
});
