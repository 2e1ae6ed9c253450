export type Audit =
  | { readonly kind: "answer"; readonly packages: number; readonly found: readonly { readonly name: string; readonly severity: string; readonly range: string }[] }
  | { readonly kind: "no-answer"; readonly reason: string };

/** What `npm audit --json` wrote: the worst first; or that nobody answered it, which is not the same as nothing found. */
export function readAudit(output: string): Audit;
