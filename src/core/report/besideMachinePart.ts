import { readExchangeReplies } from "./exchangeText";
import type { Message } from "./message";
import { readSessionWords } from "./prose/sendmail";
import type { Quote, RecipientStatement, Statement } from "./statement";

const LONGEST_IN_LINES = 8;

/**
 * What the text for people adds to the machine part. Exchange's machine part says only that a message expired, and the attempts,
 * with the reply that really counts, stand in the text; Exim leaves Diagnostic-Code out when no server spoke, and its reason
 * stands below the address; sendmail leaves it out when it found no server to ask, and the transcript has the word. Replies are joined by address, or taken whole when the report speaks of one recipient.
 */
export async function addFromText(message: Message, statement: Statement): Promise<Statement> {
  const text = await message.text();
  const listed = readExchangeReplies(text);
  const only = statement.recipients.length === 1 ? listed.flatMap(({ replies }) => replies) : undefined;
  const byAddress = new Map(listed.map(({ address, replies }) => [address?.toLowerCase(), replies]));
  const lines = statement.recipients.some(isSilent) ? text.split("\n") : [];
  const addressLines = findAddressLines(lines);
  const session = lines.length > 0 ? readSessionWords(text) : undefined;
  const recipients = statement.recipients.map((recipient) => {
    const quoted = only ?? byAddress.get(recipient.address?.toLowerCase()) ?? [];
    const address = recipient.address?.toLowerCase() ?? "";
    const diagnostic = recipient.diagnostic ?? (quoted.length === 0 ? (inText(session?.of(address, statement.recipients.length === 1)) ?? wordsBelow(lines, addressLines.get(address))) : undefined);
    return { ...recipient, quoted, ...(diagnostic && { diagnostic }) };
  });
  return { ...statement, recipients };
}

function isSilent({ action, diagnostic }: RecipientStatement): boolean {
  return (action === "failed" || action === "delayed") && diagnostic === undefined;
}

function inText(words: string | undefined): Quote | undefined {
  return words === undefined ? undefined : { words, place: { in: "text" } };
}

/** Where the text begins a line with an address: "kim@fabrikam.com" or "<kim@fabrikam.com>: …"; the first line of each counts. */
function findAddressLines(lines: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  lines.forEach((line, at) => {
    const address = line.length < 1000 ? /^[ \t]{0,20}<?([^\s<>:]{1,128}@[^\s<>:]{1,255})>?[ \t]{0,9}(?::|$)/.exec(line)?.[1]?.toLowerCase() : undefined;
    if (address !== undefined && !found.has(address)) found.set(address, at);
  });
  return found;
}

/** What stands behind the address on its line and below it, up to a blank line. */
function wordsBelow(lines: readonly string[], at: number | undefined): Quote | undefined {
  if (at === undefined) return undefined;
  const block = lines.slice(at, at + LONGEST_IN_LINES).map((line) => line.slice(0, 1000).trim());
  block[0] = block[0]!.replace(/^[^\s:]{0,400}:?/, "");
  const end = block.findIndex((line, index) => index > 0 && line === "");
  const words = block.slice(0, end < 0 ? undefined : end).join(" ").trim();
  return words === "" ? undefined : { words, place: { in: "text" } };
}
