import type { Email } from "postal-mime";

const FAILED = "REPORT.IPM.Note.NDR";

/** What Outlook calls a report, by what happened to the message; the worst that happened to any recipient counts. */
const BY_ACTION: readonly (readonly [action: string, itemClass: string])[] = [
  ["failed", FAILED],
  ["delayed", "REPORT.IPM.Note.Delayed.DR"],
  ["delivered", "REPORT.IPM.Note.DR"],
  ["relayed", "REPORT.IPM.Note.Relayed.DR"],
  ["expanded", "REPORT.IPM.Note.Expanded.DR"],
];

/** The message class Outlook gives a message: only a multipart/report is a report to it; one that names no action is taken for a failure. */
export function itemClassOf(email: Email): string {
  const type = email.headers.find(({ key }) => key === "content-type")?.value.toLowerCase() ?? "";
  if (!type.startsWith("multipart/report")) return "IPM.Note";
  if (/report-type="?disposition-notification/.test(type)) return "REPORT.IPM.Note.IPNRN";

  if (!/report-type="?delivery-status/.test(type)) return "IPM.Note";

  const status = email.attachments.find(({ mimeType }) => /^message\/(global-)?delivery-status$/.test(mimeType));
  const text = status ? new TextDecoder().decode(status.content as ArrayBuffer) : "";
  const actions = Array.from(text.matchAll(/^action:\s*([a-z]+)/gim), ([, action]) => action?.toLowerCase());
  return BY_ACTION.find(([action]) => actions.includes(action))?.[1] ?? FAILED;
}
