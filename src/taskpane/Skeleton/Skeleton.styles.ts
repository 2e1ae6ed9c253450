import { makeStyles, tokens } from "@fluentui/react-components";

const bar = { height: tokens.lineHeightBase200, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground5, "@media (forced-colors: active)": { backgroundColor: "GrayText" } };

export const useSkeletonStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...bar, height: tokens.lineHeightBase500, width: "85%" },
  line: { ...bar, width: "100%" },
  short: { ...bar, width: "60%" },
});
