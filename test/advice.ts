import type { CauseId, KnownAdvice, Sources } from "../src/causes";

/** What src/causes/<id>/advice.ts holds, at once: the program fetches it, but a table of tests is drawn up before anything is awaited. */
export function adviceFile(id: CauseId): { readonly advice: KnownAdvice; readonly sources: Sources } {
  return jest.requireActual(`../src/causes/${id}/advice`);
}
