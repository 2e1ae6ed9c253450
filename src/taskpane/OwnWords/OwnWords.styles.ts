import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useOwnWordsStyles = makeStyles({
  note: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderInlineStartWidth: tokens.strokeWidthThicker, borderInlineStartStyle: "solid", borderInlineStartColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground2, overflowWrap: "anywhere",
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});
