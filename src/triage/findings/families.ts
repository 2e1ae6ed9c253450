import type { CauseId } from "../../causes";

/** The sending server is on somebody's list. */
export const BLOCKED_SERVER = ["ip-blocklisted", "microsoft-ip-blocked", "outlookcom-ip-blocked"] as const satisfies readonly CauseId[];

/** Why no mail gets in at a domain, by what a reader would be told of it. */
export const UNREACHABLE = {
  gone: ["recipient-domain-not-found"],
  lookup: ["dns-lookup-failed", "mx-misconfigured"],
  noMail: ["recipient-domain-no-mail"],
  silent: ["connection-timeout", "connection-refused"],
  unavailable: ["remote-system-unavailable", "insufficient-resources"],
  // Tried in vain: of these no more can be said.
  other: ["connection-dropped", "queue-expired"],
} as const satisfies Readonly<Record<string, readonly CauseId[]>>;

/** What a fault of one's own line, firewall or DNS looks like from here. */
export const SILENT = ["connection-dropped", "connection-refused", "connection-timeout", "dns-lookup-failed"] as const satisfies readonly CauseId[];

/** The address is dead, whoever writes to it. */
export const DEAD_ADDRESS = [
  "mailbox-disabled", "ownership-changed", "recipient-address-invalid", "recipient-banned", "recipient-blocked-at-edge", "recipient-moved",
  "recipient-not-found", "recipient-object-misconfigured", "stale-cached-recipient",
] as const satisfies readonly CauseId[];

/** Nothing proves that mail from the sender's domain is genuine. */
export const UNPROVEN = ["bulk-sender-auth-required", "dkim-fail", "dmarc-fail", "message-auth-failed", "spf-fail"] as const satisfies readonly CauseId[];

/** They say that something failed, not what: rows that share one have nothing in common. */
export const SAYS_NOTHING: readonly string[] = ["not-an-error", "unknown", "remote-generic-error"] satisfies readonly (CauseId | "not-an-error")[];
