// What every web server must say about every file, whatever the server is.
import { AJAX } from "../site/site.mjs";

/** @typedef {import("../site/site.mjs").Site} Site */

/** A year. */
const YEAR = 31_536_000;

/**
 * Which files there are, kind by kind: by their names at the root, or by a folder and its endings. There are no others.
 * @type {import("./policy.mjs").kinds}
 */
export const kinds = {
  page: { names: ["index.html", "taskpane.html"] },
  hashed: { folder: "js", endings: ["js"] },
  icon: { folder: "assets", endings: ["png"] },
  data: { names: ["config.json", "config.schema.json", "sbom.json", "THIRD-PARTY-NOTICES.txt"] },
  manifest: { names: ["manifest.xml", "manifest-helpdesk.xml"] },
};

/** What a file is, by its ending. */
export const types = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  png: "image/png",
  txt: "text/plain; charset=utf-8",
  xml: "text/xml; charset=utf-8",
};

// Outlook keeps icons itself, and must be allowed to; their names stay when they change. config.json and the pages are asked for again each
// time, so that an admin's change is there at once. The name of a script changes with what is in it.
const caching = {
  page: "no-cache",
  hashed: `public, max-age=${YEAR}, immutable`,
  icon: "public, max-age=86400",
  data: "no-cache",
  manifest: "no-cache",
};

/** @param {string} path @returns {import("./policy.mjs").Kind | undefined} */
export function kindOf(path) {
  const inner = path === "/" ? "index.html" : path.replace(/^\//, "");
  const [name] = Object.entries(kinds).find(([, { names, folder, endings }]) => names?.includes(inner)
    ?? (inner.startsWith(`${folder}/`) && inner.lastIndexOf("/") === folder.length && endings.includes(inner.split(".").at(-1)))) ?? [];
  return name;
}

/** @type {import("./policy.mjs").headersFor} */
export function headersFor(site) {
  const bare = headers("default-src 'none'; frame-ancestors 'none'");
  return {
    page: { ...headers(pagePolicy(site)), "Permissions-Policy": permissions, "Cache-Control": caching.page },
    // A worker obeys the policy that came with its own file, not that of the page: the reader of messages may load its parts and talk to nobody.
    hashed: { ...headers("default-src 'none'; script-src 'self'; frame-ancestors 'none'"), "Cache-Control": caching.hashed },
    icon: { ...bare, "Cache-Control": caching.icon },
    data: { ...bare, "Cache-Control": caching.data },
    manifest: { ...bare, "Cache-Control": caching.manifest },
    otherwise: bare,
  };
}

// No X-Frame-Options: it knows one ancestor at most, and Outlook has several. No Cross-Origin-Resource-Policy, no COEP and no COOP: Outlook
// loads the icons from its own pages, and shows the pane in one. HSTS speaks for this host alone.
const headers = (policy) => ({
  "Content-Security-Policy": policy,
  "Strict-Transport-Security": `max-age=${YEAR}`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
});

/** @param {Site} site */
function pagePolicy({ officeJs, ancestors }) {
  // The whole of Microsoft's host, not the folder of today: office.js chooses its parts itself, and a pane that stops when Microsoft moves one
  // would be the worse bargain, since whoever could put a script elsewhere on that host could put it into that folder.
  const office = new URL(officeJs).origin;
  return [
    "default-src 'none'",
    `script-src 'self' ${office} ${AJAX}`,
    // What the build cannot know, a Fluent field in the look-up, makes its rules when it is drawn.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    // Around a host that office.js does not know by name, such as one's own Outlook on the web, it asks a hidden page of its own whether to trust it.
    `frame-src ${office}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${ancestors.join(" ")}`,
  ].join("; ");
}

const denied = [
  "accelerometer", "autoplay", "camera", "clipboard-read", "display-capture", "encrypted-media", "fullscreen", "geolocation", "gyroscope", "hid",
  "magnetometer", "microphone", "midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking",
];
const permissions = ["clipboard-write=(self)", ...denied.map((name) => `${name}=()`)].join(", ");
