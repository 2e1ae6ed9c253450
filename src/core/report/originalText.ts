import { openMessage } from "./openMessage";
import { findReport, type FoundReport } from "./readReport";

const LONGEST = 30_000;

/**
 * The text of the message that bounced, where the report in these bytes returns it with its body; a longer one ends with "…". Undefined
 * where only its headers came back, or nothing, and where there is no report. Never throws for what the bytes say.
 */
export async function originalText(bytes: Uint8Array): Promise<string | undefined> {
  const message = await openMessage(bytes);
  const found = typeof message === "string" ? undefined : await findReport(message);
  const text = found && (await returnedText(found));
  return text === undefined || text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

async function returnedText({ message, report: { original } }: FoundReport): Promise<string | undefined> {
  const [returned] = await message.inner();
  if (!returned) return undefined;
  // Beside headers of the original may stand the original itself, as in an Outlook file, or some other message.
  const id = returned.headers.get("message-id")?.slice(0, 500);
  if (id !== undefined && original.messageId !== undefined && id !== original.messageId) return undefined;
  const text = returned.text().trimEnd().replace(/^\s*\n/, "");
  return text === "" ? undefined : text;
}
