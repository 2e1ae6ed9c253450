/** Where a message was found: in a file, in an entry of a zip file, as one of several messages of an mbox (counted from 1). */
export interface Origin {
  readonly file: string;
  readonly entry?: string;
  readonly number?: number;
}

/**
 * Why something holds no message that could be taken out.
 * `zip-bomb`: it would unpack to far more than it weighs. `too-many`, `too-much`: beyond the messages or the bytes of one triage; nothing
 * after it is looked at. `picture`, `document`: a screenshot, a PDF and the like, in which the report's own words do not stand. `binary`: other bytes that are no text.
 */
export type RefusedReason = "zip-bomb" | "too-large" | "too-many" | "too-much" | "encrypted" | "nested" | "picture" | "document" | "binary" | "not-readable" | "empty";

/** One thing of those that were handed in together. */
export type Unpacked =
  | { readonly kind: "message"; readonly origin: Origin; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly origin: Origin; readonly reason: RefusedReason };

/** A file with its name, wherever it comes from; read piece by piece. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}
