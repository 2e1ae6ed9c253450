import type { Answer } from "./verify.mjs";

/** Asks the server at this address, without following a redirect; the status for each path goes into `asked`. */
export function asking(origin: string, asked: Map<string, number>):
  (path: string, how?: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> }) => Promise<Answer & { readonly bytes: Buffer }>;

/** Why no answer came, for a person; with what to do where Node does not trust the certificate. */
export function explained(error: { readonly message: string; readonly cause?: { readonly message?: string; readonly code?: string } }): string;
