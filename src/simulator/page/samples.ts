import type { Message } from "../mail/message";
import { readMessage } from "../mail/read";

const addresses = import.meta.webpackContext("../mailbox", { regExp: /\.eml$/ });

/** The sample mailbox; a file that is no message is left out. */
export async function loadSamples(): Promise<readonly Message[]> {
  const messages = await Promise.all(addresses.keys().map(async (key) => {
    const response = await fetch(String(addresses(key)));
    return readFile(key.replace(/^\.\//, ""), await response.arrayBuffer());
  }));
  return messages.filter((message) => message !== undefined);
}

/** A file as a message, or undefined when it cannot be read as one. */
export async function readFile(name: string, content: ArrayBuffer): Promise<Message | undefined> {
  try {
    return await readMessage(name, new Uint8Array(content));
  } catch {
    return undefined;
  }
}
