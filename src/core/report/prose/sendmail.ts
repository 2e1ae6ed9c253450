import { limits } from "../../mime/limits";
import { findStatus } from "../../reply/status";
import { findAddress } from "../fields";
import type { Message } from "../message";
import type { RecipientStatement, Statement } from "../statement";

const LISTS = /^[ \t]{0,8}-{3,8} (?:The following addresses had|Recipients of this delivery|The following address(?:es)? )/i;
const TRANSCRIPT = /^[ \t]{0,8}-{3,8} ?(?:Transcript of session follows|Message header|Unsent message|Original message|Returned)/i;
const RETURNED = /^[ \t]{0,8}-{3,8} ?(?:Original message|Unsent message|Message header|Returned|Recipient of the message)/i;
const SESSION = /^[ \t]{0,8}-{3,8} ?Transcript of session follows/i;
const VERDICT = /^[ \t]{0,8}[45]\d\d .{1,600}$/;
const COMMAND = /^[ \t]{0,8}>>> (?:RCPT|MAIL|DATA|BDAT)/i;
const ANSWER = /^[ \t]{0,8}<<< (.*)$/;

/**
 * sendmail's transcript, also kept by many gateways: a list of addresses, "(reason: 550 …)" below each, and the session itself
 * (">>> RCPT To:<…>" and "<<< 550 …"). The reason, which names its recipient, counts before the session.
 */
export const sendmail = {
  id: "sendmail",
  read: (message: Message): Statement | undefined => readTranscript(message.text()),
};

export function readTranscript(text: string): Statement | undefined {
  const report = transcriptLines(text);
  // Somebody who quotes a reply in a question writes none of these.
  if (!report.some((line) => LISTS.test(line) || COMMAND.test(line) || SESSION.test(line))) return undefined;
  const session = readSession(report);
  const listed = readList(report, session);
  const all = listed.length > 0 ? listed : [...session].map(([address, words]) => statementOf(address, words));
  return all.length === 0 ? undefined : { recipients: all.slice(0, limits.recipients) };
}

/** What the transcript says of one recipient; of a report's only one also a verdict that names nobody. */
export function readSessionWords(text: string): { readonly of: (address: string, isOnly: boolean) => string | undefined } | undefined {
  const report = transcriptLines(text);
  const start = report.findIndex((line) => SESSION.test(line));
  if (start < 0) return undefined;
  const session = readSession(report.slice(start));
  const verdict = report.slice(start).find((line) => VERDICT.test(line))?.trim();
  return { of: (address, isOnly) => session.get(address) ?? (isOnly ? verdict : undefined) };
}

function transcriptLines(text: string): readonly string[] {
  // Not quotedLines: ">>>" is the transcript's own.
  const lines = text.slice(0, limits.decodedBytes).split("\n").map((line) => line.replace(/^(?:> ?(?![>]))/, "").slice(0, 1000));
  const end = lines.findIndex((line) => RETURNED.test(line));
  return end < 0 ? lines : lines.slice(0, end);
}

/** The addresses of the list, with their reason or what the session says of them. */
function readList(lines: readonly string[], session: ReadonlyMap<string, string>): readonly RecipientStatement[] {
  const start = lines.findIndex((line) => LISTS.test(line));
  if (start < 0) return [];
  const below = lines.slice(start + 1);
  const end = below.findIndex((line) => TRANSCRIPT.test(line));
  const list = end < 0 ? below : below.slice(0, end);
  const action = /transient|delayed|warning/i.test(lines[start]!) ? "delayed" : "failed";
  const last = [...session.values()].at(-1) ?? below.slice(Math.max(end, 0)).find((line) => VERDICT.test(line))?.trim();
  return list.flatMap((line, at) => {
    const address = /^[ \t]{1,12}\(/.test(line) ? undefined : findAddress(line);
    const reason = /^[ \t]{1,12}\(reason: (.{1,800}?)\)?$/.exec(list[at + 1] ?? "")?.[1];
    return address === undefined ? [] : [statementOf(address, reason ?? session.get(address.toLowerCase()) ?? last, action)];
  });
}

/** What the session says of each address: the answer to its RCPT, or a line "550 5.1.1 <address>… User unknown". */
function readSession(lines: readonly string[]): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  let asked: string | undefined;
  let answer: readonly string[] = [];
  // What refused the sender or the message refuses every recipient named below it.
  let refusal: string | undefined;
  for (const line of lines) {
    const words = ANSWER.exec(line)?.[1];
    if (COMMAND.test(line)) {
      asked = findAddress(line)?.toLowerCase() ?? asked;
      answer = [];
      refusal = undefined;
    } else if (words !== undefined) {
      answer = [...answer.slice(-10), words];
      if (/^[45]/.test(words)) {
        if (asked !== undefined) said.set(asked, answer.join(" "));
        refusal = answer.join(" ");
      }
    } else noteVerdict(line.trim(), said, refusal);
  }
  return said;
}

/** "550 5.1.1 <address>... User unknown" and "<address>... Deferred: 421". */
function noteVerdict(line: string, said: Map<string, string>, refusal: string | undefined): void {
  const address = VERDICT.test(line) || /^<[^\s<>]{1,320}>\.\.\. /.test(line) ? findAddress(line)?.toLowerCase() : undefined;
  if (address === undefined || said.has(address)) return;
  said.set(address, refusal !== undefined && /remote protocol error/i.test(line) ? `${line} -> ${refusal}` : line);
}

function statementOf(address: string, words: string | undefined, action: "failed" | "delayed" = "failed"): RecipientStatement {
  const status = findStatus(words);
  return { address, action, ...(status && { status }), ...(words && { diagnostic: { words, place: { in: "text" } } }), quoted: [] };
}
