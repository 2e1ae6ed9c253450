import type { Message } from "../mail/message";
import { isReport } from "../mail/message";
import { field, record } from "./call";
import type { CallContext } from "./call";

/** A message to take for the one that was meant: the next report of the list, since that makes the mistake hard to see. */
export function otherThan(mailbox: readonly Message[], message: Message | undefined): Message | undefined {
  const at = mailbox.findIndex(({ id }) => id === message?.id);
  const others = [...mailbox.slice(at + 1), ...mailbox.slice(0, Math.max(at, 0))];
  return others.find(isReport) ?? others[0];
}

/** The same call about that other message; an attachment is the one in the same place. */
export function aboutOther({ state, message, params }: CallContext): CallContext {
  const other = otherThan(state.mailbox, message);
  const at = message?.attachments.findIndex(({ id }) => id === field(params, "id")) ?? -1;
  const attachment = at < 0 ? undefined : other?.attachments[Math.min(at, other.attachments.length - 1)];
  return { state, message: other, params: attachment ? { ...record(params), id: attachment.id } : params };
}
