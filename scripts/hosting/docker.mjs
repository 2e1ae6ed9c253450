// A small image with nginx, without TLS: whatever stands in front of a container ends that.
import { serving } from "./nginx.mjs";

/** @typedef {import("../site/site.mjs").Site} Site */

/** @param {Site} site @returns {Record<string, string>} */
export const dockerFiles = (site) => ({ "docker/Dockerfile": dockerfile(site), "docker/nginx.conf": conf(site) });

/** @param {Site} site */
const dockerfile = ({ origin, cloud }) => `# WhyBounce at ${origin} (${cloud}), behind something that ends TLS. From the folder in which it was built:
#   docker build -f build/hosting/docker/Dockerfile -t whybounce .
#   docker run --read-only --tmpfs /tmp --cap-drop ALL -p 8080:8080 whybounce
# The image holds dist/ as it was, config.json included. To change config.json without a new image, mount yours over it:
#   docker run … -v /srv/whybounce/config.json:/usr/share/nginx/html/config.json:ro … whybounce
# Before the image of an update is built, copy the previous release's dist/js into dist/js: panes that are open still ask for those.
# The tag is pinned. Pin its digest as well, and take a newer one when nginx or Alpine is mended.
FROM nginx:1.28.0-alpine
COPY build/hosting/docker/nginx.conf /etc/nginx/nginx.conf
COPY --chown=nginx:nginx dist/ /usr/share/nginx/html/
USER nginx
EXPOSE 8080
`;

/** @param {Site} site */
const conf = (site) => `# WhyBounce at ${site.origin} (${site.cloud}): the whole nginx.conf of the image. Nothing is written outside /tmp.
worker_processes auto;
pid /tmp/nginx.pid;
error_log /dev/stderr warn;

events {
    worker_connections 1024;
}

http {
    access_log /dev/stdout;
    client_body_temp_path /tmp/client_body;
    proxy_temp_path /tmp/proxy;
    fastcgi_temp_path /tmp/fastcgi;
    uwsgi_temp_path /tmp/uwsgi;
    scgi_temp_path /tmp/scgi;
    sendfile on;

    server {
        listen 8080;
        root /usr/share/nginx/html;
        gzip_proxied any;

${serving(site).replace(/^(?=.)/gm, " ".repeat(8))}
    }
}
`;
