import { findStatus } from "../reply/status";
import type { Message } from "./message";
import type { RecipientStatement, Statement } from "./statement";

/** The longest notification that is read; the service's own ceiling for one is 256 kB. */
const LONGEST = 262_144;

interface Recipient {
  readonly emailAddress?: unknown;
  readonly status?: unknown;
  readonly action?: unknown;
  readonly diagnosticCode?: unknown;
}

interface Notification {
  readonly notificationType?: unknown;
  readonly bounce?: { readonly bouncedRecipients?: readonly Recipient[]; readonly bounceType?: unknown; readonly bounceSubType?: unknown; readonly reportingMTA?: unknown };
  readonly delivery?: { readonly recipients?: readonly unknown[]; readonly smtpResponse?: unknown; readonly reportingMTA?: unknown };
}

/**
 * What Amazon SES tells a subscriber by mail instead of a report: one JSON object (docs.aws.amazon.com/ses, "Amazon SNS notification
 * contents"). A complaint is none: nothing failed.
 */
export function readAmazonNotification(message: Message): Statement | undefined {
  const { bounce, delivery } = readNotification(message) ?? {};
  const recipients = bounce ? bounced(bounce) : delivery ? delivered(delivery) : [];
  const reportingMta = words((bounce ?? delivery)?.reportingMTA)?.replace(/^\w{2,8}; ?/, "");
  return recipients.length === 0 ? undefined : { recipients, ...(reportingMta && { reportingMta }) };
}

export function isAmazonComplaint(message: Message): boolean {
  return readNotification(message)?.notificationType === "Complaint";
}

function readNotification(message: Message): Notification | undefined {
  const text = message.text().trimStart();
  return text.startsWith("{") && /"(?:notificationType|eventType)"/.test(text.slice(0, 2000)) ? parse(text.slice(0, LONGEST)) : undefined;
}

function parse(text: string): Notification | undefined {
  // The mail goes on below the object with how to unsubscribe.
  const end = text.indexOf("\n--\n");
  try {
    return JSON.parse(end < 0 ? text : text.slice(0, end)) as Notification;
  } catch {
    return undefined;
  }
}

function bounced({ bouncedRecipients = [], bounceType, bounceSubType }: NonNullable<Notification["bounce"]>): readonly RecipientStatement[] {
  const kind = `bounceType: ${words(bounceType) ?? ""}, bounceSubType: ${words(bounceSubType) ?? ""}`;
  return list(bouncedRecipients).map(({ emailAddress, status, action, diagnosticCode }) =>
    statement(words(emailAddress), /delay/i.test(words(action) ?? "") ? "delayed" : "failed", words(diagnosticCode) ?? kind, words(status)),
  );
}

function delivered({ recipients = [], smtpResponse }: NonNullable<Notification["delivery"]>): readonly RecipientStatement[] {
  return list(recipients).map((address) => statement(words(address), "delivered", words(smtpResponse)));
}

function statement(address: string | undefined, action: RecipientStatement["action"], said: string | undefined, code?: string): RecipientStatement {
  const status = findStatus(code) ?? findStatus(said);
  return { ...(address && { address }), action, ...(status && { status }), ...(said && { diagnostic: { words: said, place: { in: "text" } } }), quoted: [] };
}

function list<Item>(items: readonly Item[]): readonly Item[] {
  return Array.isArray(items) ? items.slice(0, 1000) : [];
}

function words(value: unknown): string | undefined {
  return typeof value === "string" ? value.slice(0, 2000) : undefined;
}
