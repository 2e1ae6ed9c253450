import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const edge = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const below = { borderBlockEndStyle: "solid", borderBlockEndWidth: tokens.strokeWidthThin, borderBlockEndColor: tokens.colorNeutralStroke2 } as const;
const focused = { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})` };

export const useTableStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    // Columns may have more room than a card: they take it on both sides.
    "@media (min-width: 900px)": { width: "min(94vw, 1400px)", marginInlineStart: "calc(50% - min(47vw, 700px))" },
  },
  grid: { display: "flex", flexDirection: "column", minWidth: 0, border: edge, borderRadius: tokens.borderRadiusMedium },
  // As high as what it holds, and never so high that what stands below it cannot be reached.
  body: { position: "relative", boxSizing: "border-box", maxHeight: "min(70vh, 600px)", overflowX: "hidden", overflowY: "auto", overscrollBehaviorY: "contain" },
  // The heads stand over their columns with a scroll bar, too.
  wideBody: { scrollbarGutter: "stable" },
  heads: { overflowX: "hidden", overflowY: "hidden", scrollbarGutter: "stable", ...below, backgroundColor: tokens.colorNeutralBackground3 },
  all: { position: "relative", width: "100%" },
  columns: { display: "grid", gridTemplateColumns: "minmax(0, 5fr) minmax(0, 3fr) minmax(0, 6fr) minmax(0, 1.6fr) minmax(0, 3fr) minmax(0, 3fr) minmax(0, 4fr)", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  headRow: { paddingInline: tokens.spacingHorizontalXS },
  head: { minWidth: 0 },
  sort: {
    ...typographyStyles.caption1Strong,
    width: "100%",
    minHeight: "32px",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    overflowWrap: "normal",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": focused,
  },
  row: {
    ...typographyStyles.caption1,
    position: "absolute",
    insetBlockStart: 0,
    insetInlineStart: 0,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    overflowWrap: "anywhere",
    ...below,
    color: tokens.colorNeutralForeground1,
    ":focus-visible": focused,
  },
  opens: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  cell: { minWidth: 0 },
  two: { gridColumnStart: "1", gridColumnEnd: "3" },
  rest: { gridColumnStart: "3", gridColumnEnd: "-1", color: tokens.colorNeutralForeground3 },
  lines: { display: "flex", flexDirection: "column", justifyContent: "center", minWidth: 0 },
  first: { ...typographyStyles.body1Strong },
  quiet: { color: tokens.colorNeutralForeground3 },
});
