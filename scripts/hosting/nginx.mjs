// nginx: one server block, in which every kind of file has its location with all of its headers.
import { headersFor, kinds, types } from "./policy.mjs";

/** @typedef {import("../site/site.mjs").Site} Site */

/** @param {Site} site @returns {Record<string, string>} */
export const nginxFiles = (site) => ({ "nginx/whybounce.conf": conf(site) });

/** @param {Site} site */
function conf(site) {
  const { host, hostname, port } = new URL(site.origin);
  const at = port || "443";
  return `# WhyBounce at ${site.origin} (${site.cloud}), for nginx 1.18 or later. Put it where nginx reads server blocks: /etc/nginx/conf.d/, say.
# Yours to fill in: the two ssl_certificate lines, and root, the folder with the contents of dist/.
# nginx 1.25.1 and later warns that "http2" behind "listen" is deprecated, and takes it; "http2 on;" in its place is not known to older ones.

server {
    listen ${at} ssl http2;
    listen [::]:${at} ssl http2;
    server_name ${hostname};

    ssl_certificate     /etc/ssl/whybounce/fullchain.pem;
    ssl_certificate_key /etc/ssl/whybounce/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:whybounce:1m;
    ssl_session_tickets off;

    root /var/www/whybounce;

${indented(serving(site), 4)}
}

# For a person who types the address. Outlook never comes this way: the manifests say https.
server {
    listen 80;
    listen [::]:80;
    server_name ${hostname};
    server_tokens off;
    return 301 https://${host}$request_uri;
}
`;
}

/** What stands in a server block, however it is reached. @param {Site} site */
export function serving(site) {
  const { otherwise, ...byKind } = headersFor(site);
  const locations = Object.entries(byKind).map(([kind, headers]) => `location ~ ${pathsOf(kinds[kind])} {\n${indented(lines(headers), 4)}\n}`);
  return `server_tokens off;
autoindex off;
types {
${Object.entries(types).map(([ending, type]) => `    ${type.split(";")[0]} ${ending};`).join("\n")}
}
default_type application/octet-stream;
charset utf-8;
charset_types text/javascript text/plain text/xml;

gzip on;
gzip_vary on;
gzip_min_length 1000;
gzip_types text/javascript text/plain text/xml application/json;

if ($request_method !~ "^(?:GET|HEAD)$") {
    return 405;
}

# nginx forgets these in a location that has a header of its own: each location below has all of its own.
${lines(otherwise)}

location = / {
    index index.html;
}
${locations.join("\n")}
# There is nothing else.
location / {
    return 404;
}`;
}

/** @param {import("./policy.mjs").Files} files */
function pathsOf({ names, folder, endings }) {
  const escaped = (text) => text.replaceAll(".", "\\.");
  return names ? `"^/(?:${names.map(escaped).join("|")})$"` : `"^/${folder}/[^/]+\\.(?:${endings.join("|")})$"`;
}

// Not "always" for caching: an error must not be kept as long as what it stands in for.
const lines = (headers) => Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}"${name === "Cache-Control" ? "" : " always"};`).join("\n");

const indented = (text, by) => text.replace(/^(?=.)/gm, " ".repeat(by));
