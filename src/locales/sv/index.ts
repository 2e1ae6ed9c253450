import type { InterfaceTexts } from "../texts";
import ui from "./ui.json";

export const texts: InterfaceTexts = {
  ui,
  parts: {
    aboutBox: () => import(/* webpackChunkName: "sv-about-box" */ "./aboutBox.json"),
    actions: () => import(/* webpackChunkName: "sv-actions" */ "./actions.json"),
    details: () => import(/* webpackChunkName: "sv-details" */ "./details.json"),
    findings: () => import(/* webpackChunkName: "sv-findings" */ "./findings.json"),
    reply: () => import(/* webpackChunkName: "sv-reply" */ "./reply.json"),
    settings: () => import(/* webpackChunkName: "sv-settings" */ "./settings.json"),
    titles: () => import(/* webpackChunkName: "sv-titles" */ "./titles.json"),
    triage: () => import(/* webpackChunkName: "sv-triage" */ "./triage.json"),
    triageOut: () => import(/* webpackChunkName: "sv-triage-out" */ "./triageOut.json"),
    waysIn: () => import(/* webpackChunkName: "sv-ways-in" */ "./waysIn.json"),
  },
};
