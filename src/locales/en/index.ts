import type { InterfaceTexts } from "../texts";
import ui from "./ui.json";

export const texts: InterfaceTexts = {
  ui,
  parts: {
    aboutBox: () => import(/* webpackChunkName: "en-about-box" */ "./aboutBox.json"),
    actions: () => import(/* webpackChunkName: "en-actions" */ "./actions.json"),
    details: () => import(/* webpackChunkName: "en-details" */ "./details.json"),
    settings: () => import(/* webpackChunkName: "en-settings" */ "./settings.json"),
    waysIn: () => import(/* webpackChunkName: "en-ways-in" */ "./waysIn.json"),
  },
};
