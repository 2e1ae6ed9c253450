import type { Catalogue } from "./catalogue";
import { diagnose } from "./diagnose";
import type { Diagnosis } from "./diagnosis";
import { lookUp } from "./lookUp";

/** What goes to the core and what comes back are plain messages, so that the core can answer from a worker. */
export type ReadRequest = { readonly ownDomains: readonly string[] } & (
  /** A message, to be read. */
  | { readonly bytes: Uint8Array }
  /** Words that somebody entered, to be looked up. */
  | { readonly words: string }
);

export interface ReadResponse<Id extends string = string> {
  readonly diagnosis: Diagnosis<Id>;
}

export type Port<Id extends string = string> = (request: ReadRequest) => Promise<ReadResponse<Id>>;

/** A port that reads where it is called. */
export function inPlacePort<Id extends string>(catalogue: Catalogue<Id>): Port<Id> {
  return async ({ ownDomains, ...asked }) => ({
    diagnosis: "words" in asked ? await lookUp(asked.words, catalogue, ownDomains) : await diagnose(asked.bytes, catalogue, ownDomains),
  });
}
