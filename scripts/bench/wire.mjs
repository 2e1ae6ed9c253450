// What comes over the wire before the pane shows a card, and what lies ready for later.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { openReport } from "./opening.mjs";

// Microsoft's own files and what stands in for some of them here, and the picture on the simulated Outlook's button.
const NOT_OURS = ["/office-js/", "/assets/"];
// Long enough for what a shown card still asks for.
const AFTERWARDS = 1_500;

const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;
const withoutHash = (path) => path.replace(/^\/(?:js\/)?/, "").replace(/\.[0-9a-f]{8}\.js$/, ".js");

/** The files that the pane and its worker asked their origin for before the card was shown, and those they asked for after. */
export async function filesOnTheWire(browser, subject, open) {
  const { asked, paneUrl } = subject;
  asked.length = 0;
  // By what the server heard: a frame does not know what its worker asks for.
  const shownAt = await openReport(browser, subject, open, async ({ page }) => {
    const heard = asked.length;
    await page.waitForTimeout(AFTERWARDS);
    return heard;
  });
  const sized = (paths) => Promise.all(paths.filter((path) => !NOT_OURS.some((prefix) => path.startsWith(prefix))).map((path) => fetchSized(`${paneUrl}${path}`)));
  const [before, after] = [asked.slice(0, shownAt), asked.slice(shownAt)];
  return { before: await sized(before), after: await sized(after) };
}

// The server here does not compress; one on the internet does.
async function fetchSized(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const { pathname } = new URL(url);
  return { path: pathname, name: withoutHash(pathname), size: gzipped(Buffer.from(await response.arrayBuffer())) };
}

/** The scripts of a build that are not among these paths, by kind: what there is of each cause is one kind, any other file is one of its own. */
export function lateFiles(folder, fetched) {
  const paths = readdirSync(join(folder, "js")).filter((file) => file.endsWith(".js")).map((file) => `/js/${file}`);
  const kinds = new Map();
  for (const path of paths.filter((one) => !fetched.includes(one))) {
    const name = withoutHash(path);
    kinds.set(kindOf(name), [...(kinds.get(kindOf(name)) ?? []), { name, size: gzipped(readFileSync(join(folder, path))) }]);
  }
  return kinds;
}

const causes = readdirSync(fileURLToPath(new URL("../../src/locales/en/causes", import.meta.url))).map((file) => file.replace(/\.json$/, ""));
// mailbox-full is in sender-mailbox-full.
const longestFirst = causes.toSorted((one, other) => other.length - one.length);

function kindOf(name) {
  const cause = longestFirst.find((id) => name === `${id}.js` || name.endsWith(`-${id}.js`));
  return cause ? name.replace(`${cause}.js`, "(cause).js") : name;
}
