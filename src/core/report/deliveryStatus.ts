import type { Action, Place } from "../diagnosis";
import { parseFields, type Headers } from "../mime/headers";
import { limits } from "../mime/limits";
import { findStatus } from "../reply/status";
import { readAddress, readHost } from "./fields";
import type { Message } from "./message";
import type { Quote, RecipientStatement, Statement } from "./statement";

/** RFC 3464 (message/delivery-status) and RFC 6533 §4 (message/global-delivery-status). */
export function readDeliveryStatus(message: Message): Statement | undefined {
  const part = message.part("message/delivery-status", "message/global-delivery-status");
  return part && readFields(message.decode(part), (field) => ({ in: "delivery-status", field }));
}

/** The same fields in any text; undefined when they name no recipient. `placeOf` says where a field stands. */
export function readFields(text: string, placeOf: (field: string) => Place): Statement | undefined {
  const groups = readGroups(text);
  const recipients = groups.filter(speaksOfRecipient).slice(0, limits.recipients).map((group) => readRecipient(group, placeOf));
  if (recipients.length === 0) return undefined;

  const whole = groups.find((group) => group.has("reporting-mta"));
  const reportingMta = readHost(whole?.get("reporting-mta"));
  const arrivalDate = whole?.get("arrival-date");
  return { recipients, ...(reportingMta && { reportingMta }), ...(arrivalDate && { arrivalDate }) };
}

/** Of these a recipient has one each; which comes first differs between servers (Exim begins with Action). */
const ONE_EACH = ["final-recipient", "original-recipient", "action"];

/** §2.1: groups of fields with blank lines between; some servers leave the blank line out before the next recipient. */
function readGroups(text: string): readonly Headers[] {
  const blocks = text.replace(/\r*\n|\r/g, "\n").split(/\n[ \t]*\n/);
  return blocks.flatMap((block) => parseFields(block).splitAtRepeated(ONE_EACH)).filter((group) => !group.isEmpty);
}

function speaksOfRecipient(group: Headers): boolean {
  return group.has("final-recipient") || group.has("action") || (group.has("original-recipient") && group.has("status"));
}

function readRecipient(group: Headers, placeOf: (field: string) => Place): RecipientStatement {
  const diagnostic = readDiagnostic(group, placeOf);
  const address = readAddress(group.get("final-recipient"));
  const originalAddress = readAddress(group.get("original-recipient"));
  const status = findStatus(group.get("status"));
  const remoteMta = readHost(group.get("remote-mta"));
  const lastAttempt = group.get("last-attempt-date");
  const retryUntil = group.get("will-retry-until");
  return {
    ...((address ?? originalAddress) && { address: (address ?? originalAddress)! }),
    ...(originalAddress && address && originalAddress.toLowerCase() !== address.toLowerCase() && { originalAddress }),
    action: readAction(group),
    ...(status && { status }),
    ...(diagnostic && { diagnostic }),
    quoted: [],
    ...(remoteMta && { remoteMta }),
    ...(lastAttempt && { lastAttempt }),
    ...(retryUntil && { retryUntil }),
  };
}

/** Nothing, no more than the type ("SMTP;"), or the server and the code alone ("<mx.example #5.0.0>"), as Exchange writes when no reply is quoted. */
const SAYS_NOTHING = /^\s{0,9}(?:[\w-]{1,30}\s{0,5};\s{0,9})?(?:<[^\s<>#]{0,255}\s?#[245]\.\d{1,3}\.\d{1,3}>\s{0,9})?$/;

/** Exchange rebuilds reports from its store and loses codes on the way; what it keeps verbatim is X-Supplementary-Info ([MS-OXCMAIL] 2.2.3.7.1). */
function readDiagnostic(group: Headers, placeOf: (field: string) => Place): Quote | undefined {
  const field = ["x-supplementary-info", "diagnostic-code"].find((name) => !SAYS_NOTHING.test(group.get(name) ?? ""));
  if (field === undefined) return undefined;
  return { words: group.get(field)!.slice(0, limits.diagnosticKept), place: placeOf(field === "diagnostic-code" ? "Diagnostic-Code" : "X-Supplementary-Info") };
}

const ACTIONS: readonly Action[] = ["failed", "delayed", "delivered", "relayed", "expanded"];

/** A missing or unknown action (§2.3.3 requires one of five) is read from the class of the status. */
function readAction(group: Headers): Action {
  const word = /[a-z]{3,12}/i.exec(group.get("action") ?? "")?.[0]?.toLowerCase() ?? "";
  const known = ACTIONS.find((action) => word === action || (word === "failure" && action === "failed") || (word === "delay" && action === "delayed"));
  return known ?? (findStatus(group.get("status"))?.startsWith("2") ? "delivered" : "failed");
}
