import { all, bytesOf, eml, file, textOf, told, zipOf } from "./files";

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const MB = 1024 * 1024;
/** A message that packs to a thousandth. */
const longText = (length: number): string => eml("long", "a".repeat(length));

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** Where the records with this signature begin. */
function places(zip: Uint8Array, signature: number): readonly number[] {
  return [...zip.keys()].filter((at) => at + 4 <= zip.length && zip[at] === 0x50 && view(zip).getUint32(at, true) === signature);
}
const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;

test("the entries of a zip file come in the order of its list, bytes as they were", async () => {
  const [first, second] = await all([file("a.zip", await zipOf(["b/two.eml", eml("two")], ["one.eml", eml("one"), { level: 0 }]))]);
  expect(first).toEqual({ kind: "message", origin: { file: "a.zip", entry: "b/two.eml" }, bytes: bytesOf(eml("two")) });
  expect(second).toEqual({ kind: "message", origin: { file: "a.zip", entry: "one.eml" }, bytes: bytesOf(eml("one")) });
});

test("a zip file is known by its bytes, and so is what is in it", async () => {
  const zip = await zipOf(["a.eml", PNG], ["b.bin", eml("b")], ["c.eml", "%PDF-1.7"], ["d.dat", Uint8Array.from([1, 2, 3, 0, 0, 0])], ["e.eml", ""], ["f.txt", "From x\nSubject: f1\n\n\nFrom y\nSubject: f2\n\n"]);
  expect(await told([file("sent.eml", zip)])).toEqual([
    "sent.eml > a.eml: picture", "sent.eml > b.bin: b", "sent.eml > c.eml: document", "sent.eml > d.dat: binary", "sent.eml > e.eml: empty",
    "sent.eml > f.txt > 1: f1", "sent.eml > f.txt > 2: f2",
  ]);
});

test("folders and what Macs and Windows leave in them are not told of", async () => {
  const zip = await zipOf(["in/", undefined], ["__MACOSX/in/._a.eml", "x"], ["in/.DS_Store", "x"], ["in/Thumbs.db", "x"], ["in/a.eml", eml("a")]);
  expect(await told([file("a.zip", zip)])).toEqual(["a.zip > in/a.eml: a"]);
  expect(await told([file("a.zip", await zipOf(["in/", undefined]))])).toEqual(["a.zip: empty"]);
  expect(await told([file("a.zip", await zipOf())])).toEqual(["a.zip: empty"]);
});

test("a zip in a zip is not opened; a document that is one by its build is a document", async () => {
  const docx = await zipOf(["[Content_Types].xml", "<Types/>"], ["word/document.xml", "<w/>"]);
  const odt = await zipOf(["mimetype", "application/vnd.oasis.opendocument.text", { level: 0 }]);
  expect(await told([file("a.zip", await zipOf(["in.zip", await zipOf(["a.eml", eml("a")])], ["in.bin", docx]))])).toEqual(["a.zip > in.zip: nested", "a.zip > in.bin: document"]);
  expect(await told([file("report", docx), file("b.odt", odt)])).toEqual(["report: document", "b.odt: document"]);
});

test("an encrypted entry is named, its neighbours are read", async () => {
  const zip = await zipOf(["a.eml", eml("a")], ["b.eml", eml("b"), { password: "secret", zipCrypto: true }], ["c.eml", eml("c")]);
  expect(await told([file("a.zip", zip)])).toEqual(["a.zip > a.eml: a", "a.zip > b.eml: encrypted", "a.zip > c.eml: c"]);
});

describe("what would unpack to far more than it weighs", () => {
  test("100 MB of zeros are not unpacked, and nothing after them is", async () => {
    const zip = await zipOf(["a.eml", eml("a")], ["b.eml", new Blob(Array.from({ length: 100 }, () => new Uint8Array(MB)))], ["c.eml", eml("c")]);
    expect(zip.length).toBeLessThan(MB);
    expect(await told([file("a.zip", zip), file("next.eml", eml("next"))])).toEqual(["a.zip > a.eml: a", "a.zip > b.eml: zip-bomb", "next.eml: next"]);
  });

  test("a zip file that weighs down its bomb with other things", async () => {
    const noise = Uint8Array.from({ length: 2 * MB }, (_, at) => (Math.imul(at + 7, 2654435761) >>> 13) & 255);
    expect(await told([file("a.zip", await zipOf(["noise.bin", noise, { level: 0 }], ["b.eml", longText(11 * MB)]))])).toEqual(["a.zip > noise.bin: binary", "a.zip > b.eml: zip-bomb"]);
  });

  test("entries that lie over one another are refused by what they come to together", async () => {
    const zip = overlapping(await zipOf(["a.eml", longText(4 * MB)]), 50);
    expect(zip.length).toBeLessThan(20_000);
    expect(await told([file("a.zip", zip)])).toEqual(["a.zip > a.eml: long", "a.zip > a.eml: long", "a.zip: zip-bomb"]);
  });

  test("and so are those that claim to be small", async () => {
    const lying = await zipOf(["a.eml", longText(4 * MB)]);
    view(lying).setUint32(places(lying, LISTED)[0]! + 24, 100, true);
    expect(await told([file("a.zip", lying)])).toEqual(["a.zip > a.eml: not-readable"]);
  });

  test("ten million letters that pack well are no bomb", async () => {
    expect(await told([file("a.zip", await zipOf(["a.eml", longText(9 * MB)]))])).toEqual(["a.zip > a.eml: long"]);
  });
});

/** Lists the one entry of a zip file many times. */
function overlapping(zip: Uint8Array, times: number): Uint8Array<ArrayBuffer> {
  const listed = places(zip, LISTED)[0]!;
  const end = places(zip, END)[0]!;
  const entry = zip.slice(listed, end);
  const tail = zip.slice(end);
  view(tail).setUint16(8, times, true);
  view(tail).setUint16(10, times, true);
  view(tail).setUint32(12, entry.length * times, true);
  return Uint8Array.from([...zip.slice(0, listed), ...Array.from({ length: times }, () => [...entry]).flat(), ...tail]);
}

describe("what is broken", () => {
  test("a zip file without its end, and one that is nothing but a beginning", async () => {
    const whole = await zipOf(["a.eml", eml("a")]);
    expect(await told([file("cut.zip", whole.slice(0, -30)), file("b.zip", bytesOf("PK\x03\x04")), file("c.eml", eml("c"))])).toEqual(["cut.zip: not-readable", "b.zip: not-readable", "c.eml: c"]);
  });

  test("an entry whose bytes are damaged is refused, and the next is read", async () => {
    const zip = await zipOf(["a.eml", eml("a", "words ".repeat(500))], ["b.eml", eml("b", "other words"), { level: 0 }], ["c.eml", eml("c")]);
    const [first, second] = places(zip, LOCAL);
    for (let at = first! + 60; at < first! + 80; at += 1) zip[at] = 0xff;
    zip[second! + 60]! ^= 1;
    expect(await told([file("a.zip", zip)])).toEqual(["a.zip > a.eml: not-readable", "a.zip > b.eml: not-readable", "a.zip > c.eml: c"]);
  });

  test("an entry that is not where the list says, and one packed in a way that nobody reads", async () => {
    const zip = await zipOf(["a.eml", eml("a")], ["b.eml", eml("b")], ["c.eml", eml("c")]);
    const [first, second] = places(zip, LISTED);
    view(zip).setUint32(first! + 42, 5, true);
    view(zip).setUint16(second! + 10, 99, true);
    expect(await told([file("a.zip", zip)])).toEqual(["a.zip > a.eml: not-readable", "a.zip > b.eml: not-readable", "a.zip > c.eml: c"]);
  });

  test("a list that ends too early keeps what came before", async () => {
    const zip = await zipOf(["a.eml", eml("a")], ["b.eml", eml("b")]);
    zip[places(zip, LISTED)[1]!] = 0;
    expect(await told([file("a.zip", zip)])).toEqual(["a.zip > a.eml: a", "a.zip: not-readable"]);
  });

  test("any byte of a zip file may be another: nothing is thrown, and the next file is read", async () => {
    const zip = await zipOf(["a.eml", eml("a", "some words")], ["b.mbox", "From x\nSubject: b\n\n"], ["c/", undefined]);
    const results = new Set<string>();
    for (let at = 0; at < zip.length; at += 1) {
      for (const value of [255, zip[at]! ^ 1]) {
        const broken = zip.slice();
        broken[at] = value;
        const found = await told([file("a.zip", broken), file("next.eml", eml("next"))]);
        results.add(found.at(-1)!);
      }
    }
    expect([...results]).toEqual(["next.eml: next"]);
  });
});

describe("limits", () => {
  const three = (): Promise<Uint8Array<ArrayBuffer>> => zipOf(["a.eml", eml("a")], ["b.eml", eml("b")], ["c.eml", eml("c")]);

  test("messages beyond the last one end everything", async () => {
    expect(await told([file("a.zip", await three()), file("d.eml", eml("d"))], { limits: { messages: 2 } })).toEqual(["a.zip > a.eml: a", "a.zip > b.eml: b", "a.zip > c.eml: too-many"]);
  });

  test("so do entries, those that are left aside too, and bytes", async () => {
    const zip = await zipOf(["in/", undefined], ["in/.DS_Store", "x"], ["in/a.eml", eml("a")]);
    expect(await told([file("a.zip", zip), file("d.eml", eml("d"))], { limits: { entries: 3 } })).toEqual(["a.zip: too-many"]);
    expect(await told([file("a.zip", await three()), file("d.eml", eml("d"))], { limits: { bytes: 2 * eml("a").length } })).toEqual(["a.zip > a.eml: a", "a.zip > b.eml: b", "a.zip > c.eml: too-much"]);
  });

  test("a message above its size is refused alone", async () => {
    const zip = await zipOf(["a.eml", eml("a", "x".repeat(10_000))], ["b.eml", eml("b")]);
    expect(await told([file("a.zip", zip)], { limits: { entryBytes: 9000 } })).toEqual(["a.zip > a.eml: too-large", "a.zip > b.eml: b"]);
  });

  test("a list that claims to be longer than 20,000 names is not read", async () => {
    const zip = overlapping(await zipOf(["a.eml", eml("a")]), 500);
    expect(await told([file("a.zip", zip)], { limits: { directoryBytes: 10_000 } })).toEqual(["a.zip: not-readable"]);
  });
});

test("what is read of a zip file comes to its size, also where its entries lie over one another", async () => {
  for (const zip of [await zipOf(["a.eml", eml("a")], ["b.eml", eml("b", "x".repeat(50_000))]), overlapping(await zipOf(["a.eml", eml("a")]), 9), bytesOf("PK\x03\x04")]) {
    const read: number[] = [];
    await all([file("a.zip", zip)], { read: (bytes) => read.push(bytes) });
    expect(read.reduce((sum, bytes) => sum + bytes, 0)).toBe(zip.length);
    expect(read.every((bytes) => bytes > 0)).toBe(true);
  }
});

test("who stops listening stops the reading", async () => {
  const { unpack } = await import("../../src/unpack/unpack");
  let read = 0;
  for await (const found of unpack([file("a.zip", await zipOf(["a.eml", eml("a")], ["b.eml", eml("b", "word ".repeat(90_000)), { level: 0 }]))], { read: (bytes) => (read += bytes) })) {
    expect(found.kind === "message" && textOf(found.bytes)).toBe(eml("a"));
    break;
  }
  expect(read).toBeLessThan(1000);
});

test("a zip file of nothing but damaged entries is given up", async () => {
  const zip = overlapping(await zipOf(["a.eml", eml("a", "words ".repeat(50))]), 50);
  zip[places(zip, LOCAL)[0]! + 40] = 0xff;
  const found = await told([file("a.zip", zip), file("b.eml", eml("b"))], { limits: { damaged: 3 } });
  expect(found).toEqual([...Array.from({ length: 4 }, () => "a.zip > a.eml: not-readable"), "a.zip: not-readable", "b.eml: b"]);
});
