import type { InterfaceTexts } from "../texts";
import ui from "./ui.json";

export const texts: InterfaceTexts = {
  ui,
  parts: {
    waysIn: () => import(/* webpackChunkName: "sv-ways-in" */ "./waysIn.json"),
  },
};
