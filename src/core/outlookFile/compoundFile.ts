import { isCompoundFile } from "./isCompoundFile";

/** [MS-CFB]: the file system in which a .msg keeps its properties. */

/** A folder of a compound file. Bytes are gathered when a stream is asked for. */
export interface Storage {
  readonly storages: ReadonlyMap<string, Storage>;
  /** The bytes of a stream, at most `limit` of them; undefined when there is none of that name. */
  readonly read: (name: string, limit: number) => Uint8Array | undefined;
}

/** §2.1: sector numbers from here on are marks (end of chain, free, table), not places. */
const LAST_SECTOR = 0xfffffffa;
const MINI_SECTOR = 64;
const ENTRY = 128;
/** Entries looked at; a report to a thousand recipients has about twenty thousand. */
const MOST_ENTRIES = 60_000;
/** §2.6.4: folders in folders; messages attached to messages add two levels each. */
const DEEPEST = 64;

/**
 * Opens a compound file; undefined when it is none or too damaged. Every chain of sectors is followed at most once round the file, and
 * every entry visited once: a chain that bites its own tail (which ends a well-kept library's process for want of memory) is cut.
 */
export function openCompoundFile(bytes: Uint8Array): Storage | undefined {
  if (!isCompoundFile(bytes) || bytes.length < 1024) return undefined;
  const file = new CompoundFile(bytes);
  const root = file.entries[0];
  return root?.type === 5 ? file.storage(root, new Set([0]), 0) : undefined;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #miniCutoff: number;
  readonly #fat: Uint32Array;
  readonly #miniFat: Uint32Array;
  readonly #mini: Uint8Array;
  readonly entries: readonly Entry[];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#sectorSize = this.#view.getUint16(0x1e, true) === 12 ? 4096 : 512;
    this.#miniCutoff = Math.min(this.#view.getUint32(0x38, true), 4096);
    this.#fat = this.#table(this.#fatSectors());
    this.#miniFat = this.#table(this.#chain(this.#view.getUint32(0x3c, true)));
    this.entries = this.#directory();
    const [root] = this.entries;
    this.#mini = root ? this.#gather(this.#chain(root.start), Math.min(root.size, bytes.length)) : new Uint8Array();
  }

  storage(entry: Entry, seen: Set<number>, depth: number): Storage {
    const storages = new Map<string, Storage>();
    const streams = new Map<string, Entry>();
    for (const child of this.#children(entry, seen)) {
      if (child.type === 2) streams.set(child.name, child);
      else if (child.type === 1 && depth < DEEPEST) storages.set(child.name, this.storage(child, seen, depth + 1));
    }
    return {
      storages,
      read: (name, limit) => {
        const stream = streams.get(name);
        return stream && this.#stream(stream, limit);
      },
    };
  }

  /** §2.6.4: siblings stand in a tree; its order does not matter here. */
  #children({ child }: Entry, seen: Set<number>): readonly Entry[] {
    const found: Entry[] = [];
    const waiting = [child];
    while (waiting.length > 0) {
      const id = waiting.pop()!;
      const entry = this.entries[id];
      if (entry === undefined || seen.has(id)) continue;
      seen.add(id);
      found.push(entry);
      waiting.push(entry.left, entry.right);
    }
    return found;
  }

  #stream({ start, size }: Entry, limit: number): Uint8Array {
    const wanted = Math.min(size, limit, this.#bytes.length);
    if (size >= this.#miniCutoff) return this.#gather(this.#chain(start, wanted), wanted);
    const out = new Uint8Array(wanted);
    let at = 0;
    for (const sector of follow(this.#miniFat, start, Math.ceil(wanted / MINI_SECTOR))) {
      const from = sector * MINI_SECTOR;
      out.set(this.#mini.subarray(from, from + Math.min(MINI_SECTOR, wanted - at)), at);
      at += MINI_SECTOR;
    }
    return out;
  }

  #chain(start: number, wanted = Infinity): readonly number[] {
    return follow(this.#fat, start, Math.min(Math.ceil(wanted / this.#sectorSize), this.#sectorCount));
  }

  get #sectorCount(): number {
    return Math.ceil(this.#bytes.length / this.#sectorSize);
  }

  #gather(sectors: readonly number[], size: number): Uint8Array {
    const out = new Uint8Array(Math.min(size, sectors.length * this.#sectorSize));
    sectors.forEach((sector, index) => {
      const at = index * this.#sectorSize;
      const from = (sector + 1) * this.#sectorSize;
      if (at < out.length) out.set(this.#bytes.subarray(from, from + Math.min(this.#sectorSize, out.length - at)), at);
    });
    return out;
  }

  /** §2.5: the first 109 sectors of the allocation table stand in the header, more in a chain of their own. */
  #fatSectors(): readonly number[] {
    const sectors: number[] = [];
    const take = (from: number, count: number): void => {
      for (let at = from; at < from + count * 4 && at + 4 <= this.#bytes.length && sectors.length < this.#sectorCount; at += 4) {
        const sector = this.#view.getUint32(at, true);
        if (sector < LAST_SECTOR) sectors.push(sector);
      }
    };
    take(0x4c, 109);
    const perSector = this.#sectorSize / 4 - 1;
    let next = this.#view.getUint32(0x44, true);
    for (let round = 0; next < LAST_SECTOR && round < this.#sectorCount / perSector + 1; round += 1) {
      const from = (next + 1) * this.#sectorSize;
      take(from, perSector);
      next = from + this.#sectorSize <= this.#bytes.length ? this.#view.getUint32(from + perSector * 4, true) : LAST_SECTOR;
    }
    return sectors;
  }

  #table(sectors: readonly number[]): Uint32Array {
    const raw = this.#gather(sectors, sectors.length * this.#sectorSize);
    const view = new DataView(raw.buffer);
    return Uint32Array.from({ length: raw.length / 4 }, (_, index) => view.getUint32(index * 4, true));
  }

  #directory(): readonly Entry[] {
    const raw = this.#gather(this.#chain(this.#view.getUint32(0x30, true), MOST_ENTRIES * ENTRY), MOST_ENTRIES * ENTRY);
    const view = new DataView(raw.buffer);
    return Array.from({ length: Math.floor(raw.length / ENTRY) }, (_, index) => {
      const at = index * ENTRY;
      const nameBytes = Math.min(Math.max(view.getUint16(at + 0x40, true) - 2, 0), 62);
      return {
        name: new TextDecoder("utf-16le").decode(raw.subarray(at, at + nameBytes)),
        type: raw[at + 0x42]!,
        left: view.getUint32(at + 0x44, true),
        right: view.getUint32(at + 0x48, true),
        child: view.getUint32(at + 0x4c, true),
        start: view.getUint32(at + 0x74, true),
        size: view.getUint32(at + 0x78, true),
      };
    });
  }
}

/** The sectors of one chain, at most so many. */
function follow(table: Uint32Array, start: number, most: number): readonly number[] {
  const sectors: number[] = [];
  for (let next = start; next < LAST_SECTOR && sectors.length < most; next = table[next] ?? LAST_SECTOR) sectors.push(next);
  return sectors;
}
