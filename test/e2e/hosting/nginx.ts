import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { findNginx } from "../../../scripts/nginx.mjs";

export const LOOPBACK = "127.0.0.1";

/** Something that runs until it is stopped. */
export interface Running {
  stop(): Promise<unknown>;
}

/** A port that nobody listens on now. */
export const freePort = (): Promise<number> => new Promise((done) => {
  const server = createServer().listen(0, LOOPBACK, () => {
    const { port } = server.address() as { port: number };
    server.close(() => done(port));
  });
});

export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

/** A certificate for these names that nobody but this test trusts, as two files. */
export function makeCertificate(folder: string, names: readonly string[]): Certificate {
  const [certificate, key] = [join(folder, "fullchain.pem"), join(folder, "privkey.pem")];
  run("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", `/CN=${names[0]!}`,
    "-addext", `subjectAltName=${names.map((name) => `DNS:${name}`).join()}`, "-keyout", key, "-out", certificate]);
  return { certificate, key };
}

function run(command: string, words: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr}`);
}

/** Runs nginx with this configuration, which `nginx -t` must find right, in a folder of its own. It is there when it answers on `port`. */
export async function startNginx(folder: string, configuration: string, port: number): Promise<Running> {
  mkdirSync(folder, { recursive: true });
  const [file, log] = [join(folder, "nginx.conf"), join(folder, "error.log")];
  // The folder that a test has made is open to its own user alone.
  writeFileSync(file, `daemon off;\n${process.getuid?.() === 0 ? "user root;\n" : ""}${configuration}`);
  const nginx = findNginx();
  const words = ["-p", folder, "-e", log, "-c", file];
  run(nginx, ["-t", ...words]);
  const server = spawn(nginx, words, { stdio: "ignore" });
  const running = { stop: () => stopped(server) };
  if (await answers(port)) return running;
  await running.stop();
  throw new Error(`nginx does not answer on ${port}: ${readFileSync(log, "utf8")}`);
}

function stopped(server: ChildProcess): Promise<unknown> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    server.once("exit", done);
    server.kill("SIGTERM");
  });
}

async function answers(port: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isThere = await new Promise<boolean>((done) => {
      const socket = connect(port, LOOPBACK, () => {
        socket.destroy();
        done(true);
      }).on("error", () => done(false));
    });
    if (isThere) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
