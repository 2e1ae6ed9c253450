import type { ActionId } from "../cards";

/** What an admin can turn off, in the admin's words. */
export const features = ["look-up", "answer-forwarder", "send-again", "ask-admin", "tell-recipient-admin", "copy-report", "wrong-explanation", "settings"] as const;
export type Feature = (typeof features)[number];

/** The feature that each action of a card is. */
export const featureOf = {
  "answer-forwarder": "answer-forwarder",
  "send-again": "send-again",
  "ask-admin": "ask-admin",
  "tell-recipient-admin": "tell-recipient-admin",
  "ticket": "copy-report",
  "wrong-card": "wrong-explanation",
} as const satisfies Readonly<Record<ActionId, Feature>>;
