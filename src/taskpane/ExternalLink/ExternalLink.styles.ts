import { makeStyles, tokens } from "@fluentui/react-components";

// Like Fluent's Link (inline), which brings more than a link needs.
export const useExternalLinkStyles = makeStyles({
  root: {
    display: "inline-block",
    paddingBlock: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    textDecorationThickness: tokens.strokeWidthThin,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":active": { color: tokens.colorBrandForegroundLinkPressed },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});
