import type { Action } from "../diagnosis";
import { limits } from "../mime/limits";
import { findAddress } from "./fields";
import type { Message } from "./message";
import { readOriginal } from "./origin";
import { readPlainWords } from "./plainWords";
import type { RecipientStatement, Statement } from "./statement";
import { isWritingOfFailure } from "./writers";

/** Good news in the same envelope: "Successful Mail Delivery Report", "Relayed: …". */
const GOOD_NEWS: readonly (readonly [subject: RegExp, action: Action])[] = [
  [/^relayed: /i, "relayed"],
  [/\bsuccess(?:ful|fully)?\b|^delivered: |\b(?:has|have) been delivered\b/i, "delivered"],
];

/**
 * A bounce whose form nobody here knows. That it is one: it names its recipients in X-Failed-Recipients (Exim and others), or it is a
 * multipart/report on a delivery without a readable machine part, or a mail system writes of a failed delivery, mostly in nobody's
 * name. Whom it means and what was said are read from its plain words.
 */
export async function readMailerDaemon(message: Message): Promise<Statement | undefined> {
  const named = (message.headers.get("x-failed-recipients") ?? "").slice(0, 10_000).split(",").flatMap((one) => findAddress(one) ?? []).slice(0, limits.recipients);
  const isSure = named.length > 0 || isDeliveryReport(message);
  const writing = isSure ? "sure" : isWritingOfFailure(message);
  if (writing === "no") return undefined;
  const original = await readOriginal(message);
  const bystanders = [message.from, original.from, findAddress(message.headers.get("to") ?? "")];
  const found = readPlainWords(message.words(), { named, bystanders });
  // A report that names nobody but returns the message means whom that was for.
  const recipients = found.length > 0 || original.recipients.length === 0 ? found : readPlainWords(message.words(), { named: original.recipients, bystanders: [] });
  // Who lures people to a page with "your mail could not be delivered" names no recipient and returns nothing.
  if (recipients.length === 0) return writing === "sure" ? { recipients: [failed] } : undefined;
  const action = GOOD_NEWS.find(([subject]) => subject.test(message.subject))?.[1];
  return { recipients: action === undefined ? recipients : recipients.map((recipient) => ({ ...recipient, action })) };
}

function isDeliveryReport({ root: { contentType } }: Message): boolean {
  return contentType.type === "multipart/report" && contentType.parameters.get("report-type")?.toLowerCase() === "delivery-status";
}

const failed: RecipientStatement = { action: "failed", quoted: [] };
