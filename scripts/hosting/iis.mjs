// IIS 10: one web.config beside the pages, with nothing that needs a module of its own.
import { headersFor, kinds, types } from "./policy.mjs";

/** @typedef {import("../site/site.mjs").Site} Site */

/** @param {Site} site @returns {Record<string, string>} */
export const iisFiles = (site) => ({ "iis/web.config": webConfig(site) });

/** @param {Site} site */
function webConfig(site) {
  // What a page gets is for everything, since "/" is answered with one; the other kinds have less.
  const byKind = headersFor(site);
  const { "Cache-Control": caching, ...headers } = byKind.page;
  const others = Object.entries(kinds).filter(([kind]) => kind !== "page");
  const locations = others.flatMap(([kind, { names, folder }]) => (names ?? [folder]).map((path) => location(path, byKind[kind])));
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- WhyBounce at ${site.origin} (${site.cloud}), for IIS 10. Put it beside index.html, in the folder with the contents of dist/.
     Bind the site to https. What answers on http, if anything, redirects there. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <security>
      <requestFiltering>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
    <staticContent>
      ${clientCache(caching)}
${Object.entries(types).map(([ending, type]) => `      <remove fileExtension=".${ending}" />\n      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`).join("\n")}
    </staticContent>
    <!-- Also takes away X-Powered-By, and whatever was set for the whole machine: X-Frame-Options would shut Outlook out. -->
${customHeaders(headers, 4)}
  </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

/** @param {string} path @param {import("./policy.mjs").Headers} headers */
function location(path, { "Cache-Control": caching, ...others }) {
  return `  <location path="${path}">
    <system.webServer>
      <staticContent>
        ${clientCache(caching)}
      </staticContent>
${customHeaders(others, 6)}
    </system.webServer>
  </location>`;
}

// By IIS's own means and not as a header, which would stand on errors as well.
function clientCache(caching) {
  const [, seconds] = /max-age=(\d+)/.exec(caching) ?? [];
  if (seconds === undefined) return `<clientCache cacheControlMode="DisableCache" />`;
  const custom = caching.split(", ").filter((word) => !word.startsWith("max-age=")).join(", ");
  return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${Number(seconds) / 86_400}.00:00:00" cacheControlCustom="${custom}" />`;
}

/** @param {import("./policy.mjs").Headers} headers @param {number} by */
function customHeaders(headers, by) {
  const lines = Object.entries(headers).map(([name, value]) => `    <add name="${name}" value="${escaped(value)}" />`);
  return ["<httpProtocol>", "  <customHeaders>", "    <clear />", ...lines, "  </customHeaders>", "</httpProtocol>"].map((line) => " ".repeat(by) + line).join("\n");
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
