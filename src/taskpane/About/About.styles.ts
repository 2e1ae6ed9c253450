import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAboutStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalM },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});
