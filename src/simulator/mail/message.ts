export interface Person {
  readonly name: string;
  readonly address: string;
}

/** A file in a message, or a message in a message; `content` is base64 for a file, the message's text for an item. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly isInline: boolean;
  readonly kind: "file" | "item";
  readonly content: string;
  readonly contentId?: string;
}

/** One message of the mailbox, with everything the host may be asked about it. */
export interface Message {
  readonly id: string;
  /** The name of its file, by which people and tests find it. */
  readonly file: string;
  readonly itemClass: string;
  readonly subject: string;
  readonly normalizedSubject: string;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Milliseconds, 0 when its Date cannot be read. */
  readonly created: number;
  readonly headers: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments: readonly Attachment[];
  readonly bytes: Uint8Array;
}

export const isReport = ({ itemClass }: Message): boolean => itemClass.startsWith("REPORT.");
