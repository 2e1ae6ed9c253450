import { domainOf, findAddress } from "./fields";
import type { Message } from "./message";
import type { Statement } from "./statement";

/** "This email inbox kim@fabrikam.com is no longer in use": the mailbox speaks of itself, not its owner of a holiday. */
const CLOSED = /\b(?:e-?mail |mail )?(?:inbox|mailbox|address|account)\b.{0,120}\b(?:is|are|was|has been|have been) (?:no longer (?:in use|used|active|valid|available)|closed|deactivated|disabled|decommissioned|discontinued|retired)\b/i;

/** An automatic reply (RFC 3834) in which a mailbox says that it is closed. Whoever wrote gets nowhere, as with a bounce. */
export function readClosedMailbox(message: Message): Statement | undefined {
  const { headers } = message;
  if (!/^auto-replied/i.test(headers.get("auto-submitted") ?? "") || !/^\s{0,9}<>/.test(headers.get("return-path") ?? "")) return undefined;
  const words = message.words().text.slice(0, 400).replace(/\s{1,200}/g, " ").trim();
  const sentence = CLOSED.exec(words)?.[0];
  const address = sentence === undefined ? undefined : findAddress(sentence);
  // Somebody's note may tell of a mailbox that is closed elsewhere.
  const isOwn = address !== undefined && domainOf(address) === domainOf(message.from);
  return !isOwn ? undefined : { recipients: [{ address, action: "failed", diagnostic: { words, place: { in: "text" } }, quoted: [] }] };
}
