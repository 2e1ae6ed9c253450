/** Reads the typed values of RFC 3464 fields. */

const ADDRESS = /(?<![^\s<>()[\]:;,"'])[^\s<>()[\]:;,"]{1,320}@[^\s<>()[\]:;,"'@]{1,255}/;
const QUOTED_LOCAL = /"[^"\r\n]{1,100}"@[^\s<>()[\]:;,"'@]{1,255}/;

/** "rfc822;kim@fabrikam.com", "utf-8;…" (RFC 6533 §3) or a bare address → the address; undefined when there is none. */
export function readAddress(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const typed = value.slice(0, 1000).replace(/^\s{0,10}[\w-]{1,20}\s{0,5};\s{0,5}/, "");
  const plain = typed.replace(/\\x\{([\dA-Fa-f]{2,6})\}/g, (whole, hex: string) => character(parseInt(hex, 16)) ?? whole);
  return findAddress(plain) ?? (/^\S{1,200}$/.test(plain) && plain !== "<>" ? plain.replace(/^<|>$/g, "") : undefined);
}

/** The first mail address in a text; trailing punctuation of the sentence is not part of it. */
export function findAddress(text: string): string | undefined {
  if (!text.includes("@")) return undefined;
  const found = QUOTED_LOCAL.exec(text)?.[0] ?? ADDRESS.exec(text)?.[0];
  return found?.replace(/^(?:mailto:|rfc822;)/i, "").replace(/^'+(?=.)/, "").replace(/[.>]{1,20}$/, "");
}

/** "dns; mx.fabrikam.com (203.0.113.9, the server for …)" → "mx.fabrikam.com". */
export function readHost(value: string | undefined): string | undefined {
  const host = value?.slice(0, 500).replace(/^\s{0,10}[\w-]{1,20}\s{0,5};\s{0,5}/, "").split(/[\s(]/)[0]?.replace(/\.$/, "");
  return host === undefined || host === "" ? undefined : host;
}

/** The lower-cased domain of an address; undefined without one. */
export function domainOf(address: string | undefined): string | undefined {
  const at = address?.lastIndexOf("@") ?? -1;
  return at < 0 ? undefined : address!.slice(at + 1).toLowerCase().replace(/\.$/, "");
}

function character(code: number): string | undefined {
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}
