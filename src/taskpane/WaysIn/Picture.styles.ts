import { makeStyles, tokens } from "@fluentui/react-components";

// Forced colours are the reader's: lines in the colour of text, surfaces in that of the page.
const forced = { "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" } };
const lines = { fill: "none", strokeLinecap: "round", strokeLinejoin: "round" } as const;
const forcedLine = { "@media (forced-colors: active)": { stroke: "CanvasText" } };

export const usePictureStyles = makeStyles({
  root: { display: "block", width: "100%", maxWidth: "300px", height: "auto" },
  surface: { fill: tokens.colorNeutralBackground3, stroke: tokens.colorNeutralStrokeAccessible, ...forced },
  target: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1, strokeWidth: "2px", strokeDasharray: "6 4", ...forced },
  faint: { ...lines, stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "2px", ...forcedLine },
  way: { ...lines, stroke: tokens.colorBrandStroke1, strokeWidth: "2px", strokeDasharray: "2 5", ...forcedLine },
  head: { ...lines, stroke: tokens.colorBrandStroke1, strokeWidth: "2px", ...forcedLine },
  envelope: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandStroke1, strokeWidth: "2px", ...forced },
  flap: { ...lines, stroke: tokens.colorBrandStroke1, strokeWidth: "2px", ...forcedLine },
});
