import { decodeBytes, decodeHeader, decodeText, firstAddress } from "../mime/decode";
import { limits } from "../mime/limits";
import { htmlToText } from "../mime/htmlText";
import { isMessage, ownParts, type Part } from "../mime/part";
import { scan } from "../mime/scan";
import type { Headers } from "../mime/headers";
import { findForwardHeader, linesOfReport, type ForwardHeader } from "./forwarded";
import { quotedLines, reportWords, type ReportWords } from "./quotedLines";
import { isCompoundFile } from "../outlookFile/isCompoundFile";

/** One message of a MIME tree, its parts decoded when somebody asks. */
export class Message {
  readonly bytes: Uint8Array;
  readonly root: Part;
  #text: string | undefined;
  #lines: readonly string[] | undefined;
  #forward: { readonly header: ForwardHeader | undefined } | undefined;
  #reportLines: readonly string[] | undefined;
  #words: ReportWords | undefined;

  constructor(bytes: Uint8Array, root: Part) {
    this.bytes = bytes;
    this.root = root;
  }

  static of(bytes: Uint8Array): Message {
    return new Message(bytes, scan(bytes));
  }

  get headers(): Headers {
    return this.root.headers;
  }

  get from(): string | undefined {
    return firstAddress(this.headers.get("from"));
  }

  get subject(): string {
    return decodeHeader(this.headers.get("subject") ?? "");
  }

  /** The first part of one of these types that belongs to this message, not to one inside it. */
  part(...types: readonly string[]): Part | undefined {
    for (const part of ownParts(this.root)) if (types.includes(part.contentType.type)) return part;
    return undefined;
  }

  decode(part: Part): string {
    return decodeText(this.bytes, part);
  }

  /** What a person reads: the plain text, else the words of the HTML; "" when there is neither. */
  text(): string {
    this.#text ??= this.#readText();
    return this.#text;
  }

  /** The lines of that text, without a mail program's marks of quotation. */
  lines(): readonly string[] {
    this.#lines ??= quotedLines(this.text());
    return this.#lines;
  }

  /** The header below which a person's text passes a report on. */
  forwardHeader(): ForwardHeader | undefined {
    this.#forward ??= { header: findForwardHeader(this.lines(), this.headers) };
    return this.#forward.header;
  }

  /** Of those lines what a mail system wrote: without what stands above a forward header that names one. */
  reportLines(): readonly string[] {
    this.#reportLines ??= linesOfReport(this.lines(), this.forwardHeader());
    return this.#reportLines;
  }

  /** What of that is the report's own, above the message it returns. */
  words(): ReportWords {
    this.#words ??= reportWords(this.reportLines());
    return this.#words;
  }

  /** What a person reads, and each text attached to it, at most a handful. */
  texts(): readonly string[] {
    const attached = [...ownParts(this.root)].filter(({ contentType, headers }) => contentType.type === "text/plain" && isAttached(headers)).slice(0, MOST_TEXTS);
    return [this.text(), ...attached.map((part) => this.decode(part))];
  }

  /** The messages inside this one: attached, returned, or as a file named .eml or .msg. */
  async inner(): Promise<readonly Message[]> {
    const found: Message[] = [];
    for (const part of ownParts(this.root)) {
      if (part === this.root) continue;
      if (isMessage(part) && part.children[0]) found.push(new Message(this.bytes, part.children[0]));
      else if (isMessage(part) || isMessageFile(part)) found.push(Message.of(await opened(decodeBytes(this.bytes, part, limits.attachedFileBytes))));
    }
    return found;
  }

  /** The first part of a type that is not a file. */
  #body(type: string): Part | undefined {
    for (const part of ownParts(this.root)) if (part.contentType.type === type && !isAttached(part.headers)) return part;
    return undefined;
  }

  #readText(): string {
    const plain = this.#body("text/plain");
    const text = plain ? this.decode(plain).replace(/\r*\n|\r/g, "\n") : "";
    if (text.trim() !== "") return text;
    const html = this.#body("text/html");
    if (html) return htmlToText(this.decode(html));
    // Gateways take the boundaries out and leave the parts' words, one below the other.
    const { root } = this;
    return root.contentType.type.startsWith("multipart/") && root.children.length === 0 ? this.decode(root) : text;
  }
}

const MOST_TEXTS = 5;

function isAttached(headers: Headers): boolean {
  return /^\s{0,9}attachment\b/i.test(headers.get("content-disposition") ?? "");
}

/** A message file of Outlook's is opened; any other is the message itself. Its reader is fetched when there is one. */
async function opened(bytes: Uint8Array): Promise<Uint8Array> {
  return isCompoundFile(bytes) ? ((await readOutlookFile(bytes)) ?? bytes) : bytes;
}

/** A .msg file as the message it was made from; undefined when it is too damaged. */
export async function readOutlookFile(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const { outlookFileAsMessage } = await import(/* webpackChunkName: "outlook-file" */ "../outlookFile/asMessage");
  return outlookFileAsMessage(bytes);
}

function isMessageFile({ contentType, headers, children }: Part): boolean {
  if (children.length > 0 || contentType.type.startsWith("multipart/")) return false;
  const name = contentType.parameters.get("name") ?? headers.get("content-disposition") ?? "";
  return contentType.type === "application/vnd.ms-outlook" || /\.(?:eml|msg)["\s]{0,4}(?:;|$)/i.test(name.slice(0, 500));
}
