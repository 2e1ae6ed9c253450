import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useDisclosureStyles = makeStyles({
  root: { alignSelf: "stretch" },
  heading: { margin: 0 },
  button: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "44px",
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chevron: { flexShrink: 0, width: "1rem", height: "1rem", fill: "none", stroke: "currentColor", strokeWidth: tokens.strokeWidthThick },
  turned: { transform: "rotate(90deg)" },
  panel: { margin: 0, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  // One inside another: lighter, and what is below it begins where its title does.
  innerButton: { ...typographyStyles.body1 },
  innerPanel: { paddingInlineStart: tokens.spacingHorizontalXXL },
});
