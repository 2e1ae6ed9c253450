import { noConfiguration, saysNothing, type Configuration, type Problem } from "../configuration";
import type { OwnNote, OwnSteps } from "./OwnWords";

/** What an admin has set for all readers of this page (config.json), and what is wrong in it. */
export interface Configured {
  readonly configuration: Configuration;
  readonly problems: readonly Problem[];
  /** What the admin's own words are drawn with; there where there can be any. */
  readonly own?: { readonly OwnNote: typeof OwnNote; readonly OwnSteps: typeof OwnSteps };
}

export const unconfigured: Configured = { configuration: noConfiguration, problems: [] };

/** Beside the page. */
const ADDRESS = "config.json";

/** How long it may take, in milliseconds. */
const LIMIT_MS = 15_000;

/** Never rejects: a file that is not there, or does not come in time, says nothing. */
export async function fetchConfigured(limitMs = LIMIT_MS): Promise<Configured> {
  try {
    const text = await fetched(limitMs);
    if (text === undefined || saysNothing(text)) return unconfigured;
    const { readConfiguration, ...own } = await import(/* webpackChunkName: "own-words" */ "./OwnWords");
    return { ...readConfiguration(text), own };
  } catch {
    return unconfigured;
  }
}

async function fetched(limitMs: number): Promise<string | undefined> {
  // A page that was opened from a disk has nobody who configures it.
  if (location.protocol === "file:") return undefined;
  const response = await fetch(ADDRESS, { redirect: "error", signal: AbortSignal.timeout(limitMs) });
  return response.ok ? response.text() : undefined;
}
