import type { ContentType, Headers } from "./headers";

/** One node of a MIME structure; offsets are into the message's bytes. */
export interface Part {
  readonly headers: Headers;
  readonly contentType: ContentType;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** The parts of a multipart, or the one message inside a message/rfc822. */
  readonly children: readonly Part[];
}

/** The parts of one message in order, without those of messages inside it (an inner message itself is listed, closed). */
export function* ownParts(part: Part): Generator<Part> {
  yield part;
  if (isMessage(part)) return;
  for (const child of part.children) yield* ownParts(child);
}

/** RFC 2046 §5.2.1 and RFC 6532 §3.7: a part that holds a whole message. */
export function isMessage({ contentType: { type } }: Part): boolean {
  return type === "message/rfc822" || type === "message/global";
}
