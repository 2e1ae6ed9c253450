import { attachmentBlocked } from "./attachment-blocked/rule";
import { backscatter } from "./backscatter/rule";
import { badHelo } from "./bad-helo/rule";
import { bareLineFeed } from "./bare-line-feed/rule";
import { basicAuthRetired } from "./basic-auth-retired/rule";
import { blockedByRecipientOrg } from "./blocked-by-recipient-org/rule";
import { bulkSenderAuthRequired } from "./bulk-sender-auth-required/rule";
import { connectionDropped } from "./connection-dropped/rule";
import { connectionRefused } from "./connection-refused/rule";
import { connectionTimeout } from "./connection-timeout/rule";
import { connectorAttributionFailed } from "./connector-attribution-failed/rule";
import { connectorBlocked } from "./connector-blocked/rule";
import { contentConversionFailed } from "./content-conversion-failed/rule";
import { daneFailed } from "./dane-failed/rule";
import { deliveryDelayed } from "./delivery-delayed/rule";
import { directSendRejected } from "./direct-send-rejected/rule";
import { dkimFail } from "./dkim-fail/rule";
import { dmarcFail } from "./dmarc-fail/rule";
import { dnsLookupFailed } from "./dns-lookup-failed/rule";
import { encryptionFailed } from "./encryption-failed/rule";
import { exchangeAuthFailed } from "./exchange-auth-failed/rule";
import { externalForwardingBlocked } from "./external-forwarding-blocked/rule";
import { forwardRelayPoolRejected } from "./forward-relay-pool-rejected/rule";
import { greylisted } from "./greylisted/rule";
import { insufficientResources } from "./insufficient-resources/rule";
import { internationalizedAddressUnsupported } from "./internationalized-address-unsupported/rule";
import { invalidMessageContent } from "./invalid-message-content/rule";
import { ipBlocklisted } from "./ip-blocklisted/rule";
import { ipThrottled } from "./ip-throttled/rule";
import { ipv6Policy } from "./ipv6-policy/rule";
import { journalingNotSupported } from "./journaling-not-supported/rule";
import { mailFlowRuleRejected } from "./mail-flow-rule-rejected/rule";
import { mailboxBusy } from "./mailbox-busy/rule";
import { mailboxDeliveryException } from "./mailbox-delivery-exception/rule";
import { mailboxDisabled } from "./mailbox-disabled/rule";
import { mailboxFull } from "./mailbox-full/rule";
import { mailboxItemLimit } from "./mailbox-item-limit/rule";
import { messageAuthFailed } from "./message-auth-failed/rule";
import { messageDeletedByAdmin } from "./message-deleted-by-admin/rule";
import { messageHeadersTooLarge } from "./message-headers-too-large/rule";
import { messageNotRfcCompliant } from "./message-not-rfc-compliant/rule";
import { messageTooLarge } from "./message-too-large/rule";
import { microsoftIpBlocked } from "./microsoft-ip-blocked/rule";
import { moderationFailed } from "./moderation-failed/rule";
import { mtaStsFailed } from "./mta-sts-failed/rule";
import { mxMisconfigured } from "./mx-misconfigured/rule";
import { outlookcomIpBlocked } from "./outlookcom-ip-blocked/rule";
import { ownershipChanged } from "./ownership-changed/rule";
import { poisonMessage } from "./poison-message/rule";
import { policyRejected } from "./policy-rejected/rule";
import { priorityRejected } from "./priority-rejected/rule";
import { protocolError } from "./protocol-error/rule";
import { proxySessionFailed } from "./proxy-session-failed/rule";
import { queueExpired } from "./queue-expired/rule";
import { recipientAddressInvalid } from "./recipient-address-invalid/rule";
import { recipientBanned } from "./recipient-banned/rule";
import { recipientBlockedAtEdge } from "./recipient-blocked-at-edge/rule";
import { recipientDomainNoMail } from "./recipient-domain-no-mail/rule";
import { recipientDomainNotFound } from "./recipient-domain-not-found/rule";
import { recipientMoved } from "./recipient-moved/rule";
import { recipientNotFound } from "./recipient-not-found/rule";
import { recipientObjectMisconfigured } from "./recipient-object-misconfigured/rule";
import { recipientRateLimited } from "./recipient-rate-limited/rule";
import { relayDenied } from "./relay-denied/rule";
import { remoteGenericError } from "./remote-generic-error/rule";
import { remoteSystemUnavailable } from "./remote-system-unavailable/rule";
import { restrictedGroup } from "./restricted-group/rule";
import { restrictedPublicFolder } from "./restricted-public-folder/rule";
import { restrictedRecipient } from "./restricted-recipient/rule";
import { reverseDnsMissing } from "./reverse-dns-missing/rule";
import { routingLoop } from "./routing-loop/rule";
import { sendAsDenied } from "./send-as-denied/rule";
import { senderAccountBlocked } from "./sender-account-blocked/rule";
import { senderAddressInvalid } from "./sender-address-invalid/rule";
import { senderMailboxFull } from "./sender-mailbox-full/rule";
import { senderQuotaExceeded } from "./sender-quota-exceeded/rule";
import { senderRejected } from "./sender-rejected/rule";
import { smtpAuthRequired } from "./smtp-auth-required/rule";
import { spamContentRejected } from "./spam-content-rejected/rule";
import { spfFail } from "./spf-fail/rule";
import { staleCachedRecipient } from "./stale-cached-recipient/rule";
import { submissionThrottled } from "./submission-throttled/rule";
import { systemMisconfigured } from "./system-misconfigured/rule";
import { tenantBlockList } from "./tenant-block-list/rule";
import { tenantBlocked } from "./tenant-blocked/rule";
import { tenantRecipientLimit } from "./tenant-recipient-limit/rule";
import { tlsCertificateInvalid } from "./tls-certificate-invalid/rule";
import { tlsRequired } from "./tls-required/rule";
import { tooManyRecipients } from "./too-many-recipients/rule";
import { unableToRoute } from "./unable-to-route/rule";
import { unknown } from "./unknown/rule";
import { unregisteredSenderDomain } from "./unregistered-sender-domain/rule";
import { virusDetected } from "./virus-detected/rule";

import type { Advice } from "./cause";

export type { AdminStep, Advice, Cause, LinkId, Sources, Step, Stop } from "./cause";
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

/** Advice whose look-alikes are in the catalogue. */
export type KnownAdvice = Advice & { readonly related: readonly CauseId[] };

type Listed = (typeof causes)[number];

const byId: ReadonlyMap<CauseId, Listed> = new Map(causes.map((cause) => [cause.id, cause]));

/** One entry of the catalogue. */
export function causeById(id: CauseId): Listed {
  return byId.get(id)!;
}
