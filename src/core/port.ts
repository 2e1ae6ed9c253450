import type { Catalogue } from "./catalogue";
import { diagnose } from "./diagnose";
import type { Diagnosis } from "./diagnosis";

/** What goes to the core and what comes back are plain messages, so that the core can answer from a worker. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly ownDomains: readonly string[];
}

export interface ReadResponse<Id extends string = string> {
  readonly diagnosis: Diagnosis<Id>;
}

export type Port<Id extends string = string> = (request: ReadRequest) => Promise<ReadResponse<Id>>;

/** A port that reads where it is called. */
export function inPlacePort<Id extends string>(catalogue: Catalogue<Id>): Port<Id> {
  return async ({ bytes, ownDomains }) => ({ diagnosis: await diagnose(bytes, catalogue, ownDomains) });
}
