import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { AJAX } from "../../../scripts/site/site.mjs";

const root = join(__dirname, "../../..");
const SIMULATOR = join(root, "build/simulator");
const OFFICE = join(root, "node_modules/@microsoft/office-js/dist");

/**
 * Answers for Microsoft's two hosts: office.js at its address as the package has it, with its newer members behind it, and at the address of
 * MicrosoftAjax.js what stands in for that. The page is the one that ships, and its policy sees the real addresses.
 */
export async function answerForMicrosoft(context: BrowserContext, officeJs: string): Promise<void> {
  const base = new URL(".", officeJs).href;
  await context.route(`${base}**`, (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname).slice(new URL(base).pathname.length);
    // Microsoft's own page would ask the user whether to trust this Outlook.
    const file = name === "AgaveErrorUX/index.html" ? join(SIMULATOR, "trust.html") : join(OFFICE, name);
    const parts = name === "office.js" ? [file, join(SIMULATOR, "layer.js")] : [file];
    return route.fulfill(parts.every(existsSync) ? fulfilled(parts) : { status: 404, headers });
  });
  await context.route(`${AJAX}/ajax/3.5/MicrosoftAjax.js`, (route) => route.fulfill(fulfilled([join(SIMULATOR, "ajax.js")])));
}

const headers = { "access-control-allow-origin": "*" };
const fulfilled = (files: readonly string[]) =>
  ({ status: 200, headers, contentType: files[0]!.endsWith(".html") ? "text/html" : "text/javascript", body: files.map((file) => readFileSync(file, "utf8")).join("\n;\n") });
