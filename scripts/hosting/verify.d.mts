import type { Site } from "../site/site.mjs";

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** Asks the server for a path, and follows no redirect. */
export type Ask = (path: string, how?: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> }) => Promise<Answer>;

/** What the server that answers does not do as the policy for this site wants, a sentence each; none when all is well. */
export function verify(site: Site, ask: Ask): Promise<readonly string[]>;
