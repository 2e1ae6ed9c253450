import { openAsBlob } from "node:fs";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { limits } from "../../src/core/mime/limits";
import { unpack } from "../../src/unpack/unpack";
import type { NamedFile } from "../../src/unpack/unpacked";
import { all, bytesOf, eml, file, textOf, told, zipOf } from "./files";

const bytes = (...all: readonly (number | string)[]): Uint8Array<ArrayBuffer> => Uint8Array.from(all.flatMap((one) => (typeof one === "number" ? [one] : [...one].map((letter) => letter.charCodeAt(0)))));
const wide = (text: string): string => [...text].map((letter) => `${letter}\0`).join("");
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (entry: string): Uint8Array<ArrayBuffer> => bytes(...COMPOUND, "\0".repeat(1016), wide(entry), "\0".repeat(1024 - 2 * entry.length));

test.each<[string, string, string | Uint8Array<ArrayBuffer>, string]>([
  ["a PNG that calls itself a message", "a.eml", bytes(0x89, "PNG\r\n", 0x1a, 0x0a, 0, 0), "picture"],
  ["a JPEG", "a", bytes(0xff, 0xd8, 0xff, 0xe0, 0), "picture"],
  ["a GIF", "a.gif", bytes("GIF89a", 1, 0), "picture"],
  ["a WebP", "a.webp", bytes("RIFF", 9, 0, 0, 0, "WEBPVP8 "), "picture"],
  ["a photo of an iPhone", "a.heic", bytes(0, 0, 0, 24, "ftypheic", 0, 0), "picture"],
  ["an AVIF", "a.avif", bytes(0, 0, 0, 24, "ftypavif", 0, 0), "picture"],
  ["a bitmap", "a.bmp", bytes("BM", 9, 9, 9, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0), "picture"],
  ["a TIFF", "a.tif", bytes("II*", 0, 8), "picture"],
  ["a PDF", "a.pdf", "%PDF-1.7\n%", "document"],
  ["a text in RTF", "a.doc", "{\\rtf1\\ansi x}", "document"],
  ["an old Word file", "a.doc", compound("WordDocument"), "document"],
  ["an archive that nobody here opens", "a.7z", bytes("7z", 0xbc, 0xaf, 0x27, 0x1c, 0, 4), "binary"],
  ["a film", "a.mp4", bytes(0, 0, 0, 24, "ftypisom", 0, 0), "binary"],
  ["nothing", "a.eml", "", "empty"],
  ["nothing but blanks", "a.txt", " \r\n\t\n", "empty"],
])("%s is told for what it is", async (_what, name, content, reason) => {
  expect(await told([file(name, content)])).toEqual([`${name}: ${reason}`]);
});

test.each<[string, string, string | Uint8Array<ArrayBuffer>]>([
  ["a text that begins with the letters of a bitmap", "a.txt", "BMW said: 550 5.1.1 no such user"],
  ["a message without an ending", "a", eml("a")],
  ["an Outlook message by its content", "a.doc", compound("__properties_version1.0")],
  ["an Outlook message by its name, however damaged", "a.MSG", bytes(...COMPOUND, 0, 0)],
  ["a text that Windows saved as Unicode", "a.txt", bytes(0xff, 0xfe, wide("550 5.1.1"))],
  ["a winmail.dat", "winmail.dat", bytes(0x78, 0x9f, 0x3e, 0x22, 1, 0, 1, 0, 0, 0, 0, 0)],
  ["an .eml that has kept its From line", "a.eml", `From x Mon\n${eml("a")}\n\nFrom here on\n`],
  ["a text that begins with the word From", "a.txt", "From what I see\nit bounced\n\nFrom me"],
])("%s is a message, its bytes as they are", async (_what, name, content) => {
  expect(await all([file(name, content)])).toEqual([{ kind: "message", origin: { file: name }, bytes: typeof content === "string" ? bytesOf(content) : content }]);
});

test.each<[string, string, string]>([
  ["by its name", "a.mbox", "From \nSubject: 1\n\n\nFrom \nSubject: 2\n"],
  ["by the name of Eudora", "a.MBX", "From x\nSubject: 1\n\n\nFrom x\nSubject: 2\n"],
  ["by its content", "Inbox", "From x@example.org Mon Nov 16 09:00:00 2026\r\nSubject: 1\r\n\r\n\r\nFrom y\r\nSubject: 2\r\n"],
  ["by Thunderbird's first line", "Inbox", "From - Mon Nov 16 09:00:00 2026\n\nSubject: 1\n\nFrom - x\nSubject: 2\n"],
])("an mbox is known %s", async (_how, name, content) => {
  expect(await told([file(name, content)])).toEqual([`${name} > 1: 1`, `${name} > 2: 2`]);
});

test("an mbox without a message is empty", async () => expect(await told([file("a.mbox", "From x\n\nFrom y\n\n")])).toEqual(["a.mbox: empty"]));

/** A file of which a piece comes, or none. */
function broken(size: number, ...pieces: readonly string[]): Blob {
  const stream = (): ReadableStream => new ReadableStream({ pull: (() => { const left = [...pieces]; return (controller: ReadableStreamDefaultController) => { const next = left.shift(); if (next === undefined) controller.error(new Error("gone")); else controller.enqueue(bytesOf(next)); }; })() });
  const slice = (): unknown => ({ arrayBuffer: async () => { if (pieces.length === 0) throw new Error("gone"); return bytesOf(pieces.join("")).buffer; } });
  return { size, stream, slice, arrayBuffer: () => Promise.reject(new Error("gone")) } as unknown as Blob;
}

test("one bad file ends nothing, and everything comes in its order", async () => {
  const files = [
    file("a.eml", eml("a")), file("gone.eml", broken(10)), file("half.eml", broken(500_000, eml("half"))), file("half.mbox", broken(500_000, "From x\nSubject: 1\n\n\nFrom y\nSubject: 2\n\n")),
    file("bad.zip", "PK\x03\x04 and no more"), file("shot.png", bytes(0x89, "PNG\r\n", 0x1a, 0x0a)), file("in/.DS_Store", "x"), file("b.zip", await zipOf(["b.eml", eml("b")])), file("c.eml", eml("c")),
  ];
  expect(await told(files)).toEqual([
    "a.eml: a", "gone.eml: not-readable", "half.eml: not-readable", "half.mbox > 1: 1", "half.mbox: not-readable",
    "bad.zip: not-readable", "shot.png: picture", "b.zip > b.eml: b", "c.eml: c",
  ]);
});

test("files on a disk are read, also when they are gone or have changed by then", async () => {
  const folder = mkdtempSync(join(tmpdir(), "unpack-"));
  const onDisk = async (name: string, content: string | Uint8Array): Promise<NamedFile> => {
    writeFileSync(join(folder, name), content);
    return { name, content: await openAsBlob(join(folder, name)) };
  };
  const zip = await zipOf(["in.eml", eml("in")], ["two.eml", eml("two")]);
  const files = [await onDisk("a.eml", eml("a")), await onDisk("gone.eml", eml("gone")), await onDisk("gone.zip", zip), await onDisk("a.zip", zip), await onDisk("a.mbox", `From x\n${eml("1")}\nFrom y\n${eml("2")}`)];
  rmSync(join(folder, "gone.eml"));
  rmSync(join(folder, "gone.zip"));
  expect(await told(files)).toEqual(["a.eml: a", "gone.eml: not-readable", "gone.zip: not-readable", "a.zip > in.eml: in", "a.zip > two.eml: two", "a.mbox > 1: 1", "a.mbox > 2: 2"]);
  rmSync(folder, { recursive: true });
});

test("a file above core's limit is not read", async () => {
  const large = broken(limits.messageBytes + 1, eml("large"));
  expect(await told([file("a.eml", large)])).toEqual(["a.eml: too-large"]);
});

test("what is read comes to the size of the input, whatever is in it", async () => {
  const content = eml("x", "y".repeat(300_000));
  const files = [
    file("a.eml", content), file("a.mbox", `From x\n${content}\nFrom y\n${content}`), file("a.zip", await zipOf(["a.eml", content], ["b.png", bytes(0x89, "PNG\r\n", 0x1a, 0x0a)])),
    file("a.png", bytes(0x89, "PNG\r\n", 0x1a, 0x0a)), file("empty.eml", ""), file("large.eml", broken(limits.messageBytes + 1, "x")), file("gone.eml", broken(77)), file(".DS_Store", "x"),
  ];
  const read: number[] = [];
  await all(files, { read: (count) => read.push(count) });
  expect(read.reduce((sum, count) => sum + count, 0)).toBe(files.reduce((sum, { content: { size } }) => sum + size, 0));
  expect(Math.min(...read)).toBeGreaterThan(0);
});

describe("limits of one triage", () => {
  const message = eml("m");

  test("files of their own and messages of an mbox are counted together", async () => {
    const mbox = file("a.mbox", Array.from({ length: 9 }, () => `From x\n${message}\n`).join(""));
    expect(await told([file("a.eml", message), mbox, file("b.eml", message)], { limits: { messages: 3 } })).toEqual(["a.eml: m", "a.mbox > 1: m", "a.mbox > 2: m", "a.mbox > 3: too-many"]);
    expect(await told([file("a.png", bytes("GIF89a")), mbox], { limits: { entries: 1 } })).toEqual(["a.png: picture", "a.mbox: too-many"]);
  });

  test("bytes are counted before they are read", async () => {
    expect(await told([file("a.eml", message), file("b.eml", message), file("c.eml", message)], { limits: { bytes: message.length * 2 - 1 } })).toEqual(["a.eml: m", "b.eml: too-much"]);
    expect(await told([file("a.mbox", `From x\n${message}`), file("c.eml", message)], { limits: { bytes: 10 } })).toEqual(["a.mbox: too-much"]);
  });

  test("files that come later are not asked for", async () => {
    let asked = 0;
    const files = async function* (): AsyncGenerator<NamedFile> {
      for (; asked < 100; ) yield file(`${(asked += 1)}.eml`, message);
    };
    const found = [];
    for await (const one of unpack(files(), { limits: { messages: 4 } })) found.push(one);
    expect([found.length, asked]).toEqual([5, 5]);
  });
});

test("an mbox is read as its messages are taken", async () => {
  let read = 0;
  const messages: string[] = [];
  for await (const found of unpack([file("a.mbox", new Blob(Array.from({ length: 3000 }, (_, at) => `From x\n${eml(String(at), "word ".repeat(200))}\n`)))], { read: (count) => (read += count) })) {
    if (found.kind === "message") messages.push(textOf(found.bytes));
    if (messages.length === 10) break;
  }
  expect(messages[9]).toContain("Subject: 9\r\n");
  expect(read).toBeLessThan(300_000);
});
