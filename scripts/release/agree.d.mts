import type { About, Lock } from "./pinned.mjs";

/** The bytes of each file by its path in the build. */
export type Files = ReadonlyMap<string, Buffer>;

export interface Versions {
  readonly about: About & { readonly version: string };
  readonly lock: Lock & { readonly version: string; readonly packages: Readonly<Record<string, { readonly version?: string }>> };
  readonly changelog: string;
  /** The manifests by name. */
  readonly manifests: Readonly<Record<string, string>>;
  readonly sbom: string;
}

/** A sentence for each file that is not the same in both builds. */
export function differences(one: Files, other: Files): string[];

/** A sentence for each file in which this folder is named. */
export function leaks(files: Files, folder: string): string[];

/** A sentence for whatever says another version than package.json. */
export function versionFaults(versions: Versions): string[];

/** A sentence for each package that the notices and the bill of materials do not agree on. */
export function supplyFaults(texts: { readonly notices: string; readonly sbom: string }): string[];
