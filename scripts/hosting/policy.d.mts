import type { Site } from "../site/site.mjs";

export type Kind = "page" | "hashed" | "icon" | "data" | "manifest";

/** Names at the root, or a folder and the endings in it. */
export interface Files {
  readonly names?: readonly string[];
  readonly folder?: string;
  readonly endings?: readonly string[];
}

export type Headers = Readonly<Record<string, string>>;

export const kinds: Readonly<Record<Kind, Files>>;

/** Content-Type by ending. */
export const types: Readonly<Record<string, string>>;

/** What kind of file is at this path ("/js/taskpane.0123.js"); undefined where there is none. */
export function kindOf(path: string): Kind | undefined;

/** The headers for each kind of file, and for whatever else is asked for. */
export function headersFor(site: Site): Readonly<Record<Kind | "otherwise", Headers>>;
