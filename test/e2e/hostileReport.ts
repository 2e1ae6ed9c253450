import type { Frame } from "playwright-core";
import { allowed } from "../../src/causes/links";
import { misfits } from "./accessible/inspect";

/** What befell one recipient. */
export interface Told {
  readonly address: string;
  readonly status?: string;
  readonly words: string;
}

/** What somebody writes into a report. */
export interface Forged {
  readonly recipients: readonly Told[];
  readonly subject?: string;
  readonly text?: string;
  readonly reportingMta?: string;
}

const encoded = (words: string): string => `=?utf-8?B?${Buffer.from(words).toString("base64")}?=`;

/** A report as anybody could write it. */
export function reportOf({ recipients, subject = "Invoice", text = "Not delivered.", reportingMta = "mail.fabrikam.com" }: Forged): string {
  const groups = recipients.flatMap(({ address, status = "5.1.1", words }) => [`Final-Recipient: utf-8; ${address}`, "Action: failed", `Status: ${status}`, `Remote-MTA: dns; mx.fabrikam.com`, `Diagnostic-Code: smtp; ${words}`, ""]);
  return [
    "From: MAILER-DAEMON@fabrikam.com", "To: robin@contoso.com", `Subject: ${encoded(subject)}`, "Date: Fri, 20 Nov 2026 10:00:00 +0000", "MIME-Version: 1.0", 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "",
    "--b", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", text, "",
    "--b", "Content-Type: message/global-delivery-status", "Content-Transfer-Encoding: 8bit", "", `Reporting-MTA: dns; ${reportingMta}`, "", ...groups,
    "--b", "Content-Type: message/rfc822", "", "From: robin@contoso.com", "To: kim@fabrikam.com", `Subject: ${encoded(subject)}`, "", "Text of the message.", "--b--", "",
  ].join("\r\n");
}

/** What of a report has become more than text, or has broken the page. */
export async function harm(frame: Frame, said: readonly string[]): Promise<readonly string[]> {
  const made = await frame.evaluate(({ beginnings, marks }) => {
    const all = [...document.querySelectorAll<HTMLElement>("main *")];
    const isOurs = (href: string): boolean => beginnings.some((beginning) => href.startsWith(beginning)) || href === new URL("index.html", document.baseURI).href;
    const nameOf = (element: HTMLElement): string => element.outerHTML.slice(0, 150);
    return [
      ...all.filter((element) => element.matches("img, script, iframe, object, embed, link, style, base, meta, video, audio, form[action]")).map((element) => `made: ${nameOf(element)}`),
      ...all.filter((element) => [...element.attributes].some(({ name }) => name.startsWith("on"))).map((element) => `handler: ${nameOf(element)}`),
      ...all.filter((element) => element instanceof HTMLAnchorElement && !isOurs(element.href)).map((element) => `link: ${nameOf(element)}`),
      ...all.filter((element) => element.matches("h1, h2, h3, h4, button[role=tab]") && marks.some((mark) => element.innerText.includes(mark))).map((element) => `title: ${nameOf(element)}`),
      ...(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/.test(document.body.innerText) ? ["turns the text round"] : []),
      ...(/(?![\n\t])\p{Cc}/u.test(document.body.innerText) ? ["control characters"] : []),
      ...(marks.some((mark) => document.title.includes(mark)) ? [`title of the page: ${document.title}`] : []),
    ];
  }, { beginnings: allowed, marks: said });
  return [...made, ...await misfits(frame)];
}
