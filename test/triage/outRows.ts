import { openLocale, type Language } from "../../src/locales";
import type { Wording } from "../../src/locales/wording";
import { rowWords, type RowWords } from "../../src/triage/out/words";
import type { NoticeRow, RecipientRow, UnreadRow } from "../../src/triage/row";

/** A row of a plain bounce, with what a test wants otherwise. */
export function recipientRow(more: Partial<RecipientRow> = {}): RecipientRow {
  return {
    kind: "recipient", message: 0, origin: { file: "a.eml" }, report: 0, index: 0, recipient: "kim@fabrikam.com", domain: "fabrikam.com", cause: "mailbox-full", owner: "recipient",
    side: "sender", outcome: "refused", confidence: "certain", basis: "code", code: "5.2.2", server: "mx.fabrikam.com", sender: "anna@contoso.com", senderDomain: "contoso.com",
    when: "2026-11-16T08:00:00.000Z", generator: "postfix", provenance: "vouched", diagnostic: "552 5.2.2 Mailbox full", ...more,
  };
}

/** The same without a value that reports need not have. */
export function without(row: RecipientRow, ...keys: readonly (keyof RecipientRow)[]): RecipientRow {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !(keys as readonly string[]).includes(key))) as unknown as RecipientRow;
}

export const noticeRow = (more: Partial<NoticeRow> = {}): NoticeRow => ({ kind: "notice", message: 1, origin: { file: "b.eml" }, notice: "auto-reply", ...more });
export const unreadRow = (more: Partial<UnreadRow> = {}): UnreadRow => ({ kind: "unread", message: 2, origin: { file: "c.zip" }, reason: "zip-bomb", ...more });

export async function wordsIn(language: Language = "en"): Promise<{ readonly t: Wording; readonly words: RowWords }> {
  const locale = await openLocale(language);
  const t = await locale.loadPart("triageOut");
  return { t, words: rowWords(language, t, await locale.loadPart("titles")) };
}
