import { makeStyles, tokens } from "@fluentui/react-components";

export const useExternalLinkStyles = makeStyles({
  root: { display: "inline-block", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});
