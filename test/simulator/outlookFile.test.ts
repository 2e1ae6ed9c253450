/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import MsgReader, { type FieldsData } from "@kenjiuno/msgreader";
import { causes } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import { compoundFile } from "../../src/simulator/mail/compoundFile";
import { outlookFile } from "../../src/simulator/mail/outlookFile";
import { readMessage } from "../../src/simulator/mail/read";
import samples from "../samples.json";

const MAILBOX = join(__dirname, "../../src/simulator/mailbox");
const bytesOf = (name: string): Uint8Array => Uint8Array.from(readFileSync(join(MAILBOX, `${name}.eml`)));
const written = async (name: string): Promise<Uint8Array> => outlookFile(await readMessage(`${name}.eml`, bytesOf(name)));

/** Another project's reader, so that what our own writes and reads cannot share a mistake. */
function readByOthers(file: Uint8Array): FieldsData {
  const reader = new MsgReader(Uint8Array.from(file).buffer);
  Object.assign(reader, { parserConfig: { includeRawProps: true } });
  return reader.getFileData();
}

const raw = (fields: FieldsData, tag: string): unknown => (fields as { rawProps?: { propertyTag: string; value: unknown }[] }).rawProps?.find(({ propertyTag }) => propertyTag.toUpperCase() === tag)?.value;

test("a report keeps what happened to each recipient in the recipients' properties", async () => {
  const { subject, messageClass, recipients = [] } = readByOthers(await written("exo-recipient-not-found"));
  expect(messageClass).toBe("REPORT.IPM.Note.NDR");
  expect(subject).toMatch(/^Undeliverable: /);
  expect(recipients).toHaveLength(1);
  expect(raw(recipients[0]!, "39FE001F")).toBe("vera.kovac@fabrikam.com");
  expect(raw(recipients[0]!, "0C1B001F")).toMatch(/^<.* #(5\.1\.10|550 5\.1\.10).*550 5\.1\.10 .*>$/);
  // 5.1.10 is kept as 510: Outlook's number has one digit for each part.
  expect(raw(recipients[0]!, "0C200003")).toBe(510);
});

test("a message that carries others keeps them as messages", async () => {
  const { attachments = [] } = readByOthers(await written("forwarded-as-attachment"));
  expect(attachments.map(({ innerMsgContentFields }) => innerMsgContentFields?.messageClass)).toContain("REPORT.IPM.Note.NDR");
});

test("an ordinary message keeps its header, its bodies and its files", async () => {
  const message = await readMessage("forwarded-msg-file.eml", bytesOf("forwarded-msg-file"));
  const file = await outlookFile(message);
  const { headers, body, attachments = [] } = readByOthers(file);
  expect(headers).toBe(message.headers);
  expect(body).toBe(message.text);
  const reader = new MsgReader(Uint8Array.from(file).buffer);
  reader.getFileData();
  expect(attachments.map((_, at) => Buffer.from(reader.getAttachment(at).content).toString("base64"))).toEqual(message.attachments.map(({ content }) => Buffer.from(content, "base64").toString("base64")));
});

const bounces = samples.filter(({ state, recipients }) => state === "card" && recipients.length > 0).map(({ name, recipients }) => [name, new Set((recipients as readonly { cause: string }[]).map(({ cause }) => cause))] as const);

// Recipients of less weight are lost in a .msg, and so may a cause be; none may be found that was not there.
test.each(bounces)("%s says as .msg what it says as .eml", async (name, expected) => {
  const diagnosis = await diagnose(await written(name), causes, ["contoso.com"]);
  if (diagnosis.kind !== "bounce" && diagnosis.kind !== "delayed") throw new Error(`it is ${diagnosis.kind}`);
  const found = new Set(diagnosis.verdicts.map(({ cause }) => cause as string));
  expect([...found].filter((cause) => !expected.has(cause))).toEqual([]);
  expect(found.size).toBeGreaterThan(0);
});

test("every sample can be written", async () => {
  for (const file of readdirSync(MAILBOX)) expect((await written(file.replace(/\.eml$/, ""))).length % 512).toBe(0);
});

describe("a compound file", () => {
  const filled = (length: number, seed: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 31 + seed) % 251);

  // Around the sizes where a stream moves from small sectors to large ones, and around whole sectors.
  test.each([0, 1, 63, 64, 65, 4095, 4096, 4097, 8192, 200_000])("gives back a stream of %d bytes", async (length) => {
    const content = filled(length, length);
    const file = compoundFile({ "__properties_version1.0": new Uint8Array(32), ...numberedFiles(20), "__substg1.0_10130102": content });
    const { openCompoundFile } = await import("../../src/core/outlookFile/compoundFile");
    const root = openCompoundFile(file)!;
    expect(Buffer.from(root.read("__substg1.0_10130102", 1_000_000) ?? []).equals(Buffer.from(content))).toBe(true);
    for (const [name, bytes] of Object.entries(numberedFiles(20))) expect(root.read(name, 1000)).toEqual(bytes);
  });

  test("says when it would be too large", () => {
    expect(() => compoundFile({ large: new Uint8Array(8_000_000) })).toThrow("too large");
  });

  const numberedFiles = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`file${at}`, filled(at * 7 + 1, at)]));
});
