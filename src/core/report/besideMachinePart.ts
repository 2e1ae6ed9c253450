import { readExchangeReplies } from "./exchangeText";
import type { Message } from "./message";
import { readWordsAbout } from "./plainWords";
import { readSessionWords } from "./prose/sendmail";
import type { RecipientStatement, Statement } from "./statement";

/**
 * What the text for people adds to the machine part. Exchange's machine part says only that a message expired, and the attempts,
 * with the reply that really counts, stand in the text; Exim leaves Diagnostic-Code out when no server spoke, and its reason
 * stands below the address; sendmail leaves it out when it found no server to ask, and the transcript has the word. Replies are
 * joined by address, or taken whole when the report speaks of one recipient.
 */
export function addFromText(message: Message, statement: Statement): Statement {
  const { recipients } = statement;
  const listed = readExchangeReplies(message.reportLines());
  const only = recipients.length === 1 ? listed.flatMap(({ replies }) => replies) : undefined;
  const byAddress = new Map(listed.map(({ address, replies }) => [address?.toLowerCase(), replies]));
  const wordsOf = recipients.some(isSilent) ? plainWords(message, recipients) : undefined;
  return {
    ...statement,
    recipients: recipients.map((recipient) => {
      const quoted = only ?? byAddress.get(recipient.address?.toLowerCase()) ?? [];
      const words = isSilent(recipient) && quoted.length === 0 ? wordsOf?.(recipient.address?.toLowerCase() ?? "") : undefined;
      return { ...recipient, quoted, ...(words && { diagnostic: { words, place: { in: "text" } } }) };
    }),
  };
}

function isSilent({ action, diagnostic }: RecipientStatement): boolean {
  return (action === "failed" || action === "delayed") && diagnostic === undefined;
}

/** sendmail's transcript, else the paragraphs that speak of a recipient. */
function plainWords(message: Message, recipients: readonly RecipientStatement[]): (address: string) => string | undefined {
  const session = readSessionWords(message.text());
  const about = readWordsAbout(message.words(), recipients.flatMap(({ address }) => address ?? []));
  return (address) => session?.of(address, recipients.length === 1) ?? (address === "" ? undefined : about(address));
}
