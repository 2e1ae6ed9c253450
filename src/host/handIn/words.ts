import { composeMessage } from "../composeMessage";
import type { HandedIn } from "../mailbox";
import { headerFields } from "../messageHeader";

/** Fields that stand in the source of a message only; From, Sent, To and Subject are shown above a forwarded one as well. */
const OF_SOURCE = /^(?:return-path|received-spf|delivered-to|x-original-to|mime-version|message-id|content-(?:type|transfer-encoding)|authentication-results|dkim-signature|arc-[a-z-]+|x-ms-[a-z-]+|x-failed-recipients)[ \t]*:|^received[ \t]*:\s*(?:from|by|\()/i;

/** Words that somebody pasted, dropped or typed. When they are the source of a message, they are that message. */
export function wordsHandedIn(text: string, html?: string): HandedIn {
  const words = text.trim() ? text : textOf(html ?? "");
  const bytes = isSource(text) ? new TextEncoder().encode(text) : composeMessage({ header: "", text: words, html: html || undefined, attached: [] });
  return { kind: "words", words, bytes };
}

function isSource(text: string): boolean {
  const block = text.replace(/^\uFEFF?\s*(?:From \S.*\n)?/, "").split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? "";
  const lines = block.trimEnd().split(/\r?\n/);
  const allFields = lines.every((line, index) => /^[!-9;-~]+[ \t]*:/.test(line) || (index > 0 && /^[ \t]/.test(line)));
  const fields = headerFields(block);
  return allFields && fields.length > 1 && fields.some((field) => OF_SOURCE.test(field));
}

// A document made so runs no script and fetches nothing.
function textOf(html: string): string {
  return new DOMParser().parseFromString(html, "text/html").body.textContent?.trim() ?? "";
}
