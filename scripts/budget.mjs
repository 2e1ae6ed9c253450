// What comes over the wire before a card is shown, without Microsoft's office.js: held when the pane is built.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** Kilobytes, packed as a server packs them. */
export const FIRST_LOAD = 165;

/** The same where an admin's config.json says something, with words of the admin's own. */
export const CONFIGURED_LOAD = 195;

const CAUSES = fileURLToPath(new URL("../src/causes", import.meta.url));
const TEXTS = /^en-(.+)$/;

// What the reader fetches beforehand (src/reader/rehearsal.ts).
const COMMONEST = "recipient-not-found";

// What is fetched for it (src/taskpane/configured.ts).
const CONFIGURED = ["configuration", "own-words"];

/** The files of the first load of a built pane, each with its packed size: the page, its scripts, its reader, and the card whose own files weigh most. */
export function firstLoad(compilation) {
  return load(compilation, []);
}

/** The same where there is a config.json with words of its own. */
export function configuredLoad(compilation) {
  return load(compilation, CONFIGURED);
}

function load(compilation, more) {
  const packed = (name) => ({ name, size: gzipSync(readFileSync(join(compilation.outputOptions.path, name)), { level: 9 }).length });
  const filesOf = (chunk) => [...compilation.namedChunks.get(chunk).files].filter((name) => name.endsWith(".js")).map(packed);
  const cardOf = (cause) => filesOf(`en-${cause}`);
  const cards = [...compilation.namedChunks.keys()].flatMap((chunk) => {
    const cause = TEXTS.exec(chunk)?.[1];
    // A part of the page has its texts in a file named like a cause's.
    return cause !== undefined && cause !== COMMONEST && existsSync(join(CAUSES, cause)) ? [cardOf(cause)] : [];
  });
  const [heaviest] = cards.toSorted((one, other) => weight(other) - weight(one));
  const scripts = compilation.entrypoints.get("taskpane").getFiles().filter((name) => name.endsWith(".js"));
  return [...["taskpane.html", ...scripts].map(packed), ...more.flatMap(filesOf), ...filesOf("reader"), ...cardOf(COMMONEST), ...heaviest];
}

export function weight(files) {
  return files.reduce((sum, { size }) => sum + size, 0);
}
