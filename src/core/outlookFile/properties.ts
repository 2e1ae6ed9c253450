import type { Storage } from "./compoundFile";

/** [MS-OXMSG] 2.4: the properties of one object (message, recipient, attachment) of a .msg file, by their tag's four digits. */
export interface Properties {
  /** PtypString or PtypString8, cut at the limit; undefined when missing or empty. */
  readonly text: (id: string) => string | undefined;
  readonly number: (id: string) => number | undefined;
  /** PtypTime as milliseconds since 1970. */
  readonly time: (id: string) => number | undefined;
  readonly bytes: (id: string, limit?: number) => Uint8Array | undefined;
}

const LONGEST_TEXT = 1024 * 1024;
const RECORD = 16;
/** [MS-OXMSG] 2.4.1: what stands before the records differs by the kind of object. */
export const PREFIX = { message: 32, attachedMessage: 24, part: 8 } as const;
/** 100-nanosecond steps since 1601 → milliseconds since 1970 ([MS-DTYP] 2.3.3). */
const SINCE_1601 = 11_644_473_600_000;

export function readProperties(storage: Storage, prefix: number, codePage = "windows-1252"): Properties {
  const records = readRecords(storage.read("__properties_version1.0", 1024 * 1024) ?? new Uint8Array(), prefix);
  const stream = (id: string, type: string, limit: number): Uint8Array | undefined => storage.read(`__substg1.0_${id}${type}`, limit);
  return {
    text: (id) => {
      const wide = stream(id, "001F", LONGEST_TEXT * 2);
      const narrow = wide ? undefined : stream(id, "001E", LONGEST_TEXT);
      const text = (wide ? decodeWide(wide) : narrow ? decode(narrow, codePage) : "").replace(/\0{1,8}$/, "");
      return text === "" ? undefined : text;
    },
    number: (id) => records.get(`${id}0003`)?.getInt32(0, true),
    time: (id) => {
      const value = records.get(`${id}0040`);
      return value && (value.getUint32(4, true) * 2 ** 32 + value.getUint32(0, true)) / 10_000 - SINCE_1601;
    },
    bytes: (id, limit = LONGEST_TEXT) => stream(id, "0102", limit),
  };
}

function readRecords(raw: Uint8Array, prefix: number): ReadonlyMap<string, DataView> {
  const records = new Map<string, DataView>();
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  for (let at = prefix; at + RECORD <= raw.length; at += RECORD) {
    records.set(view.getUint32(at, true).toString(16).toUpperCase().padStart(8, "0"), new DataView(raw.buffer, raw.byteOffset + at + 8, 8));
  }
  return records;
}

/** Outlook stores some reports' 8-bit text in a property that is meant for UTF-16; read so it looks Chinese. */
function decodeWide(raw: Uint8Array): string {
  const head = raw.subarray(0, 2000);
  const printable = head.filter((byte) => (byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9).length;
  return printable > head.length * 0.9 ? decode(raw, "utf-8") : decode(raw, "utf-16le");
}

export function decode(raw: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(raw);
  } catch {
    return new TextDecoder("windows-1252").decode(raw);
  }
}
