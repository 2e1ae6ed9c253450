// Two loopback servers, two origins: the simulated Outlook, and the task pane as it was built.
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const SIMULATOR = join(root, "build/simulator");
const PANE = join(root, "dist");
const OFFICE = join(root, "node_modules/@microsoft/office-js/dist");
const LOOPBACK = "127.0.0.1";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8", ".json": "application/json", ".xml": "text/xml; charset=utf-8", ".eml": "message/rfc822",
  ".png": "image/png", ".svg": "image/svg+xml", ".ico": "image/x-icon", ".woff2": "font/woff2", ".txt": "text/plain; charset=utf-8",
};

const OFFICE_TAG = /<script\b[^>]*\bsrc=["']?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js["']?[^>]*><\/script>/i;
const LOCAL_OFFICE = '<script async src="/office-js/office.js"></script>';
// The web file of office.js cannot do without MicrosoftAjax.js, which is on no package registry; and it lacks the members
// newer than 2022, which the real one has. One file, so that they run in this order in a script that the page does not wait for.
const OFFICE_PARTS = [join(SIMULATOR, "ajax.js"), join(OFFICE, "office.js"), join(SIMULATOR, "layer.js")];

/** Prefix of the address → folder, file, or files that are served as one; the first that fits is taken. */
const HOST_MOUNTS = [["/", SIMULATOR]];
const paneMounts = (pane) => [
  ["/office-js/office.js", OFFICE_PARTS],
  // Here office.js asks whether it may trust a host without https; in the package lies a page that would ask the user.
  ["/office-js/AgaveErrorUX/index.html", join(SIMULATOR, "trust.html")],
  ["/office-js/", OFFICE],
  ["/", pane],
];

/** The files an address means, or none: never one outside the mounted folder. */
function locate(mounts, path) {
  const [prefix, target] = mounts.find(([start]) => (start.endsWith("/") ? path.startsWith(start) : path === start)) ?? [];
  if (prefix === undefined) return [];
  if (!prefix.endsWith("/")) return [target].flat();

  const file = resolve(target, `./${path.slice(prefix.length)}`);
  return file.startsWith(target + sep) ? [file] : [];
}

const BETWEEN_SCRIPTS = Buffer.from("\n;\n");

/** Files as one, or undefined when there are none or one of them is missing. */
async function contentOf(files) {
  const parts = await Promise.all(files.map((file) => readFile(file).catch(() => undefined)));
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [BETWEEN_SCRIPTS, part])));
}

async function answer(request, response, { mounts, index, rewrite, asked: tell }) {
  const send = (status, headers, body = "") => response.writeHead(status, { "cache-control": "no-store", ...headers }).end(body);
  if (request.method !== "GET" && request.method !== "HEAD") return send(405, { allow: "GET, HEAD" });

  const asked = decodeURIComponent(request.url.split(/[?#]/, 1)[0]);
  if (asked === "/favicon.ico") return send(204, {});

  const path = asked === "/" ? index : asked;
  tell?.(path);
  const content = await contentOf(locate(mounts, path));
  if (!content) return send(404, { "content-type": TYPES[".txt"] }, "Not found");

  const type = TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
  return send(200, { "content-type": type }, path === index ? rewrite(content.toString("utf8")) : content);
}

function listen(port, site) {
  const server = createServer((request, response) => {
    // An address that cannot be decoded, or a page that cannot be rewritten.
    answer(request, response, site).catch((error) => response.writeHead(error instanceof URIError ? 400 : 500).end(error.message));
  });
  return new Promise((done, fail) => {
    server.once("error", (error) => fail(error.code === "EADDRINUSE" ? new Error(`Port ${port} is in use. Choose another one: set PORT.`) : error));
    server.listen(port, LOOPBACK, () => done(server));
  });
}

const addressOf = (server) => `http://localhost:${server.address().port}`;
const close = (server) => new Promise((done) => {
  server.close(done);
  server.closeAllConnections();
});

function withLocalOffice(html) {
  if (!OFFICE_TAG.test(html)) throw new Error("taskpane.html loads no office.js.");
  return html.replace(OFFICE_TAG, LOCAL_OFFICE);
}

/**
 * Serves what was built. Port 0 takes two free ports; otherwise the pane is on the port after the host's.
 * `pane` is the folder of the built pane; `asked` hears the path of whatever is asked of its server; `url` is the simulated Outlook's address, `paneUrl` the task pane's origin.
 */
export async function startServers({ port = Number(process.env.PORT ?? 3000), panePort = port === 0 ? 0 : port + 1, pane: folder = PANE, asked } = {}) {
  for (const file of [join(SIMULATOR, "index.html"), join(folder, "taskpane.html")]) {
    await stat(file).catch(() => { throw new Error(`${file} is missing: build first (npm run build).`); });
  }
  const pane = await listen(panePort, { mounts: paneMounts(folder), index: "/taskpane.html", rewrite: withLocalOffice, asked });
  const paneUrl = addressOf(pane);
  try {
    const host = await listen(port, { mounts: HOST_MOUNTS, index: "/index.html", rewrite: (html) => html.replace("{{pane}}", paneUrl) });
    return { url: addressOf(host), paneUrl, close: async () => { await Promise.all([close(host), close(pane)]); } };
  } catch (error) {
    await close(pane);
    throw error;
  }
}
