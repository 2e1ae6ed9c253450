export type Built =
  /** Path on the server → what must come from there; without config.json. */
  | { readonly kind: "built"; readonly files: ReadonlyMap<string, Buffer> }
  | { readonly kind: "none"; readonly why: string };

/** What was built in this folder, if its manifest.xml says that it is for this address. */
export function readBuilt(folder: string, origin: string): Built;

/** Whether the pane works without this file on the server. */
export function isOptional(path: string): boolean;

export type AskBytes = (path: string) => Promise<{ readonly status: number; readonly bytes: Buffer }>;

export interface Compared {
  /** A sentence each; none when every file is the one that was built. */
  readonly findings: readonly string[];
  /** Optional files that are not there. */
  readonly leftOff: readonly string[];
}

/** Asks for every file, a few at a time. */
export function compare(files: ReadonlyMap<string, Buffer>, ask: AskBytes): Promise<Compared>;

/** Whether this is the text of one JSON object, which a config.json has to be. */
export function isObject(text: string): boolean;
