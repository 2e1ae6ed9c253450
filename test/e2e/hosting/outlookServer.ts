import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join } from "node:path";
import { LOOPBACK, type Certificate, type Running } from "./nginx";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".eml": "message/rfc822" };

export interface OutlookServer extends Running {
  readonly port: number;
  /** The names by which it was asked for anything. */
  readonly askedAs: ReadonlySet<string>;
}

/** The simulated Outlook over https, under whatever name it is asked, with the pane at this address. */
export async function startOutlook(folder: string, pane: string, { certificate, key }: Certificate): Promise<OutlookServer> {
  const askedAs = new Set<string>();
  const server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, ({ url = "/", headers }, response) => {
    askedAs.add(headers.host ?? "");
    const asked = new URL(url, pane).pathname;
    const path = asked === "/" ? "/index.html" : asked;
    try {
      const content = readFileSync(join(folder, path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
      response.end(path === "/index.html" ? content.toString("utf8").replace("{{pane}}", pane) : content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, LOOPBACK, done));
  const stop = (): Promise<unknown> => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  return { port: (server.address() as { port: number }).port, askedAs, stop };
}
