import type { readConfiguration } from "../../src/configuration/readConfiguration";

/** What is wrong in an admin's config.json, a line each; nothing when it can be used whole. `read` is the pane's own reading of it. */
export function checkConfig(file: string, read: typeof readConfiguration): readonly string[];
