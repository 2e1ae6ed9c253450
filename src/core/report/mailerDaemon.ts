import { limits } from "../mime/limits";
import { findAddress } from "./fields";
import type { Message } from "./message";
import { readOriginal } from "./origin";
import { readPlainWords } from "./plainWords";
import type { RecipientStatement, Statement } from "./statement";

/** Accounts that write nothing but reports. */
const DAEMON = /mailer[-_]?daemon|^"?mdaemon|<mdaemon@|mail[ -]?delivery|mail (?:deliver )?(?:sub)?system|delivery (?:sub)?system|microsoftexchange329e|\bndr\b|non-?delivery/i;
/** Accounts that also people write from. */
const POSTMASTER = /^"?(?:postmaster|mail ?admin\w{0,12}|mail ?server|system administrator|no-?reply|interscan\w{0,10})|<(?:postmaster|mail(?:admin|server)|no-?reply|sysadmin|administrator|admin|root)@|^(?:postmaster|no-?reply|admin|root)@/i;
const SAYS_SO =
  /(?:could not|couldn't|cannot|can't|can not|was not|wasn't|were not|has not been|hasn't been|not) (?:yet )?(?:be |been )?(?:delivered|deliverable|sent to)|could not (?:send|deliver)|cannot send|(?:failed|unable|impossible) to (?:deliver|send)|not reach the following|trouble delivering|undeliver(?:able|ed)|deliver[a-z]{0,3} (?:to .{1,80} )?(?:has |was )?(?:failed|failure|error|unsuccessful|delayed|notification)|fail(?:ed|ure) (?:in |of )?(?:mail )?deliver|returned (?:e-?)?mail|mail failed|returned to sender|(?:failure|delivery|non-?delivery|bounce) (?:notice|notification|report)|delivery (?:status|errors?)|error (?:sending|delivering) (?:your|a|the) (?:e-?mail|message|mail)/i;

/** The same in the languages of large mail services. */
const SAYS_SO_ELSEWHERE =
  /unzustellbar|nicht zugestellt|konnte nicht (?:\S{1,40} ){0,3}zugestellt|non (?:remis|distribu)|n'a pas pu être (?:remis|délivr|distribu)|no se (?:ha |pudo |pudieron )?(?:podido )?entreg|non (?:è stato )?(?:possibile )?(?:recapitar|recapitat|consegnat)|kunde inte levereras|niet (?:worden |kunnen )?(?:afgeleverd|bezorgd)|não (?:foi |pôde )?(?:possível )?(?:ser )?entreg|не (?:удалось |было |может быть )?доставлен|не удалось доставить|退信|无法(?:送达|投递|发送)|無法(?:送達|傳送|遞送)|配信(?:エラー|不能|できません)|送信(?:できません|失敗)|届けられません|반송|배달되지|전송(?:되지| 실패)/i;

/**
 * A bounce whose form nobody here knows. That it is one: it names its recipients in X-Failed-Recipients (Exim and others), or it is a
 * multipart/report on a delivery without a readable machine part, or a mail system writes of a failed delivery, mostly in nobody's
 * name (RFC 5321 §4.5.5: the null return path). Whom it means and what was said are read from its plain words.
 */
export async function readMailerDaemon(message: Message): Promise<Statement | undefined> {
  const named = (message.headers.get("x-failed-recipients") ?? "").slice(0, 10_000).split(",").flatMap((one) => findAddress(one) ?? []).slice(0, limits.recipients);
  const text = message.text();
  if (named.length === 0 && !isDeliveryReport(message) && !isFromMailSystem(message, text)) return undefined;
  const original = await readOriginal(message);
  const bystanders = [message.from, original.from, findAddress(message.headers.get("to") ?? "")];
  const found = readPlainWords(message.words(), { named, bystanders });
  if (found.length > 0) return { recipients: found };
  // Who lures people to a page with "your mail could not be delivered" names no recipient and returns nothing.
  if (original.recipients.length === 0 && !isDeliveryReport(message) && !isNobodys(message)) return undefined;
  // A report that names nobody but returns the message means whom that was for.
  return { recipients: original.recipients.length === 0 ? [failed] : readPlainWords(message.words(), { named: original.recipients, bystanders: [] }) };
}

function isDeliveryReport({ root: { contentType } }: Message): boolean {
  return contentType.type === "multipart/report" && contentType.parameters.get("report-type")?.toLowerCase() === "delivery-status";
}

/** RFC 5321 §4.5.5: reports are sent with a null return path. */
function isNobodys({ headers }: Message): boolean {
  return /^\s{0,9}<?>?\s{0,9}$/.test(headers.get("return-path") ?? "x");
}

function isFromMailSystem(message: Message, text: string): boolean {
  const { headers, subject } = message;
  const from = headers.get("from") ?? "";
  const saysSo = (words: string): boolean => SAYS_SO.test(words) || SAYS_SO_ELSEWHERE.test(words);
  if (!saysSo(subject) && !saysSo(text.slice(0, 4000))) return false;
  if (headers.has("in-reply-to") && !isNobodys(message)) return false;
  return DAEMON.test(from) || (POSTMASTER.test(from) && (isNobodys(message) || /^auto-/i.test(headers.get("auto-submitted") ?? "") || saysSo(subject)));
}

const failed: RecipientStatement = { action: "failed", quoted: [] };
