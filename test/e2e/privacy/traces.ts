import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Frame } from "playwright-core";
import type { Sent } from "./wire";

const root = join(__dirname, "../../..");

/** What a page has left in the browser: each value as text. */
export interface Stored {
  readonly local: Readonly<Record<string, string>>;
  readonly session: Readonly<Record<string, string>>;
  /** Databases, caches, files and service workers, by name. */
  readonly other: readonly string[];
  readonly cookies: readonly string[];
}

export async function storedIn(frame: Frame, context: BrowserContext): Promise<Stored> {
  const stored = await frame.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory() as unknown as { keys(): AsyncIterable<string> }).keys()) files.push(`file ${name}`);
    const other = [
      ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
      ...(await caches.keys()).map((name) => `cache ${name}`),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
      ...files,
    ];
    return { local: { ...localStorage } as Record<string, string>, session: { ...sessionStorage } as Record<string, string>, other };
  });
  return { ...stored, cookies: (await context.cookies()).map(({ name, value }) => `${name}=${value}`) };
}

/** What is wrong with a request of the pane or of the page around it: it may only ask for a file, of where the pane is, and say nothing. */
export function wrongWith({ method, url, headers, body }: Sent, { pane, host }: { readonly pane: string; readonly host: string }): readonly string[] {
  if (!URL.canParse(url)) return [`${method} ${url}: another machine`];
  const { origin, pathname, searchParams } = new URL(url);
  const isFile = origin === host ? existsSync(join(root, "build/simulator", pathname)) : origin === pane && isPaneFile(pathname);
  const asked = [...searchParams.keys()].filter((name) => !allowedQuery(origin === host ? "host" : pathname).includes(name));
  return [
    ...(method === "GET" ? [] : ["no GET"]),
    ...(isFile ? [] : ["no file of ours"]),
    ...(body === "" ? [] : ["a body"]),
    ...asked.map((name) => `?${name}`),
    ...(/^cookie$/im.test(headers) ? ["a cookie"] : []),
  ].map((what) => `${method} ${url}: ${what}`);
}

/** office.js has its folder beside the pane here. The admin's config.json need not be there, nor has this machine an icon for the browser's tab. */
function isPaneFile(path: string): boolean {
  if (["/config.json", "/favicon.ico", "/office-js/office.js", "/office-js/AgaveErrorUX/index.html"].includes(path)) return true;
  if (path.startsWith("/office-js/")) return existsSync(join(root, "node_modules/@microsoft/office-js/dist", path.slice("/office-js/".length)));
  return existsSync(join(root, "dist", path));
}

/** Which Outlook this is: to Outlook's page by the test's own address, to the pane by Outlook. */
function allowedQuery(place: string): readonly string[] {
  if (place === "host") return ["profile", "open", "version", "telemetry", "addin"];
  return place === "/taskpane.html" ? ["_host_Info", "outlook", "officeTheme"] : [];
}
