import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCodeChipStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  chip: {
    ...typographyStyles.caption1,
    minHeight: "24px",
    margin: 0,
    paddingInline: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { width: "12px", height: "12px", marginInlineStart: tokens.spacingHorizontalXS, verticalAlign: "middle", fill: "none", stroke: "currentColor", strokeWidth: "1.5px" },
  turned: { transform: "rotate(180deg)" },
  reading: { ...typographyStyles.caption1, margin: 0 },
});
