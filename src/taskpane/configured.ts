import { noConfiguration, saysNothing, type Configuration, type Problem } from "../configuration";
import type { OwnNote, OwnSteps, OwnWordsOn } from "./OwnWords";

/** What an admin has set for all readers of this page (config.json), and what is wrong in it. */
export interface Configured {
  readonly configuration: Configuration;
  readonly problems: readonly Problem[];
  /** The admin's own words on a card, and what they are drawn with; there where there are any. */
  readonly own?: { readonly on: OwnWordsOn; readonly OwnNote: typeof OwnNote; readonly OwnSteps: typeof OwnSteps };
}

export const unconfigured: Configured = { configuration: noConfiguration, problems: [] };

/** Beside the page. */
const ADDRESS = "config.json";

/** How long it may take, in milliseconds. */
const LIMIT_MS = 15_000;

/** Never rejects: a file that is not there says nothing, and one that cannot be fetched is a problem. */
export async function fetchConfigured(limitMs = LIMIT_MS): Promise<Configured> {
  try {
    const text = await fetched(limitMs);
    if (text === undefined || saysNothing(text)) return unconfigured;
    const { readConfiguration } = await import(/* webpackChunkName: "configuration" */ "../configuration/readConfiguration");
    return await withOwnWords(readConfiguration(text));
  } catch {
    return { ...unconfigured, problems: [{ at: ADDRESS, kind: "not-fetched" }] };
  }
}

async function fetched(limitMs: number): Promise<string | undefined> {
  // A page that was opened from a disk has nobody who configures it.
  if (location.protocol === "file:") return undefined;
  const response = await fetch(ADDRESS, { redirect: "error", signal: AbortSignal.timeout(limitMs) });
  if (response.ok) return response.text();
  if (response.status === 404) return undefined;
  throw new Error(`${ADDRESS}: ${response.status}`);
}

/** Most have none, and Markdown takes as much to read as all else. Never rejects: without them the rest holds. */
async function withOwnWords(read: Pick<Configured, "configuration" | "problems">): Promise<Configured> {
  if (Object.keys(read.configuration.causes).length === 0) return read;
  try {
    const { ownWordsIn, OwnNote, OwnSteps } = await import(/* webpackChunkName: "own-words" */ "./OwnWords");
    return { ...read, own: { on: ownWordsIn(read.configuration), OwnNote, OwnSteps } };
  } catch {
    return { ...read, problems: [...read.problems, { at: "causes", kind: "not-fetched" }] };
  }
}
