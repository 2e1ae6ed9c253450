// Where the add-in is going to live: one address, one cloud, and whoever may show it in a frame.
import { readFileSync } from "node:fs";

/**
 * Each cloud's office.js, and the Outlooks on the web that show the pane in a frame. Sources: Microsoft's government-cloud-guidance and
 * 21Vianet-cdn pages for office.js; EratoLab PR #776 and OfficeDev/office-js #6833 for the worldwide hosts. The other clouds' hosts are
 * what is commonly known of them, and were not seen. outlook.live.com is in none: an admin's add-ins show in the Outlook of a tenant.
 */
export const clouds = JSON.parse(readFileSync(new URL("clouds.json", import.meta.url), "utf8"));

/** office.js fetches MicrosoftAjax.js from here, in every cloud and whatever else it is told. */
export const AJAX = "https://ajax.aspnetcdn.com";

/** What `npm start` and the tests serve. */
export const LOCAL = "https://localhost:3000";

/** Names and addresses of the very computer that asks. */
export const LOOPBACK = /^(?:localhost|.{1,250}\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])$/;

/** @typedef {import("./site.mjs").Site} Site */

/** @type {import("./site.mjs").siteFrom} */
export function siteFrom({ origin = LOCAL, cloud = "worldwide", ancestors = [] } = {}) {
  if (!Object.hasOwn(clouds, cloud)) throw new Error(`No such cloud: ${cloud}. There are: ${Object.keys(clouds).join(", ")}.`);
  const { officeJs, outlook } = clouds[cloud];
  const home = httpsOrigin(origin);
  return { origin: home, cloud, officeJs, ancestors: [...new Set([...outlook, ...ancestors.map(httpsOrigin)])], isLocal: home === LOCAL };
}

/** @param {string} address */
function httpsOrigin(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  // A host has no capitals, and 443 is the port that nobody writes.
  const plain = address.toLowerCase().replace(/(?::443)?\/?$/, "");
  if (url?.protocol !== "https:" || !/^[\w.:[\]-]+$/.test(url.host) || plain !== url.origin) {
    throw new Error(`"${address}" is not an address of the form https://bounce.example.com: https, a name, a port perhaps, and nothing behind it.`);
  }
  return url.origin;
}

const OPTIONS = ["origin", "cloud", "ancestors", "config"];
const known = `There are: ${OPTIONS.map((name) => `--env ${name}=…`).join(", ")}.`;

/**
 * `--env origin=… --env cloud=… --env ancestors=https://owa.example.com,https://…`, and the other words. `--env=origin=…` is the same.
 * @type {import("./site.mjs").readArguments}
 */
export function readArguments(words, script = "build") {
  const all = words.flatMap((word) => (word.startsWith("--env=") ? ["--env", word.slice("--env=".length)] : [word]));
  const env = {};
  const names = [];
  for (let at = 0; at < all.length; at += 1) {
    if (all[at] === "--env") {
      at += 1;
      const [name, value] = option(all[at] ?? "");
      if (name !== "ancestors" && name in env) throw new Error(`--env ${name}=: given twice.`);
      env[name] = name === "ancestors" ? [...(env.ancestors ?? []), ...value.split(",")] : value;
    } else {
      const [, bare] = /^-{0,2}((?:origin|cloud|ancestors|config)\b.*)$/.exec(all[at]) ?? [];
      // npm takes "--env" for itself where no "--" stands before it, and PowerShell takes the "--".
      if (bare) throw new Error(`"${all[at]}" has no --env before it. Write: npm run ${script} -- --env ${bare}   (in PowerShell put the lone -- in quotes)`);
      names.push(all[at]);
    }
  }
  return { env, names };
}

/** @param {string} words */
function option(words) {
  const [, name, value] = /^(\w+)=(.*)$/.exec(words) ?? [];
  if (!OPTIONS.includes(name ?? words)) throw new Error(`--env ${words}: not known. ${known}`);
  if (!value) throw new Error(`--env ${name ?? words}=: its value is missing. ${known}`);
  return [name, value];
}
