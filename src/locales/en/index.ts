import type { LocaleFiles } from "../texts";

/** A cause without a line here, or with a step that has no text in its file, does not compile. */
export const english: LocaleFiles = {
  ui: () => import(/* webpackChunkName: "en-ui" */ "./ui.json"),
  causes: {
    "relay-denied": () => import(/* webpackChunkName: "en-relay-denied" */ "./causes/relay-denied.json"),
    "recipient-blocked-at-edge": () => import(/* webpackChunkName: "en-recipient-blocked-at-edge" */ "./causes/recipient-blocked-at-edge.json"),
    "connection-timeout": () => import(/* webpackChunkName: "en-connection-timeout" */ "./causes/connection-timeout.json"),
    "mx-misconfigured": () => import(/* webpackChunkName: "en-mx-misconfigured" */ "./causes/mx-misconfigured.json"),
    "queue-expired": () => import(/* webpackChunkName: "en-queue-expired" */ "./causes/queue-expired.json"),
    "proxy-session-failed": () => import(/* webpackChunkName: "en-proxy-session-failed" */ "./causes/proxy-session-failed.json"),
    "delivery-delayed": () => import(/* webpackChunkName: "en-delivery-delayed" */ "./causes/delivery-delayed.json"),
    "recipient-not-found": () => import(/* webpackChunkName: "en-recipient-not-found" */ "./causes/recipient-not-found.json"),
    "mailbox-full": () => import(/* webpackChunkName: "en-mailbox-full" */ "./causes/mailbox-full.json"),
    "message-too-large": () => import(/* webpackChunkName: "en-message-too-large" */ "./causes/message-too-large.json"),
    "restricted-group": () => import(/* webpackChunkName: "en-restricted-group" */ "./causes/restricted-group.json"),
    "spam-content-rejected": () => import(/* webpackChunkName: "en-spam-content-rejected" */ "./causes/spam-content-rejected.json"),
    "unknown": () => import(/* webpackChunkName: "en-unknown" */ "./causes/unknown.json"),
  },
};
