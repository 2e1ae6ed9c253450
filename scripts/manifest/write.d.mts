import type { Site } from "../site/site.mjs";
import type { ManifestFacts } from "./facts.mjs";

export { manifestFacts, type ManifestFacts } from "./facts.mjs";

export interface Manifests {
  /** For everybody. */
  readonly "manifest.xml": string;
  /** For those who read other people's bounces, many at a time. */
  readonly "manifest-helpdesk.xml": string;
}

/** The two manifests for one address. Throws a sentence for a person when the version is none that Outlook takes. */
export function writeManifests(site: Site, facts: ManifestFacts): Manifests;
