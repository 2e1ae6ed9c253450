import type { Attachment, Message } from "./message";
import type { Property } from "./properties";

/** What Outlook keeps of a delivery report, [MS-OXCMAIL] 2.2.3.7: the machine part lives on in the recipients' properties only. */
export interface ReportProperties {
  readonly properties: readonly Property[];
  readonly recipients: readonly (readonly Property[])[];
}

type Fields = ReadonlyMap<string, string>;

/** The worst first: recipients to whom something milder happened are left out. */
const SEVERITY = ["failed", "delayed", "relayed", "expanded", "delivered"];

export function reportProperties({ attachments, text }: Message): ReportProperties {
  const status = attachments.find(({ contentType }) => /^message\/(global-)?delivery-status$/.test(contentType));
  const [ofMessage, ...ofRecipients] = groups(status ? textOf(status) : "");
  const original = groups(originalHeader(attachments))[0];
  const worst = SEVERITY.find((action) => ofRecipients.some((group) => actionOf(group) === action));
  return {
    properties: [
      ["1001001F", text],
      ...given("6820001F", value(ofMessage?.get("reporting-mta"))),
      ...given("0049001F", original?.get("subject")),
      ...given("1046001F", original?.get("message-id")),
    ],
    recipients: ofRecipients.filter((group) => actionOf(group) === worst).map(recipient),
  };
}

function recipient(fields: Fields): readonly Property[] {
  const address = value(fields.get("final-recipient")) ?? "";
  const status = fields.get("status") ?? "";
  const remote = value(fields.get("remote-mta"));
  const diagnostic = fields.get("diagnostic-code");
  return [
    ["3001001F", address],
    ["3002001F", "SMTP"],
    ["3003001F", address],
    ["39FE001F", address],
    ["0C200003", lossyStatus(status)],
    ["0C1B001F", fields.get("x-supplementary-info") ?? `<${remote ?? ""} #${status}${diagnostic ? ` ${diagnostic}` : ""}>`],
    ...given("0C21001F", remote),
  ];
}

/** 5.7.520 becomes 570: what is above nine becomes nought. */
function lossyStatus(status: string): number {
  const [kind = 0, subject = 0, detail = 0] = status.split(".").map((part) => Number.parseInt(part, 10) || 0);
  return kind * 100 + (subject > 9 ? 0 : subject) * 10 + (detail > 9 ? 0 : detail);
}

const actionOf = (fields: Fields): string => fields.get("action")?.toLowerCase() ?? "";

/** The value of a typed field, such as "rfc822; kim@fabrikam.com". */
const value = (typed: string | undefined): string | undefined => typed?.replace(/^[^;]*;\s*/, "").trim();

const given = (tag: string, text: string | undefined): readonly Property[] => (text ? [[tag, text]] : []);

function originalHeader(attachments: readonly Attachment[]): string {
  const found = attachments.find(({ contentType }) => contentType === "message/rfc822" || contentType === "text/rfc822-headers");
  return found ? textOf(found) : "";
}

const textOf = ({ kind, content }: Attachment): string =>
  kind === "item" ? content : new TextDecoder().decode(Uint8Array.from(atob(content), (char) => char.charCodeAt(0)));

/** The groups of fields, which empty lines part. */
function groups(text: string): readonly Fields[] {
  const unfolded = text.replace(/\r\n?/g, "\n").replace(/\n[ \t]+/g, " ");
  return unfolded.split(/\n{2,}/).filter((group) => group.trim()).map((group) => new Map(
    group.split("\n").flatMap((line) => {
      const colon = line.indexOf(":");
      return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const] : [];
    }),
  ));
}
