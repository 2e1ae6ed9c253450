import type { Headers } from "../mime/headers";
import type { Message } from "./message";
import { holdsReply } from "./plainWords";

/** Accounts that write nothing but reports. */
const DAEMON = /mailer[-_]?daemon|^"?mdaemon|<mdaemon@|mail[ -]?delivery|mail (?:deliver )?(?:sub)?system|delivery (?:sub)?system|microsoftexchange329e|\bndr\b|non-?delivery/i;
/** Accounts that people write from, too. */
const POSTMASTER = /^"?(?:postmaster|mail ?admin\w{0,12}|mail ?server|system ?administrator|interscan\w{0,10})|<(?:postmaster|mail(?:admin|server))@|^postmaster@/i;
/** Accounts of programs of every kind: shops, parcels, telephones. */
const ROBOT = /<(?:no-?reply|sysadmin|administrator|admin|root)@|^"?(?:no-?reply|admin|root)\b/i;
/** Exchange's name for itself, which a mail program may give without its address. */
const EXCHANGE = /^"?microsoft outlook"?\s{0,9}(?:[<[(]|$)/i;
const SAYS_SO =
  /(?:could not|couldn't|cannot|can't|can not|was not|wasn't|were not|has not been|hasn't been|not) (?:yet )?(?:be |been )?(?:delivered|deliverable|sent to)|could not (?:send|deliver)|cannot send|(?:failed|unable|impossible) to (?:deliver|send)|not reach the following|trouble delivering|undeliver(?:able|ed)|deliver[a-z]{0,3} (?:to .{1,80} )?(?:has |was )?(?:failed|failure|error|unsuccessful|delayed|notification)|fail(?:ed|ure) (?:in |of )?(?:mail )?deliver|returned (?:e-?)?mail|mail failed|returned to sender|deliver[a-z]{0,3} (?:of|to) (?:the|your|this) (?:e-?mail|message|mail) (?:was|has been) stopped|(?:failure|delivery|non-?delivery|bounce) (?:notice|notification|report)|delivery (?:status|errors?)|error (?:sending|delivering) (?:your|a|the) (?:e-?mail|message|mail)/i;

/** The same in the languages of large mail services. */
const SAYS_SO_ELSEWHERE =
  /unzustellbar|nicht zugestellt|konnte nicht (?:\S{1,40} ){0,3}zugestellt|non (?:remis|distribu)|n'a pas pu être (?:remis|délivr|distribu)|no se (?:ha |pudo |pudieron )?(?:podido )?entreg|non (?:è stato )?(?:possibile )?(?:recapitar|recapitat|consegnat)|kunde inte levereras|niet (?:worden |kunnen )?(?:afgeleverd|bezorgd)|não (?:foi |pôde )?(?:possível )?(?:ser )?entreg|не (?:удалось |было |может быть )?доставлен|не удалось доставить|退信|无法(?:送达|投递|发送)|無法(?:送達|傳送|遞送)|配信(?:エラー|不能|できません)|送信(?:できません|失敗)|届けられません|반송|배달되지|전송(?:되지| 실패)/i;

/** RFC 5321 §4.5.5: reports are sent with a null return path. */
export function isNobodys({ headers }: Message): boolean {
  return /^\s{0,9}<?>?\s{0,9}$/.test(headers.get("return-path") ?? "x");
}

/** Mail to a list, a journal's copy, and reports on something else than a delivery (RFC 5965, 8098, 8460) say so themselves. */
export function isOfAnotherKind({ headers, root: { contentType } }: Message): boolean {
  const reportType = contentType.type === "multipart/report" ? (contentType.parameters.get("report-type") ?? "").toLowerCase() : "";
  return ["list-unsubscribe", "list-id", "x-ms-journal-report"].some((name) => headers.has(name)) || !["", "delivery-status"].includes(reportType);
}

/** What tells that a mail system writes of a failed delivery: `sure` even when nobody is named; else somebody must be. */
export type Writing = "no" | "if it names somebody" | "sure";

export function isWritingOfFailure(message: Message): Writing {
  return isOfAnotherKind(message) ? "no" : judgeWriter(message);
}

function judgeWriter(message: Message): Writing {
  const { headers, subject } = message;
  const from = headers.get("from") ?? "";
  const isNobody = isNobodys(message);
  const inSubject = saysSo(subject);
  if (DAEMON.test(from)) return byDaemon(message, isNobody, inSubject);
  const text = message.text().slice(0, 4000);
  if (!inSubject && !saysSo(text)) return "no";
  const isMeant = POSTMASTER.test(from) ? isNobody || inSubject || isAutomatic(headers) : ROBOT.test(from) && isNobody && OF_MAIL.test(text);
  return isMeant ? "if it names somebody" : "no";
}

/** RFC 3834 §5. */
function isAutomatic(headers: Headers): boolean {
  return (headers.get("auto-submitted") ?? "").toLowerCase().startsWith("auto-");
}

/** Parcels, files and faxes cannot be delivered either. */
const OF_MAIL = /\b(?:e-?mails?|mails?|messages?|nachricht(?:en)?|courriels?|correo|mensajes?|messaggi[oi]?|berichten?|meddelanden?)\b|сообщен|письм|邮件|郵件|メール|메일/i;

function byDaemon(message: Message, isNobody: boolean, inSubject: boolean): Writing {
  if (message.headers.has("in-reply-to") && !isNobody) return "no";
  const text = message.text().slice(0, 4000);
  if (!inSubject && !saysSo(text) && !(isNobody && holdsReply(text))) return "no";
  return isNobody && inSubject ? "sure" : "if it names somebody";
}

/** An account that no person writes from, by its name or address. */
export function isDaemon(from: string): boolean {
  return DAEMON.test(from);
}

/** A mail system by its name or address, as it stands in a header. */
export function isMailSystem(from: string): boolean {
  return DAEMON.test(from) || POSTMASTER.test(from) || EXCHANGE.test(from);
}

/** Words that tell of a delivery which failed, in the languages of large mail services. */
export function saysSo(words: string): boolean {
  return SAYS_SO.test(words) || SAYS_SO_ELSEWHERE.test(words);
}
