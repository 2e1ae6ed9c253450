// Where the add-in is going to live: one address, one cloud, and whoever may show it in a frame.
import { readFileSync } from "node:fs";

/**
 * Each cloud's office.js, and the Outlooks on the web that show the pane in a frame. Sources: Microsoft's government-cloud-guidance and
 * 21Vianet-cdn pages for office.js; EratoLab PR #776 and OfficeDev/office-js #6833 for the worldwide hosts. The other clouds' hosts are
 * what is commonly known of them, and were not seen.
 */
export const clouds = JSON.parse(readFileSync(new URL("clouds.json", import.meta.url), "utf8"));

/** office.js fetches MicrosoftAjax.js from here, in every cloud and whatever else it is told. */
export const AJAX = "https://ajax.aspnetcdn.com";

/** What `npm start` and the tests serve. */
export const LOCAL = "https://localhost:3000";

/** @typedef {import("./site.mjs").Site} Site */

/** @type {import("./site.mjs").siteFrom} */
export function siteFrom({ origin = LOCAL, cloud = "worldwide", ancestors = [] } = {}) {
  if (!Object.hasOwn(clouds, cloud)) throw new Error(`No such cloud: ${cloud}. There are: ${Object.keys(clouds).join(", ")}.`);
  const { officeJs, outlook } = clouds[cloud];
  return { origin: httpsOrigin(origin), cloud, officeJs, ancestors: [...new Set([...outlook, ...ancestors.map(httpsOrigin)])], isLocal: origin === LOCAL };
}

/** @param {string} address */
function httpsOrigin(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" || !/^[\w.:[\]-]+$/.test(url.host) || (address !== url.origin && address !== `${url.origin}/`)) {
    throw new Error(`"${address}" is not an address of the form https://bounce.example.com: https, a name, a port perhaps, and nothing behind it.`);
  }
  return url.origin;
}

/**
 * `--env origin=… --env cloud=… --env ancestors=https://owa.example.com,https://…`, and the other words.
 * @type {import("./site.mjs").readArguments}
 */
export function readArguments(words) {
  const env = {};
  const names = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] !== "--env") names.push(words[at]);
    else {
      at += 1;
      const [, name, value] = /^(\w+)=(.+)$/.exec(words[at] ?? "") ?? [];
      if (!["origin", "cloud", "ancestors", "config"].includes(name)) throw new Error(`--env ${words[at] ?? ""}: not known. There are origin=, cloud=, ancestors= and config=.`);
      env[name] = name === "ancestors" ? value.split(",") : value;
    }
  }
  return { env, names };
}
