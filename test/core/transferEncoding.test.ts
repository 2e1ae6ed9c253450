import fc from "fast-check";
import { fromBase64, fromQuotedPrintable } from "../../src/core/mime/transferEncoding";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const text = (all: Uint8Array): string => Buffer.from(all).toString("latin1");

test.each([
  ["TWFu", "Man"],
  ["TWE=", "Ma"],
  ["TQ==", "M"],
  ["TQ", "M"],
  ["T W\r\nF%u", "Man"],
  ["TQ==TQ==", "MM"],
  ["", ""],
  ["====", ""],
])("base64 %j is %j", (encoded, expected) => expect(text(fromBase64(bytes(encoded)))).toBe(expected));

test.each([
  ["caf=E9", "caf\u00e9"],
  ["caf=e9", "caf\u00e9"],
  ["one =\r\nline", "one line"],
  ["one=\nline", "oneline"],
  ["one= \t\r\nline", "oneline"],
  ["1=1 and =G0", "1=1 and =G0"],
  ["=", "="],
  ["=4", "=4"],
  ["a=3D=\r\n=3Db", "a==b"],
])("quoted-printable %j is %j", (encoded, expected) => expect(text(fromQuotedPrintable(bytes(encoded)))).toBe(expected));

test("base64 gives back whatever another encoder made", () => {
  fc.assert(fc.property(fc.uint8Array(), (all) => expect(fromBase64(bytes(Buffer.from(all).toString("base64").replace(/.{9}/g, "$&\r\n")))).toEqual(all)), { seed: 1 });
});

test("quoted-printable gives back whatever was written as hexadecimal digits", () => {
  fc.assert(fc.property(fc.uint8Array(), (all) => expect(fromQuotedPrintable(bytes([...all].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("=\r\n")))).toEqual(all)), { seed: 1 });
});
