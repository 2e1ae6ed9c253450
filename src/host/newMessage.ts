import { callOffice, type Callback } from "./callOffice";
import { currentItem } from "./identity";
import type { NewMessage } from "./mailbox";
import { told } from "./told";

/** What the page gives Outlook's form for a new message. */
interface Form {
  readonly toRecipients: string[];
  readonly subject: string;
  readonly htmlBody: string;
}

type HasSet = (mailboxSet: string) => boolean;

const LIMIT_MS = 4_000;
/** Beyond each of these office.js throws; it counts the body's characters, where the documentation says kilobytes. */
const MOST_RECIPIENTS = 100;
const LONGEST_SUBJECT = 255;
const LARGEST_BODY = 32 * 1024;

/** Without an item the call throws; where its set is missing the library may have the member, and nothing comes of it. */
export function canOpenNewMessage(mailbox: Office.Mailbox, has: HasSet): boolean {
  return Boolean(told(() => currentItem(mailbox))) && opener(mailbox, has) !== undefined;
}

/** Opens Outlook's form. Of the older member nothing tells whether the form came: that it did not throw counts as opened. */
export async function openNewMessage(mailbox: Office.Mailbox, has: HasSet, message: NewMessage): Promise<"opened" | "not-opened"> {
  try {
    const open = opener(mailbox, has);
    await open?.(formOf(message));
    return open ? "opened" : "not-opened";
  } catch {
    return "not-opened";
  }
}

/** Answering needs a message that is open; phones have no form for it. */
export function canOpenReply(mailbox: Office.Mailbox, has: HasSet): boolean {
  return replier(mailbox, has) !== undefined;
}

/** Opens Outlook's form for an answer to the open message, with this above what it quotes; the same can be told of it as of a new message. */
export async function openReply(mailbox: Office.Mailbox, has: HasSet, body: string): Promise<"opened" | "not-opened"> {
  try {
    const open = replier(mailbox, has);
    await open?.(asHtml(clean(body)));
    return open ? "opened" : "not-opened";
  } catch {
    return "not-opened";
  }
}

function opener(mailbox: Office.Mailbox, has: HasSet): ((form: Form) => Promise<void> | void) | undefined {
  const isThere = (name: "displayNewMessageFormAsync" | "displayNewMessageForm"): boolean => told(() => typeof mailbox[name] === "function") ?? false;
  if (has("1.9") && isThere("displayNewMessageFormAsync")) {
    return (form) => callOffice("displayNewMessageFormAsync", (done: Callback<void>) => mailbox.displayNewMessageFormAsync(form, done), LIMIT_MS);
  }
  return has("1.6") && isThere("displayNewMessageForm") ? (form) => mailbox.displayNewMessageForm(form) : undefined;
}

function replier(mailbox: Office.Mailbox, has: HasSet): ((htmlBody: string) => Promise<void> | void) | undefined {
  const item = told(() => currentItem(mailbox));
  if (!item || told(() => item.itemType === Office.MailboxEnums.ItemType.Appointment)) return undefined;
  const isThere = (name: "displayReplyFormAsync" | "displayReplyForm"): boolean => told(() => typeof item[name] === "function") ?? false;
  if (has("1.9") && isThere("displayReplyFormAsync")) {
    return (htmlBody) => callOffice("displayReplyFormAsync", (done: Callback<void>) => item.displayReplyFormAsync(htmlBody, done), LIMIT_MS);
  }
  return isThere("displayReplyForm") ? (htmlBody) => item.displayReplyForm(htmlBody) : undefined;
}

/** The same within the limits of Outlook's form: what is no address is left out, text that is too long ends with "…". */
export function formOf({ to, subject, body }: NewMessage): Form {
  return {
    toRecipients: [...new Set(to.map((address) => address.trim()).filter(isAddress))].slice(0, MOST_RECIPIENTS),
    subject: cutSubject(clean(subject).replace(/\s+/g, " ").trim()),
    htmlBody: asHtml(clean(body)),
  };
}

/** Plain addresses, also those with letters beyond ASCII; what needs quoting could as well be something else. */
function isAddress(address: string): boolean {
  return /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]{0,252}$/u.test(address) && !/\.\.|[.-]$/.test(address);
}

/** Without half characters, and without the control characters that no form can show. */
function clean(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd").replace(/\r\n?/g, "\n").replace(/(?![\n\t])\p{Cc}/gu, "");
}

function cutSubject(subject: string): string {
  if (subject.length <= LONGEST_SUBJECT) return subject;
  return `${subject.slice(0, LONGEST_SUBJECT - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\n": "<br>" };
const ELLIPSIS = "…";

/** Text as markup that says the same, cut between two characters where it is too much: never within an escape. */
function asHtml(text: string): string {
  const pieces = piecesOf(text);
  const whole = pieces.join("");
  if (bytesOf(whole) <= LARGEST_BODY) return whole;
  let left = LARGEST_BODY - bytesOf(ELLIPSIS);
  const end = pieces.findIndex((piece) => (left -= bytesOf(piece)) < 0);
  return `${pieces.slice(0, end).join("")}${ELLIPSIS}`;
}

/** One piece a character. Blanks at the start of a line would be lost in HTML. */
function piecesOf(text: string): readonly string[] {
  let isAtStart = true;
  return Array.from(text, (character) => {
    const isBlank = character === " " || character === "\t";
    const isKept = isAtStart && isBlank;
    isAtStart = character === "\n" || isKept;
    if (isKept) return character === "\t" ? "&nbsp;".repeat(4) : "&nbsp;";
    return ESCAPES[character] ?? character;
  });
}

/** In UTF-8; never less than the number of characters. */
function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
