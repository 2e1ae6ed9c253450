import { JSDOM } from "jsdom";
import { kinds, types, type Headers, type Kind } from "../../scripts/hosting/policy.mjs";

/** What a server's file says of each kind, and of a path that is none; Cache-Control as the set of its words. */
export type Said = Partial<Readonly<Record<Kind | "otherwise", Headers>>>;

const cacheWords = (text: string): string => text.split(",").map((word) => word.trim()).sort().join(", ");

/** Headers as they can be compared, whoever has put them into words. */
export const normal = (headers: Headers): Headers => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, name === "Cache-Control" ? cacheWords(value) : value]));

/** The groups of every match. */
export const all = (pattern: RegExp, text: string): readonly (readonly string[])[] => [...text.matchAll(pattern)].map(([, ...groups]) => groups);

/** Paths of this kind. */
const samplesOf = (kind: Kind): readonly string[] => (kinds[kind].names ?? [kind === "hashed" ? "js/taskpane.0123abcd.js" : "assets/icon-32.png"]).map((path) => `/${path}`);

const everyKind = Object.keys(kinds) as readonly Kind[];

/** One answer for a kind, however many paths it has. */
function ofKind(kind: Kind, find: (path: string) => Headers | undefined): Headers {
  const found = samplesOf(kind).map((path) => normal(find(path) ?? {}));
  for (const one of found) expect(one).toEqual(found[0]);
  return found[0]!;
}

export function nginxSays(text: string): Said {
  const headersIn = (part: string) => Object.fromEntries(all(/^\s*add_header (\S+) "([^"]*)"/gm, part)) as Headers;
  const locations = all(/location ~ "([^"]*)" \{([^}]*)\}/g, text).map(([path, body]) => ({ path: new RegExp(path!), headers: headersIn(body!) }));
  expect(locations).toHaveLength(everyKind.length);
  // nginx takes the first expression that fits.
  const found = everyKind.map((kind) => [kind, ofKind(kind, (path) => locations.find((one) => one.path.test(path))?.headers)]);
  return { ...Object.fromEntries(found), otherwise: headersIn(text.replace(/^\s*location [^{]*\{[^}]*\}/gm, "")) } as Said;
}

export function apacheSays(text: string): Said {
  const headersIn = (part: string) => Object.fromEntries(all(/^\s*Header (?:always )?set (\S+) "([^"]*)"/gm, part)) as Headers;
  const sections = all(/<LocationMatch "([^"]*)">([\s\S]*?)<\/LocationMatch>/g, text).map(([path, body]) => ({ path: new RegExp(path!), headers: headersIn(body!) }));
  const otherwise = headersIn(text.replace(/<LocationMatch[\s\S]*?<\/LocationMatch>/g, ""));
  // Apache adds up whatever fits.
  const says = (path: string) => Object.assign({}, otherwise, ...sections.filter((one) => one.path.test(path)).map(({ headers }) => headers)) as Headers;
  expect(says("/")).toEqual(says("/index.html"));
  return { ...Object.fromEntries(everyKind.map((kind) => [kind, ofKind(kind, says)])), otherwise } as Said;
}

export function iisSays(text: string): Said {
  const root = new (new JSDOM("").window.DOMParser)().parseFromString(text, "application/xml");
  expect(root.querySelector("parsererror")).toBeNull();
  const headersIn = (at: Element): Headers => {
    const headers = [...at.querySelectorAll(":scope > system\\.webServer > httpProtocol > customHeaders > add")].map((add) => [add.getAttribute("name")!, add.getAttribute("value")!]);
    const cache = at.querySelector(":scope > system\\.webServer > staticContent > clientCache")!;
    const days = Number.parseInt(cache.getAttribute("cacheControlMaxAge") ?? "", 10);
    const caching = cache.getAttribute("cacheControlMode") === "DisableCache" ? "no-cache" : `${cache.getAttribute("cacheControlCustom")!}, max-age=${days * 86_400}`;
    return Object.fromEntries([...headers, ["Cache-Control", caching]]) as Headers;
  };
  // Else what a whole machine has set, or the part around it, stays.
  for (const part of root.querySelectorAll("customHeaders")) expect(part.firstElementChild?.nodeName).toBe("clear");
  const locations = [...root.querySelectorAll("location")].map((one) => ({ path: `/${one.getAttribute("path")!}`, headers: headersIn(one) }));
  const says = (path: string) => locations.find((one) => path === one.path || path.startsWith(`${one.path}/`))?.headers ?? headersIn(root.documentElement);
  return Object.fromEntries(everyKind.map((kind) => [kind, ofKind(kind, says)])) as Said;
}

export function azureSays(text: string): Said {
  const { routes, globalHeaders } = JSON.parse(text) as { routes: readonly { route: string; headers: Headers }[]; globalHeaders: Headers };
  const says = (path: string) => ({ ...globalHeaders, ...routes.find(({ route }) => route === path || (route.endsWith("/*") && path.startsWith(route.slice(0, -1))))?.headers });
  expect(says("/")).toEqual(says("/index.html"));
  return { ...Object.fromEntries(everyKind.map((kind) => [kind, ofKind(kind, says)])), otherwise: globalHeaders } as Said;
}

interface Template {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties: Record<string, never> }>>;
}

interface Behaviour {
  readonly PathPattern?: string;
  readonly ResponseHeadersPolicyId: { readonly Ref: string };
}

interface Policy {
  readonly SecurityHeadersConfig: {
    readonly ContentSecurityPolicy: { readonly ContentSecurityPolicy: string };
    readonly ContentTypeOptions: { readonly Override: boolean };
    readonly ReferrerPolicy: { readonly ReferrerPolicy: string };
    readonly StrictTransportSecurity: { readonly AccessControlMaxAgeSec: number; readonly IncludeSubdomains: boolean; readonly Preload: boolean };
  };
  readonly CustomHeadersConfig?: { readonly Items: readonly { readonly Header: string; readonly Value: string }[] };
}

export function cloudfrontSays(template: string, upload: string): Said {
  const { Resources } = JSON.parse(template) as Template;
  const { DefaultCacheBehavior, CacheBehaviors } = Resources["Distribution"]!.Properties["DistributionConfig"] as unknown as { DefaultCacheBehavior: Behaviour; CacheBehaviors: readonly Behaviour[] };
  const copies = all(/^aws s3 cp "dist\/([^"]*)" "s3:\/\/\$bucket\/([^"]*)" --cache-control "([^"]*)" --content-type "([^"]*)"/gm, upload).map(([from, to, caching, type]) => ({ from, to: `/${to!}`, caching: caching!, type }));
  const says = (path: string): Headers => {
    const behaviour = CacheBehaviors.find(({ PathPattern = "" }) => path === PathPattern || (PathPattern.endsWith("/*") && path.startsWith(PathPattern.slice(0, -1)))) ?? DefaultCacheBehavior;
    const config = Resources[behaviour.ResponseHeadersPolicyId.Ref]!.Properties["ResponseHeadersPolicyConfig"] as unknown as Policy;
    const { ContentSecurityPolicy, ReferrerPolicy, StrictTransportSecurity, ContentTypeOptions } = config.SecurityHeadersConfig;
    expect([ContentTypeOptions.Override, StrictTransportSecurity.IncludeSubdomains, StrictTransportSecurity.Preload]).toEqual([true, false, false]);
    const copy = copies.find(({ to }) => path === to || (to.endsWith("/") && path.startsWith(to)))!;
    expect([`/${copy.from!}`, copy.type]).toEqual([copy.to, types[path.split(".").at(-1)!]]);
    return {
      "Content-Security-Policy": ContentSecurityPolicy.ContentSecurityPolicy,
      "Strict-Transport-Security": `max-age=${StrictTransportSecurity.AccessControlMaxAgeSec}`,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": ReferrerPolicy.ReferrerPolicy,
      ...Object.fromEntries((config.CustomHeadersConfig?.Items ?? []).map(({ Header, Value }) => [Header, Value])),
      "Cache-Control": copy.caching,
    };
  };
  return Object.fromEntries(everyKind.map((kind) => [kind, ofKind(kind, says)])) as Said;
}
