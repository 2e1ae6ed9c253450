import type { Message } from "./message";
import { outlookFile } from "./outlookFile";

/** A message as the file that is dragged out of Outlook. */
export interface DragFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export async function dragFile(message: Message, format: "eml" | "msg"): Promise<DragFile> {
  if (format === "eml") return { name: message.file, type: "message/rfc822", bytes: message.bytes };
  return { name: message.file.replace(/(\.eml)?$/i, ".msg"), type: "application/vnd.ms-outlook", bytes: await outlookFile(message) };
}
