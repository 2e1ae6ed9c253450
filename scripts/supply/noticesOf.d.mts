export interface Package {
  readonly name: string;
  readonly version: string;
}

export interface Licensed extends Package {
  /** An SPDX id or expression. */
  readonly license: string | null;
  readonly licenseText: string | null;
  readonly noticeText?: string | null;
}

/** The notices as a text, the same for the same packages in any order; and, in a sentence each, why they may not be in a build. */
export function noticesOf(packages: readonly Licensed[]): { readonly text: string; readonly faults: readonly string[] };

/** The packages of such a text. */
export function namesIn(text: string): readonly Package[];
