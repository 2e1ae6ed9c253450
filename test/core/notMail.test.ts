import { notMail } from "../../src/core/notMail";

describe("a file that is no mail is recognised by how it begins", () => {
  const bytes = (head: string): Uint8Array => Uint8Array.from(`${head}${"\0".repeat(300)}`, (character) => character.charCodeAt(0));
  const zip = (entry: string): string => `PK\x03\x04${"\x14\0".repeat(11)}${String.fromCharCode(entry.split("application")[0]!.length)}\0\0\0${entry}`;

  test.each<[string, string, "picture" | "document" | undefined]>([
    ["PNG", "\x89PNG\r\n\x1a\n", "picture"],
    ["JPEG", "\xff\xd8\xff\xe0", "picture"],
    ["GIF", "GIF89a", "picture"],
    ["BMP", "BM\x36\x10\0\0\0\0\0\0\x36\0\0\0\x28", "picture"],
    ["WebP", "RIFF\x24\0\0\0WEBPVP8 ", "picture"],
    ["HEIC", "\0\0\0\x18ftypheic", "picture"],
    ["AVIF", "\0\0\0\x1cftypavif", "picture"],
    ["TIFF", "MM\0*", "picture"],
    ["PDF", "%PDF-1.7", "document"],
    ["RTF", "{\\rtf1", "document"],
    ["a Word file", zip("[Content_Types].xml"), "document"],
    ["a Word file of another program", zip("word/document.xml"), "document"],
    ["an OpenDocument", zip("mimetypeapplication/vnd.oasis.opendocument.text"), "document"],
    ["a zip file of messages", zip("bounces/1.eml"), undefined],
    ["a message", "Received: from a", undefined],
    ["a message that begins with BM", "BM: x\r\nFrom: kai@contoso.com", undefined],
    ["a video", "\0\0\0\x18ftypmp42", undefined],
    ["nothing", "", undefined],
  ])("%s", (_what, head, expected) => expect(notMail(bytes(head))).toBe(expected));

  test("even if it is shorter than what is looked at", () => expect(notMail(Uint8Array.of(0xff, 0xd8, 0xff))).toBe("picture"));
});
