import type { NoticeKind } from "../diagnosis";
import { isAmazonComplaint } from "./amazonNotification";
import type { Message } from "./message";

/** Headers that challenge-response systems leave on what they send to the sender. */
const CHALLENGE_MARKS = ["x-boxtrapper", "x-spamarrest-noauth", "x-tmda-fingerprint", "x-uolantispam-challenge"];
/** Their links, for those that leave no mark. */
const CHALLENGE_LINK = /https?:\/\/[^\s"'<>/]{0,80}(?:spamarrest\.com|pas\.earthlink\.net|boxbe\.com|bluebottle\.com|mailblocks\.com|sendio\.com|spamlion\.com)\//i;
/** Mailman's word on a message that waits for a moderator is among them. */
const REPLY_MARKS = ["x-list-administrivia", "x-autoreply", "x-autorespond", "x-autoresponder", "x-vacation"];

/** What a message is that reports no delivery. */
export function readNotice(message: Message): NoticeKind {
  const { headers, root } = message;
  const reportType = root.contentType.type === "multipart/report" ? (root.contentType.parameters.get("report-type") ?? "").toLowerCase() : "";
  if (reportType === "disposition-notification" || message.part("message/disposition-notification")) return "read-receipt";
  if (reportType === "feedback-report" || message.part("message/feedback-report") || isAmazonComplaint(message)) return "complaint";
  if (CHALLENGE_MARKS.some((name) => headers.has(name)) || (isAutoReply(message) && CHALLENGE_LINK.test(message.text().slice(0, 20_000)))) return "challenge";
  if (isAutoReply(message)) return "auto-reply";
  return "ordinary";
}

/** RFC 3834 §5; Exchange calls its out-of-office notes auto-generated, older responders have headers of their own. */
function isAutoReply({ headers }: Message): boolean {
  const submitted = (headers.get("auto-submitted") ?? "").toLowerCase();
  const precedence = (headers.get("precedence") ?? "").toLowerCase();
  const isAnswer = submitted.startsWith("auto-replied") || (submitted.startsWith("auto-generated") && headers.has("in-reply-to"));
  return isAnswer || precedence === "auto_reply" || REPLY_MARKS.some((name) => headers.has(name));
}
