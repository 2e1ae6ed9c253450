import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as it left the browser, whoever in it made it: a page, a frame, a worker, a beacon. */
export interface Sent {
  readonly method: string;
  /** Of what is encrypted only host and port, with the method CONNECT; that goes nowhere from here. */
  readonly url: string;
  readonly headers: string;
  readonly body: string;
}

export type HeadersOf = (url: URL) => Readonly<Record<string, string>>;

/** Chromium itself asks there about the fields of every page; what a page asks for itself the page's own log has as well. */
const BROWSERS_OWN = "content-autofill.googleapis.com:443";

/**
 * The wire between the browser and everything else: a proxy that takes down what goes over it. Unlike what a page or the browser's own
 * tools tell of, nothing that leaves over HTTP, HTTPS or a WebSocket can pass it by.
 */
export class Wire {
  readonly sent: Sent[] = [];
  /** What an admin's web server would send along with this file. */
  headersOf: HeadersOf = () => ({});
  readonly #server = createServer((incoming, response) => void this.#pass(incoming, response));

  static async lay(): Promise<Wire> {
    const wire = new Wire();
    wire.#server.on("connect", ({ method, url = "", rawHeaders }, socket) => {
      if (url !== BROWSERS_OWN) wire.sent.push({ method: method!, url, headers: rawHeaders.join("\n"), body: "" });
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    });
    await new Promise<void>((done) => wire.#server.listen(0, "127.0.0.1", done));
    return wire;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async cut(): Promise<void> {
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await closed;
  }

  async #pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "", headers, rawHeaders } = incoming;
    const body = await bytesOf(incoming);
    this.sent.push({ method, url, headers: rawHeaders.join("\n"), body: body.toString("latin1") });
    // Plain HTTP to any other machine would not be answered either.
    if (!URL.canParse(url) || !["localhost", "127.0.0.1"].includes(new URL(url).hostname)) return void response.writeHead(502).end();
    const onward = request(url, { method, headers, host: "127.0.0.1" }, (answer) => {
      response.writeHead(answer.statusCode!, { ...answer.headers, ...this.headersOf(new URL(url)) });
      answer.pipe(response);
    });
    onward.on("error", () => response.writeHead(502).end());
    onward.end(body);
  }
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
