import { makeStyles, tokens } from "@fluentui/react-components";

export const useMarkdownStyles = makeStyles({
  root: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0, overflowWrap: "anywhere",
    // A line break in the words is one that their author asked for.
    whiteSpace: "pre-line",
    // As a block of its own in the line, but what stands beside it (an item's number, for one) stands at its first line, not at its last.
    "& a": { display: "inline-table" },
  },
  text: { margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  bold: { fontWeight: tokens.fontWeightSemibold },
});
