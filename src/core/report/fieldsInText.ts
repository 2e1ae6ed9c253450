import { readFields } from "./deliveryStatus";
import type { Message } from "./message";
import { quotedLines } from "./quotedLines";
import type { Statement } from "./statement";

/**
 * RFC 3464's fields in a text for people: Amazon WorkMail prints them there, and a report that was saved or passed through a gateway
 * as text keeps them without their part.
 */
export async function readFieldsInText(message: Message): Promise<Statement | undefined> {
  const text = quotedLines(await message.text()).join("\n");
  const hasFields = /^Final-Recipient[ \t]{0,9}: {0,9}[\w-]{2,20};/im.test(text) && /^(?:Action|Status)[ \t]{0,9}:/im.test(text);
  return hasFields ? readFields(text, () => ({ in: "text" })) : undefined;
}
