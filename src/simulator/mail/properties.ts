import type { Folder } from "./compoundFile";

/** One property: its tag as eight digits, identifier and type ([MS-OXPROPS]), and its value; a time in milliseconds since 1970. */
export type Property = readonly [tag: string, value: string | number | Uint8Array];

/** [MS-OXMSG] 2.4.1: what stands before the records differs by the kind of object. */
export const PREFIX = { message: 32, attachedMessage: 24, part: 8 } as const;

const RECORD = 16;
const READABLE_WRITABLE = 6;
const TEXT = "001F";
const TIME = "0040";
const BYTES = "0102";
/** Milliseconds from 1601 to 1970 ([MS-DTYP] 2.3.3). */
const SINCE_1601 = 11_644_473_600_000;

/** The folder of a message, a recipient or an attachment, with its properties. */
export function storage(properties: readonly Property[], prefix: number, count = { recipients: 0, attachments: 0 }): Folder {
  const records = new Uint8Array(prefix + properties.length * RECORD);
  const view = new DataView(records.buffer);
  if (prefix !== PREFIX.part) [count.recipients, count.attachments, count.recipients, count.attachments].forEach((value, at) => view.setUint32(8 + at * 4, value, true));
  properties.forEach(([tag, value], index) => {
    const at = prefix + index * RECORD;
    view.setUint32(at, Number.parseInt(tag, 16), true);
    view.setUint32(at + 4, READABLE_WRITABLE, true);
    if (tag.endsWith(TIME)) view.setBigInt64(at + 8, BigInt(Number(value) + SINCE_1601) * 10_000n, true);
    else if (typeof value === "number") view.setUint32(at + 8, value, true);
    // A text's size counts the end of it, which is not written.
    else view.setUint32(at + 8, stream(value).length + (tag.endsWith(TEXT) ? 2 : 0), true);
  });
  const streams = properties.flatMap(([tag, value]) => (tag.endsWith(TEXT) || tag.endsWith(BYTES) ? [[`__substg1.0_${tag}`, stream(value)] as const] : []));
  return { ...Object.fromEntries(streams), "__properties_version1.0": records };
}

function stream(value: Property[1]): Uint8Array {
  if (value instanceof Uint8Array) return value;
  const text = String(value);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
