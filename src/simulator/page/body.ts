import type { Attachment } from "../mail/message";
import { element } from "./dom";

const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
const NEVER = "script, iframe, frame, object, embed, link, meta, base, form, audio, video";

/**
 * A message's HTML in a frame that can do nothing but show it. What the frame would refuse (scripts, pictures from
 * elsewhere) is taken out before, so that the browser has nothing to complain of.
 */
export function bodyFrame(html: string, title: string, attachments: readonly Attachment[] = []): HTMLIFrameElement {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const unwanted of page.querySelectorAll(NEVER)) unwanted.remove();
  for (const style of page.querySelectorAll("style")) style.textContent = harmless(style.textContent ?? "");
  for (const one of page.querySelectorAll("*")) cleanAttributes(one, attachments);
  page.head.prepend(element("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }), element("style", {}, OWN_STYLE));

  return element("iframe", {
    title, class: "body", sandbox: "allow-popups allow-popups-to-escape-sandbox",
    srcdoc: `<!doctype html>${page.documentElement.outerHTML}`,
  });
}

/** What a message says nothing about. The dark theme is laid over the whole frame, see mail.css. */
const OWN_STYLE = `
body { margin: 0; padding: 4px 20px 20px; background: #fff; font: 14px/1.45 "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; }
`;

function cleanAttributes(one: Element, attachments: readonly Attachment[]): void {
  for (const { name, value } of [...one.attributes]) {
    if (name === "style") one.setAttribute(name, harmless(value));
    else if (name === "src") replaceSource(one, value, attachments);
    else if (/^on|^(srcset|background|poster|action|ping)$/.test(name)) one.removeAttribute(name);
    else if (name === "href") cleanLink(one, value);
  }
}

const harmless = (css: string) => css.replace(/@import/gi, "").replace(/url\(/gi, "none(");

/** Pictures in the message itself are shown, others are not fetched. */
function replaceSource(one: Element, source: string, attachments: readonly Attachment[]): void {
  const inline = attachments.find(({ kind, contentId }) => kind === "file" && contentId !== undefined && source === `cid:${contentId}`);
  if (inline) one.setAttribute("src", `data:${inline.contentType};base64,${inline.content}`);
  else if (!source.startsWith("data:image/")) one.removeAttribute("src");
}

function cleanLink(one: Element, address: string): void {
  if (!/^(https?|mailto):/i.test(address)) return one.removeAttribute("href");
  one.setAttribute("target", "_blank");
  one.setAttribute("rel", "noopener noreferrer");
}
