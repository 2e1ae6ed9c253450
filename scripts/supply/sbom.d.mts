import type { Package } from "./noticesOf.mjs";

/**
 * CycloneDX (JSON) of what package.json's dependencies bring, by package-lock.json; byte for byte the same for the same two files. With the
 * packages that have code in a build, those have the scope "required" and the others "excluded".
 */
export function sbom(root: string, shipped?: readonly Package[]): string;

/** Which of these packages, as name@version, a bill does not name though it should. */
export function missingFrom(sbom: string, packages: readonly Package[]): readonly string[];
