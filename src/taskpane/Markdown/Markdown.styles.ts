import { makeStyles, tokens } from "@fluentui/react-components";

export const useMarkdownStyles = makeStyles({
  // A line break in the words is one that their author asked for.
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  text: { margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  bold: { fontWeight: tokens.fontWeightSemibold },
});
