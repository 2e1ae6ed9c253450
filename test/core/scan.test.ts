import { limits } from "../../src/core/mime/limits";
import type { Part } from "../../src/core/mime/part";
import { scan } from "../../src/core/mime/scan";
import { lines } from "./bytes";

const outline = (bytes: Uint8Array, part: Part): string => {
  const body = new TextDecoder().decode(bytes.subarray(part.bodyStart, part.bodyEnd));
  return part.children.length === 0 ? `${part.contentType.type}=${JSON.stringify(body)}` : `${part.contentType.type}(${part.children.map((child) => outline(bytes, child)).join(" ")})`;
};

const multipart = (...body: readonly string[]): Uint8Array => lines('Content-Type: multipart/mixed; boundary="b"', "", ...body);

test.each<[string, Uint8Array, string]>([
  ["a message without structure", lines("Subject: x", "", "one", "two"), 'text/plain="one\\r\\ntwo"'],
  ["parts without the line break before their boundary", multipart("--b", "", "one", "--b", "", "two", "--b--", "after"), 'multipart/mixed(text/plain="one" text/plain="two")'],
  ["a part that ends before its blank line", multipart("--b", "Content-Type: text/html", "--b", "", "two", "--b--"), 'multipart/mixed(text/html="" text/plain="two")'],
  ["a last boundary that is missing", multipart("--b", "", "one", "--b", "", "two"), 'multipart/mixed(text/plain="one" text/plain="two")'],
  ["an inner multipart that is never closed", multipart("--b", "Content-Type: multipart/alternative; boundary=c", "", "--c", "", "in", "--b", "", "out", "--b--"), 'multipart/mixed(multipart/alternative(text/plain="in") text/plain="out")'],
  ["a multipart that names no boundary", lines("Content-Type: multipart/mixed", "", "--x7", "", "one", "--x7--"), 'multipart/mixed(text/plain="one")'],
  ["a multipart whose boundary was rewritten", multipart("--other", "Content-Type: text/html", "", "one", "--other", "content-type: text/plain", "", "two", "--other--"), 'multipart/mixed(text/html="one" text/plain="two")'],
  ["a message inside a message", multipart("--b", "Content-Type: message/rfc822", "", "Subject: in", "", "body", "--b--"), 'multipart/mixed(message/rfc822(text/plain="body"))'],
  ["an encoded message stays a leaf", multipart("--b", "Content-Type: message/rfc822", "Content-Transfer-Encoding: base64", "", "U3ViamVjdDogaW4=", "--b--"), 'multipart/mixed(message/rfc822="U3ViamVjdDogaW4=")'],
  ["an mbox line before the header", lines("From dana Mon Nov 16", "Content-Type: text/html", "", "x"), 'text/html="x"'],
  ["bare line feeds", new TextEncoder().encode("Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b--\n"), 'multipart/mixed(text/plain="one")'],
  ["white space after a boundary (RFC 2046 §5.1.1)", multipart("--b \t", "", "one", "--b--  "), 'multipart/mixed(text/plain="one")'],
  ["a line that only begins like the boundary", multipart("--b", "", "--bb", "--b--"), 'multipart/mixed(text/plain="--bb")'],
])("finds %s", (_name, bytes, expected) => expect(outline(bytes, scan(bytes))).toBe(expected));

test("unfolds header fields and keeps the first of a name first", () => {
  const { headers } = scan(lines("Subject: a", "\tb", "X: 1", "x: 2", "no field", "", ""));
  expect([headers.get("subject"), headers.all("x"), headers.has("no field")]).toEqual(["a b", ["1", "2"], false]);
});

test("keeps no more parts and levels than the limits", () => {
  const many = scan(multipart(...Array.from({ length: limits.parts * 3 }, () => "--b")));
  expect(many.children.length).toBeLessThan(limits.parts);

  const nested = Array.from({ length: 100 }, (_, at) => [`Content-Type: multipart/mixed; boundary=b${at}`, "", `--b${at}`]).flat();
  const depth = (part: Part): number => 1 + Math.max(0, ...part.children.map(depth));
  expect(depth(scan(lines(...nested)))).toBe(limits.depth);
});
