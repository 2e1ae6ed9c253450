import { findAddress } from "./fields";
import type { Message } from "./message";
import { holdsReply, readPlainWords } from "./plainWords";
import type { Statement } from "./statement";
import { isOfAnotherKind, saysSo } from "./writers";

/**
 * What a person quotes below a forward header whose sender is a mail system: a report of any product, in any language, whose own form
 * is read only where the mail system itself writes. Whoever stands in that header is no recipient, but
 * for a subject that says who.
 */
export function readPassedOn(message: Message): Statement | undefined {
  // A list's digest puts headers between its messages, too.
  if (isOfAnotherKind(message)) return undefined;
  const header = message.forwardHeader();
  if (!header?.isMailSystems) return undefined;
  const words = message.words();
  if (!header.values.some(saysSo) && !saysSo(words.text.slice(0, 4000)) && !holdsReply(words.text)) return undefined;
  const bystanders = [message.from, findAddress(message.headers.get("to") ?? ""), ...header.values.filter((value) => !saysSo(value)).map(findAddress)];
  const recipients = readPlainWords(words, { named: [], bystanders });
  return recipients.length === 0 ? undefined : { recipients };
}
