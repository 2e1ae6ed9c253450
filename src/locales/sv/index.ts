import type { InterfaceTexts } from "../texts";
import ui from "./ui.json";

export const texts: InterfaceTexts = {
  ui,
  parts: {
    aboutBox: () => import(/* webpackChunkName: "sv-about-box" */ "./aboutBox.json"),
    actions: () => import(/* webpackChunkName: "sv-actions" */ "./actions.json"),
    details: () => import(/* webpackChunkName: "sv-details" */ "./details.json"),
    settings: () => import(/* webpackChunkName: "sv-settings" */ "./settings.json"),
    waysIn: () => import(/* webpackChunkName: "sv-ways-in" */ "./waysIn.json"),
  },
};
