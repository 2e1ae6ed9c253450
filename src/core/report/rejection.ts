import { parseFields } from "../mime/headers";
import { findStatus } from "../reply/status";
import { readAddress } from "./fields";
import type { Message } from "./message";
import type { Statement } from "./statement";

/**
 * A filter that refuses a message after its server took it (Sieve "reject", RFC 5429 §2.1.2; Dovecot, Cyrus) answers with a
 * disposition notification that says "deleted". It is no receipt: the message reached nobody.
 */
export function readRejection(message: Message): Statement | undefined {
  const part = message.part("message/disposition-notification");
  if (!part) return undefined;
  const fields = parseFields(message.decode(part));
  if (!/;\s{0,9}(?:deleted|denied|failed)\b/i.test(fields.get("disposition") ?? "")) return undefined;
  const words = message.text().slice(0, 2000).replace(/\s{1,200}/g, " ").trim();
  // A mail program, too, says "deleted" of what its owner threw away unread; a refusal says so in words.
  if (!/\b(?:was|has been|is|were) (?:automatically )?(?:reject|refus|denied)|\b(?:not|n't) (?:be )?(?:accept|deliver)|\breject(?:ed|s)? (?:by|the|your)\b/i.test(words.replace(/\bsubject: .{0,300}/i, ""))) return undefined;
  const address = readAddress(fields.get("final-recipient")) ?? readAddress(fields.get("original-recipient"));
  const status = findStatus(words);
  return { recipients: [{ ...(address && { address }), action: "failed", ...(status && { status }), diagnostic: { words, place: { in: "text" } }, quoted: [] }] };
}
