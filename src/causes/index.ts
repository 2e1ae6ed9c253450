import { connectionTimeout } from "./connection-timeout";
import { deliveryDelayed } from "./delivery-delayed";
import { mailboxFull } from "./mailbox-full";
import { messageTooLarge } from "./message-too-large";
import { mxMisconfigured } from "./mx-misconfigured";
import { proxySessionFailed } from "./proxy-session-failed";
import { queueExpired } from "./queue-expired";
import { recipientBlockedAtEdge } from "./recipient-blocked-at-edge";
import { recipientNotFound } from "./recipient-not-found";
import { relayDenied } from "./relay-denied";
import { restrictedGroup } from "./restricted-group";
import { spamContentRejected } from "./spam-content-rejected";
import { unknown } from "./unknown";

export type { AdminStep, Cause, LinkId, Step } from "./cause";
export { links } from "./links";

export const causes = [
  relayDenied,
  recipientBlockedAtEdge,
  connectionTimeout,
  mxMisconfigured,
  queueExpired,
  proxySessionFailed,
  deliveryDelayed,
  recipientNotFound,
  mailboxFull,
  messageTooLarge,
  restrictedGroup,
  spamContentRejected,
  unknown,
] as const;

export type CauseId = (typeof causes)[number]["id"];

type Listed = (typeof causes)[number];

const byId: ReadonlyMap<CauseId, Listed> = new Map(causes.map((cause) => [cause.id, cause]));

/** One entry of the catalogue. */
export function causeById(id: CauseId): Listed {
  return byId.get(id)!;
}
