import type { Site } from "../site/site.mjs";

/** The address for which the files in the repository are. */
export const EXAMPLE: string;

/** Path below hosting/ → text, for every server and the README. */
export function hostingFiles(site: Site): Readonly<Record<string, string>>;

/** Writes them into a folder, and takes away whatever else was there. */
export function writeHosting(site: Site, folder: string): void;

/** The paths in this folder that are missing, too many, or not as they would be written. */
export function differing(site: Site, folder: string): readonly string[];
