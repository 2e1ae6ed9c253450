import { burn, type Entry } from "@kenjiuno/msgreader/lib/Burner";
import { TypeEnum } from "@kenjiuno/msgreader/lib/Reader";

/** One property: its tag as eight digits, identifier and type ([MS-OXPROPS]), and its value. */
export type Property = readonly [tag: string, value: string | number | Uint8Array];

export interface MsgItem {
  readonly properties: readonly Property[];
  readonly recipients?: readonly (readonly Property[])[];
  readonly attachments?: readonly { readonly properties: readonly Property[]; readonly message?: MsgItem }[];
}

/** A .msg file made by another project's writer, so that reader and writer cannot share a mistake. */
export function msgFile(item: MsgItem): Uint8Array {
  const entries: Entry[] = [{ name: "Root Entry", type: TypeEnum.ROOT, length: 0, children: [] }];
  const folder = (parent: number, name: string): number => {
    entries.push({ name, type: TypeEnum.DIRECTORY, length: 0, children: [] });
    entries[parent]!.children!.push(entries.length - 1);
    return entries.length - 1;
  };
  const file = (parent: number, name: string, bytes: Uint8Array): void => {
    entries.push({ name, type: TypeEnum.DOCUMENT, length: bytes.length, binaryProvider: () => Uint8Array.from(bytes) });
    entries[parent]!.children!.push(entries.length - 1);
  };
  const write = (parent: number, { properties, recipients = [], attachments = [] }: MsgItem, prefix: number): void => {
    writeProperties(properties, prefix, (name, bytes) => file(parent, name, bytes));
    recipients.forEach((one, at) => {
      const at2 = folder(parent, `__recip_version1.0_#0000000${at}`);
      writeProperties(one, 8, (name, bytes) => file(at2, name, bytes));
    });
    attachments.forEach((one, at) => {
      const inside = folder(parent, `__attach_version1.0_#0000000${at}`);
      writeProperties(one.properties, 8, (name, bytes) => file(inside, name, bytes));
      if (one.message) write(folder(inside, "__substg1.0_3701000D"), one.message, 24);
    });
  };
  write(0, item, 32);
  folder(0, "__nameid_version1.0");
  return burn(entries);
}

function writeProperties(properties: readonly Property[], prefix: number, file: (name: string, bytes: Uint8Array) => void): void {
  const records = properties.map(([tag, value]) => {
    const record = Buffer.alloc(16);
    record.writeUInt32LE(parseInt(tag, 16) >>> 0, 0);
    record.writeUInt32LE(6, 4);
    if (typeof value === "number" && tag.endsWith("0040")) record.writeBigUInt64LE(BigInt(value + 11_644_473_600_000) * 10_000n, 8);
    else if (typeof value === "number") record.writeInt32LE(value, 8);
    else {
      const bytes = typeof value === "string" ? Buffer.from(value, tag.endsWith("001F") ? "utf16le" : "latin1") : value;
      record.writeUInt32LE(bytes.length + (tag.endsWith("001F") ? 2 : tag.endsWith("001E") ? 1 : 0), 8);
      file(`__substg1.0_${tag}`, bytes);
    }
    return record;
  });
  file("__properties_version1.0", Buffer.concat([Buffer.alloc(prefix), ...records]));
}
