import { base64, gives } from "./fakeOutlook";

/** The message that is open in these tests, as a file and in pieces. */
export const MIME = "Message-ID: <1@example.net>\r\nSubject: jürgen\r\n\r\nthe words";
export const HEADER = "Message-ID: <1@example.net>\r\nX-Failed-Recipients: a@example.net\r\n";
export const ATTACHED = "Subject: mine\r\n\r\nhej";

export type Answering = (...parameters: unknown[]) => unknown;

/** An item whose ways all work; a test puts others in their places. */
export function reportItem(ways: { readonly file?: Answering | undefined; readonly body?: Answering | undefined; readonly headers?: Answering | undefined; readonly attachments?: Answering | undefined } = {}): object {
  const all = { file: gives(base64(MIME)), body: gives("the words"), headers: gives(HEADER), attachments: gives({ format: "eml", content: ATTACHED }), ...ways };
  return {
    internetMessageId: "<1@example.net>",
    subject: "jürgen",
    attachments: [{ id: "1", name: "Original", contentType: "message/rfc822", size: 10, attachmentType: "item" }],
    getAsFileAsync: all.file,
    body: { getAsync: all.body },
    getAllInternetHeadersAsync: all.headers,
    getAttachmentContentAsync: all.attachments,
  };
}
