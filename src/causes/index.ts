import { attachmentBlocked } from "./attachment-blocked";
import { backscatter } from "./backscatter";
import { badHelo } from "./bad-helo";
import { bareLineFeed } from "./bare-line-feed";
import { basicAuthRetired } from "./basic-auth-retired";
import { blockedByRecipientOrg } from "./blocked-by-recipient-org";
import { bulkSenderAuthRequired } from "./bulk-sender-auth-required";
import { connectionDropped } from "./connection-dropped";
import { connectionRefused } from "./connection-refused";
import { connectionTimeout } from "./connection-timeout";
import { connectorAttributionFailed } from "./connector-attribution-failed";
import { connectorBlocked } from "./connector-blocked";
import { contentConversionFailed } from "./content-conversion-failed";
import { daneFailed } from "./dane-failed";
import { deliveryDelayed } from "./delivery-delayed";
import { directSendRejected } from "./direct-send-rejected";
import { dkimFail } from "./dkim-fail";
import { dmarcFail } from "./dmarc-fail";
import { dnsLookupFailed } from "./dns-lookup-failed";
import { encryptionFailed } from "./encryption-failed";
import { exchangeAuthFailed } from "./exchange-auth-failed";
import { externalForwardingBlocked } from "./external-forwarding-blocked";
import { forwardRelayPoolRejected } from "./forward-relay-pool-rejected";
import { greylisted } from "./greylisted";
import { insufficientResources } from "./insufficient-resources";
import { internationalizedAddressUnsupported } from "./internationalized-address-unsupported";
import { invalidMessageContent } from "./invalid-message-content";
import { ipBlocklisted } from "./ip-blocklisted";
import { ipThrottled } from "./ip-throttled";
import { ipv6Policy } from "./ipv6-policy";
import { journalingNotSupported } from "./journaling-not-supported";
import { mailFlowRuleRejected } from "./mail-flow-rule-rejected";
import { mailboxBusy } from "./mailbox-busy";
import { mailboxDeliveryException } from "./mailbox-delivery-exception";
import { mailboxDisabled } from "./mailbox-disabled";
import { mailboxFull } from "./mailbox-full";
import { mailboxItemLimit } from "./mailbox-item-limit";
import { messageAuthFailed } from "./message-auth-failed";
import { messageDeletedByAdmin } from "./message-deleted-by-admin";
import { messageHeadersTooLarge } from "./message-headers-too-large";
import { messageNotRfcCompliant } from "./message-not-rfc-compliant";
import { messageTooLarge } from "./message-too-large";
import { microsoftIpBlocked } from "./microsoft-ip-blocked";
import { moderationFailed } from "./moderation-failed";
import { mtaStsFailed } from "./mta-sts-failed";
import { mxMisconfigured } from "./mx-misconfigured";
import { outlookcomIpBlocked } from "./outlookcom-ip-blocked";
import { ownershipChanged } from "./ownership-changed";
import { poisonMessage } from "./poison-message";
import { policyRejected } from "./policy-rejected";
import { priorityRejected } from "./priority-rejected";
import { protocolError } from "./protocol-error";
import { proxySessionFailed } from "./proxy-session-failed";
import { queueExpired } from "./queue-expired";
import { recipientAddressInvalid } from "./recipient-address-invalid";
import { recipientBanned } from "./recipient-banned";
import { recipientBlockedAtEdge } from "./recipient-blocked-at-edge";
import { recipientDomainNoMail } from "./recipient-domain-no-mail";
import { recipientDomainNotFound } from "./recipient-domain-not-found";
import { recipientMoved } from "./recipient-moved";
import { recipientNotFound } from "./recipient-not-found";
import { recipientObjectMisconfigured } from "./recipient-object-misconfigured";
import { recipientRateLimited } from "./recipient-rate-limited";
import { relayDenied } from "./relay-denied";
import { remoteGenericError } from "./remote-generic-error";
import { remoteSystemUnavailable } from "./remote-system-unavailable";
import { restrictedGroup } from "./restricted-group";
import { restrictedPublicFolder } from "./restricted-public-folder";
import { restrictedRecipient } from "./restricted-recipient";
import { reverseDnsMissing } from "./reverse-dns-missing";
import { routingLoop } from "./routing-loop";
import { sendAsDenied } from "./send-as-denied";
import { senderAccountBlocked } from "./sender-account-blocked";
import { senderAddressInvalid } from "./sender-address-invalid";
import { senderMailboxFull } from "./sender-mailbox-full";
import { senderQuotaExceeded } from "./sender-quota-exceeded";
import { senderRejected } from "./sender-rejected";
import { smtpAuthRequired } from "./smtp-auth-required";
import { spamContentRejected } from "./spam-content-rejected";
import { spfFail } from "./spf-fail";
import { staleCachedRecipient } from "./stale-cached-recipient";
import { submissionThrottled } from "./submission-throttled";
import { systemMisconfigured } from "./system-misconfigured";
import { tenantBlockList } from "./tenant-block-list";
import { tenantBlocked } from "./tenant-blocked";
import { tenantRecipientLimit } from "./tenant-recipient-limit";
import { tlsCertificateInvalid } from "./tls-certificate-invalid";
import { tlsRequired } from "./tls-required";
import { tooManyRecipients } from "./too-many-recipients";
import { unableToRoute } from "./unable-to-route";
import { unknown } from "./unknown";
import { unregisteredSenderDomain } from "./unregistered-sender-domain";
import { virusDetected } from "./virus-detected";

export type { AdminStep, Cause, LinkId, Step } from "./cause";
export { links, removalHosts } from "./links";

/** In the order of their names; where two fit a reply equally well, the first one counts. */
export const causes = [
  attachmentBlocked,
  backscatter,
  badHelo,
  bareLineFeed,
  basicAuthRetired,
  blockedByRecipientOrg,
  bulkSenderAuthRequired,
  connectionDropped,
  connectionRefused,
  connectionTimeout,
  connectorAttributionFailed,
  connectorBlocked,
  contentConversionFailed,
  daneFailed,
  deliveryDelayed,
  directSendRejected,
  dkimFail,
  dmarcFail,
  dnsLookupFailed,
  encryptionFailed,
  exchangeAuthFailed,
  externalForwardingBlocked,
  forwardRelayPoolRejected,
  greylisted,
  insufficientResources,
  internationalizedAddressUnsupported,
  invalidMessageContent,
  ipBlocklisted,
  ipThrottled,
  ipv6Policy,
  journalingNotSupported,
  mailFlowRuleRejected,
  mailboxBusy,
  mailboxDeliveryException,
  mailboxDisabled,
  mailboxFull,
  mailboxItemLimit,
  messageAuthFailed,
  messageDeletedByAdmin,
  messageHeadersTooLarge,
  messageNotRfcCompliant,
  messageTooLarge,
  microsoftIpBlocked,
  moderationFailed,
  mtaStsFailed,
  mxMisconfigured,
  outlookcomIpBlocked,
  ownershipChanged,
  poisonMessage,
  policyRejected,
  priorityRejected,
  protocolError,
  proxySessionFailed,
  queueExpired,
  recipientAddressInvalid,
  recipientBanned,
  recipientBlockedAtEdge,
  recipientDomainNoMail,
  recipientDomainNotFound,
  recipientMoved,
  recipientNotFound,
  recipientObjectMisconfigured,
  recipientRateLimited,
  relayDenied,
  remoteGenericError,
  remoteSystemUnavailable,
  restrictedGroup,
  restrictedPublicFolder,
  restrictedRecipient,
  reverseDnsMissing,
  routingLoop,
  sendAsDenied,
  senderAccountBlocked,
  senderAddressInvalid,
  senderMailboxFull,
  senderQuotaExceeded,
  senderRejected,
  smtpAuthRequired,
  spamContentRejected,
  spfFail,
  staleCachedRecipient,
  submissionThrottled,
  systemMisconfigured,
  tenantBlockList,
  tenantBlocked,
  tenantRecipientLimit,
  tlsCertificateInvalid,
  tlsRequired,
  tooManyRecipients,
  unableToRoute,
  unregisteredSenderDomain,
  virusDetected,
  unknown,
] as const;

export type CauseId = (typeof causes)[number]["id"];

type Listed = (typeof causes)[number];

const byId: ReadonlyMap<CauseId, Listed> = new Map(causes.map((cause) => [cause.id, cause]));

/** One entry of the catalogue. */
export function causeById(id: CauseId): Listed {
  return byId.get(id)!;
}
