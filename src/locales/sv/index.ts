import type { LocaleFiles } from "../texts";

/** A cause without a line here, or with a step that has no text in its file, does not compile. */
export const swedish: LocaleFiles = {
  ui: () => import(/* webpackChunkName: "sv-ui" */ "./ui.json"),
  causes: {
    "relay-denied": () => import(/* webpackChunkName: "sv-relay-denied" */ "./causes/relay-denied.json"),
    "recipient-blocked-at-edge": () => import(/* webpackChunkName: "sv-recipient-blocked-at-edge" */ "./causes/recipient-blocked-at-edge.json"),
    "connection-timeout": () => import(/* webpackChunkName: "sv-connection-timeout" */ "./causes/connection-timeout.json"),
    "mx-misconfigured": () => import(/* webpackChunkName: "sv-mx-misconfigured" */ "./causes/mx-misconfigured.json"),
    "queue-expired": () => import(/* webpackChunkName: "sv-queue-expired" */ "./causes/queue-expired.json"),
    "proxy-session-failed": () => import(/* webpackChunkName: "sv-proxy-session-failed" */ "./causes/proxy-session-failed.json"),
    "delivery-delayed": () => import(/* webpackChunkName: "sv-delivery-delayed" */ "./causes/delivery-delayed.json"),
    "recipient-not-found": () => import(/* webpackChunkName: "sv-recipient-not-found" */ "./causes/recipient-not-found.json"),
    "mailbox-full": () => import(/* webpackChunkName: "sv-mailbox-full" */ "./causes/mailbox-full.json"),
    "message-too-large": () => import(/* webpackChunkName: "sv-message-too-large" */ "./causes/message-too-large.json"),
    "restricted-group": () => import(/* webpackChunkName: "sv-restricted-group" */ "./causes/restricted-group.json"),
    "spam-content-rejected": () => import(/* webpackChunkName: "sv-spam-content-rejected" */ "./causes/spam-content-rejected.json"),
    "unknown": () => import(/* webpackChunkName: "sv-unknown" */ "./causes/unknown.json"),
  },
};
