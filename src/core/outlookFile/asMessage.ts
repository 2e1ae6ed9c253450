import { limits } from "../mime/limits";
import { openCompoundFile, type Storage } from "./compoundFile";
import { decode, PREFIX, readProperties, type Properties } from "./properties";

/** The way back through [MS-OXCMAIL]: an item that Outlook saved as .msg becomes the message it was made from, as far as it kept it. */

/** Undefined when the bytes are no .msg of a message, or too damaged. Never throws for what they say. */
export function outlookFileAsMessage(bytes: Uint8Array): Uint8Array | undefined {
  const root = openCompoundFile(bytes);
  // Word and Excel keep their files in the same way, without a message's properties.
  return root?.read("__properties_version1.0", 1) ? itemAsMessage(root, PREFIX.message, 0) : undefined;
}

interface Item {
  readonly storage: Storage;
  readonly properties: Properties;
  readonly messageClass: string;
}

type Chunk = string | Uint8Array;

function itemAsMessage(storage: Storage, prefix: number, depth: number): Uint8Array {
  const codePage = codePageOf(readProperties(storage, prefix).number("3FFD") ?? readProperties(storage, prefix).number("3FDE"));
  const properties = readProperties(storage, prefix, codePage);
  const item = { storage, properties, messageClass: (properties.text("001A") ?? "").toUpperCase() };
  const report = reportPart(item);
  const parts: readonly (readonly Chunk[])[] = [bodyPart(item), ...(report ? [report] : []), ...originalPart(item), ...attachedParts(item, depth)];
  const boundary = freeBoundary(parts);
  const type = report ? `multipart/report; report-type=${reportType(item)}` : "multipart/mixed";
  return joinChunks([
    ...headerFields(item),
    `MIME-Version: 1.0\r\nContent-Type: ${type}; boundary="${boundary}"\r\n\r\n`,
    ...parts.flatMap((part) => [`--${boundary}\r\n`, ...part, "\r\n"]),
    `--${boundary}--\r\n`,
  ]);
}

/** [MS-OXCMAIL] 2.2.3.7: which kind of report an item is stands in its class. */
const ACTIONS: readonly (readonly [suffix: string, action: string])[] = [
  [".DELAYED.DR", "delayed"],
  [".EXPANDED.DR", "expanded"],
  [".RELAYED.DR", "relayed"],
  [".NDR", "failed"],
  [".DR", "delivered"],
];

function actionOf({ messageClass }: Item): string | undefined {
  return messageClass.startsWith("REPORT.") ? ACTIONS.find(([suffix]) => messageClass.endsWith(suffix))?.[1] : undefined;
}

function isReadReceipt({ messageClass }: Item): boolean {
  return messageClass.startsWith("REPORT.") && /\.IPNN?RN$/.test(messageClass);
}

function reportType(item: Item): string {
  return isReadReceipt(item) ? "disposition-notification" : "delivery-status";
}

/** What a report's item keeps of the machine part: one storage for each recipient. */
function reportPart(item: Item): readonly Chunk[] | undefined {
  if (isReadReceipt(item)) return ["Content-Type: message/disposition-notification\r\n\r\nDisposition: automatic-action/MDN-sent-automatically; displayed\r\n"];
  const action = actionOf(item);
  if (action === undefined) return undefined;
  const groups = children(item.storage, "__recip_version1.0_").slice(0, limits.recipients).map((recipient) => recipientGroup(readProperties(recipient, PREFIX.part), action));
  return ["Content-Type: message/delivery-status\r\n\r\n", field("Reporting-MTA", item.properties.text("6820"), "dns; "), "\r\n", ...groups.flatMap((group) => [group, "\r\n"])];
}

function recipientGroup({ text }: Properties, action: string): string {
  const address = [text("39FE"), text("3003"), text("3001")].find((value) => value?.includes("@")) ?? text("3001");
  const supplementary = text("0C1B");
  // The number beside it (0C20) turns 5.7.520 into 570: it is not used.
  const status = /(?:#|[\s;])([245]\.\d{1,3}\.\d{1,3})\b/.exec(supplementary ?? "")?.[1];
  return [
    field("Final-Recipient", address, "rfc822;"),
    field("Action", action),
    field("Status", status),
    field("X-Supplementary-Info", supplementary),
    field("Diagnostic-Code", supplementary === undefined ? text("1001") : undefined, "x-report-text; "),
    field("Remote-MTA", text("0C21"), "dns; "),
  ].join("");
}

/** What a report's item knows of the message that it reports on. */
function originalPart(item: Item): readonly (readonly Chunk[])[] {
  const { text, time } = item.properties;
  if (actionOf(item) === undefined) return [];
  const fields = [field("Message-ID", text("1046")), field("Subject", text("0049")), field("Date", dateText(time("004E"))), field("From", text("5D07") ?? addressOnly(text("0076")))].join("");
  return fields === "" ? [] : [["Content-Type: text/rfc822-headers; charset=utf-8\r\n\r\n", fields]];
}

/** The header as it came, without what it says of a body that is no longer this; else what the item tells. */
function headerFields({ properties: { text, time }, messageClass }: Item): readonly string[] {
  const transport = text("007D")?.slice(0, limits.headerBytes);
  const nobody = messageClass.startsWith("REPORT.") ? "Return-Path: <>\r\n" : "";
  const came = transport === undefined ? "" : keptFields(transport);
  if (/^from[ \t]*:/im.test(came)) return [nobody, came];
  const address = addressOnly(text("5D01")) ?? addressOnly(text("0C1F"));
  const name = text("0C1A")?.replace(/[\p{Cc}"\\<>]+/gu, " ").trim() ?? "";
  const from = address === undefined ? name : `"${name}" <${address}>`;
  return [nobody, field("From", from), field("To", text("0E04")), field("Subject", text("0037")), field("Date", dateText(time("0E06") ?? time("0039"))), field("Message-ID", text("1035"))];
}

function keptFields(block: string): string {
  const lines: string[] = [];
  let isKept = false;
  for (const line of block.split(/\r\n|\r|\n/)) {
    if (line.trim() === "") continue;
    if (!/^[ \t]/.test(line)) isKept = /^[!-9;-~]{1,100}[ \t]{0,9}:/.test(line) && !/^(?:content-[\w-]{1,40}|mime-version)[ \t]{0,9}:/i.test(line);
    if (isKept) lines.push(`${line}\r\n`);
  }
  return lines.join("");
}

function bodyPart({ properties: { text, bytes, number } }: Item): readonly Chunk[] {
  const plain = text("1000") ?? text("1001");
  if (plain !== undefined) return ["Content-Type: text/plain; charset=utf-8\r\n\r\n", new TextEncoder().encode(plain)];
  const html = bytes("1013");
  if (html === undefined) return ["Content-Type: text/plain; charset=utf-8\r\n\r\n"];
  return ["Content-Type: text/html; charset=utf-8\r\n\r\n", new TextEncoder().encode(decode(html, codePageOf(number("3FDE"))))];
}

/** [MS-OXCMSG] 2.2.2.9: how an attachment is kept. */
const BY_VALUE = 1;
const EMBEDDED_MESSAGE = 5;

function attachedParts({ storage }: Item, depth: number): readonly (readonly Chunk[])[] {
  if (depth >= limits.depth) return [];
  return children(storage, "__attach_version1.0_").slice(0, limits.parts).flatMap((attachment) => {
    const { number, text, bytes } = readProperties(attachment, PREFIX.part);
    const embedded = attachment.storages.get("__substg1.0_3701000D");
    if (number("3705") === EMBEDDED_MESSAGE && embedded) return [["Content-Type: message/rfc822\r\n\r\n", itemAsMessage(embedded, PREFIX.attachedMessage, depth + 1)]];
    const name = text("3707") ?? text("3704") ?? "";
    if (number("3705") !== BY_VALUE || !/\.(?:eml|msg)$/i.test(name)) return [];
    const content = bytes("3701", limits.attachedFileBytes) ?? new Uint8Array();
    const inner = outlookFileAsMessage(content) ?? content;
    return [["Content-Type: message/rfc822\r\n\r\n", inner]];
  });
}

function children({ storages }: Storage, prefix: string): readonly Storage[] {
  return [...storages].filter(([name]) => name.startsWith(prefix)).sort(([one], [other]) => (one < other ? -1 : 1)).map(([, storage]) => storage);
}

/** One field; line breaks in its value cannot begin another. */
function field(name: string, value: string | undefined, type = ""): string {
  const clean = value?.slice(0, limits.diagnosticLength).replace(/[\p{Cc}\s]+/gu, " ").trim();
  return clean ? `${name}: ${type}${clean}\r\n` : "";
}

function addressOnly(value: string | undefined): string | undefined {
  return value?.includes("@") === true ? value.replace(/[\s<>]/g, "") : undefined;
}

/** The parts of RFC 5322 §3.3. */
const MAIL_DATE = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", weekday: "short", day: "2-digit", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });

function dateText(milliseconds: number | undefined): string | undefined {
  if (milliseconds === undefined || !Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8e15) return undefined;
  const part = Object.fromEntries(MAIL_DATE.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  return `${part["weekday"]}, ${part["day"]} ${part["month"]} ${part["year"]} ${part["hour"]}:${part["minute"]}:${part["second"]} +0000`;
}

/** Windows code pages are mostly named like charsets. */
function codePageOf(number: number | undefined): string {
  if (number === 65_001 || number === 1200 || number === undefined) return "utf-8";
  const named = ({ 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5", 20_866: "koi8-r", 50_220: "iso-2022-jp", 51_932: "euc-jp" } as Readonly<Record<number, string>>)[number];
  if (named !== undefined) return named;
  return number >= 28_591 && number <= 28_605 ? `iso-8859-${number - 28_590}` : `windows-${number}`;
}

/** Written as they are, the parts might hold any line; what stands after the last underscore is in none of them. */
function freeBoundary(parts: readonly (readonly Chunk[])[]): string {
  const texts = parts.flat().map((chunk) => (typeof chunk === "string" ? chunk : new TextDecoder("latin1").decode(chunk)));
  const taken = texts.flatMap((text) => text.match(/_outlook_x*/g) ?? []);
  return "_outlook_".padEnd(taken.reduce((length, found) => Math.max(length, found.length), 8) + 1, "x");
}

function joinChunks(chunks: readonly Chunk[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = chunks.map((chunk) => (typeof chunk === "string" ? encoder.encode(chunk) : chunk));
  const whole = new Uint8Array(encoded.reduce((length, { length: more }) => length + more, 0));
  let at = 0;
  for (const chunk of encoded) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
