export interface ConfigProblem {
  /** "helpdesk.ticket", "ownDomains[2]"; "" for the file as a whole, ":3:1" for a place in a text that is no JSON. */
  readonly at: string;
  /** As in src/configuration/problem.ts. */
  readonly kind: string;
  /** Node's own words on a text that is no JSON: they quote the place where they do not number it. */
  readonly detail?: string;
}

/** What is wrong in an admin's config.json, a line each, in the words of the About box; nothing when it can be used whole. */
export function checkConfig(file: string): readonly string[];

/** What the pane would leave out of this text, however much there is. */
export function problemsIn(text: string): readonly ConfigProblem[];
