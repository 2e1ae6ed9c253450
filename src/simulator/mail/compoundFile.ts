/** [MS-CFB]: a compound file, the file system inside a .msg. Version 3, as Outlook writes it. */

/** A folder: streams (bytes) and folders by their names. */
export interface Folder {
  readonly [name: string]: Uint8Array | Folder;
}

const SECTOR = 512;
const MINI_SECTOR = 64;
/** Streams shorter than this share one stream, in small sectors. */
const MINI_CUTOFF = 4096;
const ENTRY = 128;
const IN_SECTOR = SECTOR / 4;
/** The sectors of the table that the header can name; more would need tables of tables. */
const MOST_TABLE_SECTORS = 109;

const NOTHING = 0xffffffff;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;

const ROOT = 5;
const STORAGE = 1;
const STREAM = 2;

interface Entry {
  readonly name: string;
  readonly type: typeof ROOT | typeof STORAGE | typeof STREAM;
  readonly content: Uint8Array;
  isRed: boolean;
  left: number;
  right: number;
  child: number;
}

export function compoundFile(root: Folder): Uint8Array {
  const entries: Entry[] = [];
  addEntry(entries, "Root Entry", ROOT, root);

  const streams = entries.map(({ content }) => content);
  const mini = new Chains(MINI_SECTOR);
  const sectors = new Chains(SECTOR);
  const starts = streams.map((content) => (content.length < MINI_CUTOFF ? mini : sectors).add(content));
  const miniTable = numbers(mini.next);
  starts[0] = sectors.add(mini.bytes());
  const miniTableStart = sectors.add(miniTable);
  const directory = writeDirectory(entries, streams.map((content, at) => ({ start: starts[at]!, size: at === 0 ? mini.bytes().length : content.length })));
  const directoryStart = sectors.add(directory);

  const dataSectors = sectors.next.length;
  let tableSectors = 0;
  while (tableSectors * IN_SECTOR < dataSectors + tableSectors) tableSectors += 1;
  if (tableSectors > MOST_TABLE_SECTORS) throw new RangeError("The message is too large for a .msg file of this simulator.");
  const table = numbers([...sectors.next, ...Array<number>(tableSectors).fill(TABLE)]);
  const header = writeHeader({ directoryStart, miniTableStart, miniTableSectors: Math.ceil(miniTable.length / SECTOR), dataSectors, tableSectors });
  return join([header, sectors.bytes(), padded(table, SECTOR, 0xff)]);
}

function addEntry(entries: Entry[], name: string, type: Entry["type"], content: Uint8Array | Folder): number {
  const at = entries.length;
  const isStream = content instanceof Uint8Array;
  const entry: Entry = { name, type, content: isStream ? content : new Uint8Array(), isRed: false, left: NOTHING, right: NOTHING, child: NOTHING };
  entries.push(entry);
  if (isStream) return at;

  const names = Object.keys(content).sort(byDirectoryOrder);
  const inside = names.map((one) => addEntry(entries, one, content[one] instanceof Uint8Array ? STREAM : STORAGE, content[one]!));
  entry.child = linkTree(entries, inside, 0, Math.floor(Math.log2(inside.length)));
  return at;
}

/** §2.6.4: shorter names come first. */
const byDirectoryOrder = (one: string, other: string): number =>
  one.length - other.length || (one.toUpperCase() < other.toUpperCase() ? -1 : 1);

/** A balanced tree of what is in a folder; with its deepest level red it obeys the rules of a red-black tree. */
function linkTree(entries: readonly Entry[], inside: readonly number[], depth: number, deepest: number): number {
  if (inside.length === 0) return NOTHING;
  const middle = Math.floor(inside.length / 2);
  const entry = entries[inside[middle]!]!;
  entry.isRed = depth === deepest && depth > 0;
  entry.left = linkTree(entries, inside.slice(0, middle), depth + 1, deepest);
  entry.right = linkTree(entries, inside.slice(middle + 1), depth + 1, deepest);
  return inside[middle]!;
}

/** Contents in sectors of one size, and for each sector the one that follows. */
class Chains {
  readonly next: number[] = [];
  private readonly parts: Uint8Array[] = [];

  constructor(private readonly size: number) {}

  /** The sector in which the content starts. */
  add(content: Uint8Array): number {
    const start = this.next.length;
    const count = Math.ceil(content.length / this.size);
    for (let at = 1; at <= count; at += 1) this.next.push(at === count ? END : start + at);
    this.parts.push(padded(content, this.size, 0));
    return count === 0 ? END : start;
  }

  bytes(): Uint8Array {
    return join(this.parts);
  }
}

function writeDirectory(entries: readonly Entry[], places: readonly { readonly start: number; readonly size: number }[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((entries.length * ENTRY) / SECTOR) * SECTOR);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length; at += ENTRY) for (const link of [68, 72, 76]) view.setUint32(at + link, NOTHING, true);
  entries.forEach(({ name, type, isRed, left, right, child }, index) => {
    const at = index * ENTRY;
    Array.from(name).forEach((char, place) => view.setUint16(at + place * 2, char.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, type);
    view.setUint8(at + 67, isRed ? 0 : 1);
    [left, right, child].forEach((link, place) => view.setUint32(at + 68 + place * 4, link, true));
    // A folder has no content; its place is zero.
    view.setUint32(at + 116, type === STORAGE ? 0 : places[index]!.start, true);
    view.setUint32(at + 120, places[index]!.size, true);
  });
  return bytes;
}

interface Layout {
  readonly directoryStart: number;
  readonly miniTableStart: number;
  readonly miniTableSectors: number;
  readonly dataSectors: number;
  readonly tableSectors: number;
}

function writeHeader({ directoryStart, miniTableStart, miniTableSectors, dataSectors, tableSectors }: Layout): Uint8Array {
  const bytes = new Uint8Array(SECTOR);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  // Version 3.62, little-endian, sectors of 2⁹ and 2⁶ bytes.
  [0x3e, 3, 0xfffe, 9, 6].forEach((value, at) => view.setUint16(24 + at * 2, value, true));
  view.setUint32(44, tableSectors, true);
  view.setUint32(48, directoryStart, true);
  view.setUint32(56, MINI_CUTOFF, true);
  view.setUint32(60, miniTableStart, true);
  view.setUint32(64, miniTableSectors, true);
  view.setUint32(68, END, true);
  for (let at = 0; at < MOST_TABLE_SECTORS; at += 1) view.setUint32(76 + at * 4, at < tableSectors ? dataSectors + at : NOTHING, true);
  return bytes;
}

/** A table of sector numbers. */
function numbers(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  values.forEach((value, at) => new DataView(bytes.buffer).setUint32(at * 4, value, true));
  return padded(bytes, SECTOR, 0xff);
}

function padded(bytes: Uint8Array, size: number, filler: number): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / size) * size).fill(filler);
  whole.set(bytes);
  return whole;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
