import { readFields } from "./deliveryStatus";
import type { Message } from "./message";
import { quotedLines } from "./quotedLines";
import type { Statement } from "./statement";

/**
 * RFC 3464's fields in a text for people: Amazon WorkMail prints them there, and a report that was saved or passed through a gateway
 * as text keeps them without their part; some attach them as a text file.
 */
export function readFieldsInText(message: Message): Statement | undefined {
  for (const text of message.texts()) {
    if (!/Final-Recipient/i.test(text)) continue;
    const lines = quotedLines(text).join("\n");
    const hasFields = /^Final-Recipient[ \t]{0,9}: {0,9}[\w-]{2,20};/im.test(lines) && /^(?:Action|Status)[ \t]{0,9}:/im.test(lines);
    if (hasFields) return readFields(lines, () => ({ in: "text" }));
  }
  return undefined;
}
