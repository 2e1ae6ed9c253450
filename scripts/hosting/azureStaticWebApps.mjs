// Azure Static Web Apps: staticwebapp.config.json lies beside the pages.
import { headersFor, kinds, types } from "./policy.mjs";

/** @param {import("../site/site.mjs").Site} site @returns {Record<string, string>} */
export function azureStaticWebAppsFiles(site) {
  const { otherwise, ...byKind } = headersFor(site);
  const config = {
    routes: Object.entries(byKind).flatMap(([kind, headers]) => routesOf(kind).map((route) => ({ route, headers }))),
    // They win over the service's own, whose Strict-Transport-Security would speak for every subdomain.
    globalHeaders: otherwise,
    mimeTypes: Object.fromEntries(Object.entries(types).map(([ending, type]) => [`.${ending}`, type])),
  };
  return { "azure-static-web-apps/staticwebapp.config.json": `${JSON.stringify(config, null, 2)}\n` };
}

/** @param {string} kind */
function routesOf(kind) {
  const { names, folder } = kinds[kind];
  if (folder) return [`/${folder}/*`];
  return [...(kind === "page" ? ["/"] : []), ...names.map((name) => `/${name}`)];
}
