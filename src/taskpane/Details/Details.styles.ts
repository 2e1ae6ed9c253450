import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useDetailsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0, overflowWrap: "anywhere" },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  plain: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  terms: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  meaning: { margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  words: { ...typographyStyles.caption1, fontFamily: tokens.fontFamilyMonospace, whiteSpace: "pre-wrap" },
  line: { margin: 0, padding: 0, listStyleType: "none" },
  // The line and the dots on it are borders: forced colours leave those.
  stop: {
    position: "relative",
    marginInlineStart: tokens.spacingHorizontalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalM,
    borderInlineStartStyle: "solid",
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    "::before": {
      content: '""',
      position: "absolute",
      insetBlockStart: tokens.spacingVerticalXS,
      insetInlineStart: "-6px",
      borderRadius: tokens.borderRadiusCircular,
      border: `5px solid ${tokens.colorNeutralStrokeAccessible}`,
    },
    ":last-child": { paddingBlockEnd: 0 },
  },
});
