import type { InterfaceTexts } from "../texts";
import ui from "./ui.json";

export const texts: InterfaceTexts = {
  ui,
  parts: {
    aboutBox: () => import(/* webpackChunkName: "en-about-box" */ "./aboutBox.json"),
    actions: () => import(/* webpackChunkName: "en-actions" */ "./actions.json"),
    details: () => import(/* webpackChunkName: "en-details" */ "./details.json"),
    findings: () => import(/* webpackChunkName: "en-findings" */ "./findings.json"),
    reply: () => import(/* webpackChunkName: "en-reply" */ "./reply.json"),
    settings: () => import(/* webpackChunkName: "en-settings" */ "./settings.json"),
    titles: () => import(/* webpackChunkName: "en-titles" */ "./titles.json"),
    triage: () => import(/* webpackChunkName: "en-triage" */ "./triage.json"),
    triageOut: () => import(/* webpackChunkName: "en-triage-out" */ "./triageOut.json"),
    waysIn: () => import(/* webpackChunkName: "en-ways-in" */ "./waysIn.json"),
  },
};
