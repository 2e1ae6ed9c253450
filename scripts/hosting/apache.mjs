// Apache httpd 2.4: two virtual hosts.
import { headersFor, kinds, types } from "./policy.mjs";

/** @typedef {import("../site/site.mjs").Site} Site */

/** @param {Site} site @returns {Record<string, string>} */
export const apacheFiles = (site) => ({ "apache/whybounce.conf": conf(site) });

/** @param {Site} site */
function conf(site) {
  const { hostname, host, port } = new URL(site.origin);
  const { otherwise, ...byKind } = headersFor(site);
  const sections = Object.entries(byKind).map(([kind, headers]) => `    <LocationMatch ${pathsOf(kind)}>\n${lines(headers, 8)}\n    </LocationMatch>`);
  return `# WhyBounce at ${site.origin} (${site.cloud}), for Apache httpd 2.4. Modules: ssl, headers, http2, mime, dir, deflate, filter, allowmethods.
# Yours to fill in: the two SSLCertificate lines, and the folder with the contents of dist/ (twice).

${port ? `Listen ${port}
` : ""}<VirtualHost *:${port || "443"}>
    ServerName ${hostname}
    Protocols h2 http/1.1

    SSLEngine on
    SSLCertificateFile    /etc/ssl/whybounce/fullchain.pem
    SSLCertificateKeyFile /etc/ssl/whybounce/privkey.pem
    SSLProtocol -all +TLSv1.2 +TLSv1.3

    DocumentRoot /var/www/whybounce
    <Directory /var/www/whybounce>
        Require all granted
        Options None
        AllowOverride None
        AllowMethods GET HEAD
        DirectoryIndex index.html
    </Directory>
    TraceEnable off
    ServerSignature Off

${Object.entries(types).map(([ending, type]) => `    <FilesMatch "\\.${ending}$">\n        ForceType "${type}"\n    </FilesMatch>`).join("\n")}

    # What mod_deflate packs gets "-gzip" behind its tag, and comes back with it.
    AddOutputFilterByType DEFLATE text/html text/javascript text/plain text/xml application/json
    RequestHeader edit* If-None-Match "-gzip\\"" "\\""

    # Whatever was set for the whole machine: it would shut Outlook out.
    Header unset X-Frame-Options
    Header always unset X-Frame-Options
${lines(otherwise, 4)}

${sections.join("\n")}
</VirtualHost>

# For a person who types the address. Outlook never comes this way: the manifests say https.
<VirtualHost *:80>
    ServerName ${hostname}
    Redirect permanent / https://${host}/
</VirtualHost>
`;
}

/** @param {string} kind */
function pathsOf(kind) {
  const { names, folder, endings } = kinds[kind];
  const escaped = (text) => text.replaceAll(".", "\\.");
  if (folder) return `"^/${folder}/[^/]+\\.(?:${endings.join("|")})$"`;
  return `"^/(?:${names.map(escaped).join("|")})${kind === "page" ? "?" : ""}$"`;
}

// Not "always" for caching: an error must not be kept as long as what it stands in for.
const lines = (headers, by) => Object.entries(headers)
  .map(([name, value]) => `${" ".repeat(by)}Header ${name === "Cache-Control" ? "" : "always "}set ${name} "${value}"`).join("\n");
