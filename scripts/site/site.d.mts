export type Cloud = "worldwide" | "gcc" | "gcch" | "dod" | "21vianet";

export interface Site {
  /** "https://bounce.contoso.com", nothing behind it. */
  readonly origin: string;
  readonly cloud: Cloud;
  /** The address of this cloud's office.js. */
  readonly officeJs: string;
  /** Whose pages may show ours in a frame: the cloud's Outlooks on the web, and those that the admin named. Origins. */
  readonly ancestors: readonly string[];
  /** The address of `npm start` and the tests, which no admin deploys. */
  readonly isLocal: boolean;
}

export interface SiteOptions {
  readonly origin?: string;
  readonly cloud?: string;
  readonly ancestors?: readonly string[];
}

export const clouds: Readonly<Record<Cloud, { readonly officeJs: string; readonly outlook: readonly string[] }>>;
export const AJAX: string;
export const LOCAL: string;
export const LOOPBACK: RegExp;

/** Throws a sentence for a person when an option makes no sense. */
export function siteFrom(options?: SiteOptions): Site;

export interface Arguments {
  readonly env: SiteOptions & { readonly config?: string };
  readonly names: readonly string[];
}

/** Throws a sentence for a person when an option is not known, has no value, or lacks its --env; `script` is what `npm run` has been given. */
export function readArguments(words: readonly string[], script?: string): Arguments;
