import { limits } from "./limits";

/** The fields of one header block, in order; names compare without case. Values are unfolded, not decoded. */
export class Headers {
  readonly #fields: readonly (readonly [name: string, value: string])[];
  #first: ReadonlyMap<string, string> | undefined;

  constructor(fields: readonly (readonly [name: string, value: string])[]) {
    this.#fields = fields;
  }

  /** The first field of that name: what a receiving server adds stands on top. */
  get(name: string): string | undefined {
    this.#first ??= new Map(this.#fields.toReversed());
    return this.#first.get(name);
  }

  all(name: string): readonly string[] {
    return this.#fields.filter(([key]) => key === name).map(([, value]) => value);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** Cuts the block before each field of one of these names that the block up to there has already. */
  splitAtRepeated(names: readonly string[]): readonly Headers[] {
    const blocks: (readonly [string, string])[][] = [[]];
    for (const field of this.#fields) {
      const isRepeated = names.includes(field[0]) && blocks.at(-1)!.some(([name]) => name === field[0]);
      if (isRepeated) blocks.push([]);
      blocks.at(-1)!.push(field);
    }
    return blocks.map((fields) => new Headers(fields));
  }

  get isEmpty(): boolean {
    return this.#fields.length === 0;
  }
}

const FIELD = /^([!-9;-~]{1,100})[ \t]{0,20}:[ \t]{0,20}/;
const utf8 = new TextDecoder("utf-8");

/** Reads the header block in bytes[start, end). Raw UTF-8 (RFC 6532) is taken as it is; a line that is no field is dropped. */
export function parseHeaders(bytes: Uint8Array, start: number, end: number): Headers {
  return parseFields(utf8.decode(bytes.subarray(start, Math.min(end, start + limits.headerBytes))));
}

/** The same for text, as in message/delivery-status (RFC 3464 §2.1.1 takes over RFC 822's folding). */
export function parseFields(block: string): Headers {
  const fields: [string, string[]][] = [];
  for (const line of block.split(/\r?\n|\r/)) {
    const last = fields.at(-1);
    if ((line.startsWith(" ") || line.startsWith("\t")) && last) {
      last[1].push(line.trim());
      continue;
    }
    const match = FIELD.exec(line);
    if (match) fields.push([match[1]!.toLowerCase(), [line.slice(match[0].length).trim()]]);
  }
  return new Headers(fields.map(([name, lines]) => [name, lines.join(" ").trim()]));
}

/** RFC 2045 §5.1. `type` and parameter names are lower case; a missing or broken type is text/plain (§5.2). */
export interface ContentType {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const PARAMETER = /;\s{0,20}([\w!#$&.+*-]{1,40})\s{0,20}=\s{0,20}(?:"([^"]{0,500})"|([^\s;"]{1,500}))/g;

export function parseContentType(value: string | undefined): ContentType {
  const type = /^\s{0,20}([\w!#$&.+-]{1,60}\/[\w!#$&.+-]{1,60})/.exec(value ?? "")?.[1]?.toLowerCase() ?? "text/plain";
  const parameters = new Map<string, string>();
  const rest = value?.includes("=") ? value.slice(0, 2000) : "";
  for (const [, name, quoted, plain] of rest.matchAll(PARAMETER)) {
    if (!parameters.has(name!.toLowerCase())) parameters.set(name!.toLowerCase(), (quoted ?? plain ?? "").trim());
  }
  return { type, parameters };
}
