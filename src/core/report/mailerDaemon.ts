import { limits } from "../mime/limits";
import { findAddress } from "./fields";
import type { Message } from "./message";
import type { RecipientStatement, Statement } from "./statement";

const WRITERS = /mailer-?daemon|^postmaster@|<postmaster@|mail delivery (?:sub)?system|microsoftexchange329e/i;
const SAYS_SO = /(?:could not|couldn't|cannot|can't|can not|was not|wasn't|not) be delivered|could not deliver|undeliver(?:able|ed)|delivery (?:has )?failed|failed to deliver|returned mail|failure notice|delivery (?:status notification|failure)/i;

/**
 * A bounce whose form nobody here knows: that it is one is plain, why is not. Either it names its recipients in X-Failed-Recipients
 * (Exim and others), or it is a multipart/report on a delivery without a readable machine part, or a mail system sends it in
 * nobody's name (RFC 5321 §4.5.5: the null return path) with the words of a failure.
 */
export async function readMailerDaemon(message: Message): Promise<Statement | undefined> {
  const { headers, root } = message;
  const named = (headers.get("x-failed-recipients") ?? "").slice(0, 10_000).split(",").flatMap((one) => findAddress(one) ?? []);
  if (named.length > 0) return { recipients: named.slice(0, limits.recipients).map(failed) };
  const { type, parameters } = root.contentType;
  const isReport = type === "multipart/report" && (parameters.get("report-type") ?? "").toLowerCase() === "delivery-status";
  return isReport || (await isFromMailSystem(message)) ? { recipients: [failed(undefined)] } : undefined;
}

async function isFromMailSystem(message: Message): Promise<boolean> {
  const { headers } = message;
  const isNobodys = /^\s{0,9}<?>?\s{0,9}$/.test(headers.get("return-path") ?? "x") || (headers.get("auto-submitted") ?? "").toLowerCase().startsWith("auto-");
  if (!isNobodys || !WRITERS.test(headers.get("from") ?? "")) return false;
  return SAYS_SO.test(message.subject) || SAYS_SO.test((await message.text()).slice(0, 4000));
}

function failed(address: string | undefined): RecipientStatement {
  return { ...(address && { address }), action: "failed", quoted: [] };
}
