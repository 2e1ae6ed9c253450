import { readFileSync } from "node:fs";
import { request as requestPlainly } from "node:http";
import { request } from "node:https";
import type { Ask } from "../../../scripts/hosting/verify.mjs";
import { LOOPBACK } from "./nginx";

/** Asks a server on this machine as if it were at that address; `certificate` is the one that it must show there. */
export const asking = (origin: string, port: number, certificate?: string): Ask => (path, { method = "GET", headers = {} } = {}) => new Promise((done, fail) => {
  const { host, hostname, protocol } = new URL(origin);
  const common = { host: LOOPBACK, port, path, method, headers: { ...headers, host }, agent: false } as const;
  const asked = protocol === "https:" ? request({ ...common, servername: hostname, ca: readFileSync(certificate!) }) : requestPlainly(common);
  asked.once("error", fail).once("response", (answer) => {
    const parts: Buffer[] = [];
    answer.on("data", (part: Buffer) => parts.push(part)).once("end", () => {
      const told = Object.entries(answer.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]);
      done({ status: answer.statusCode!, headers: Object.fromEntries(told) as Record<string, string>, body: Buffer.concat(parts).toString("utf8") });
    });
  });
  asked.end();
});
