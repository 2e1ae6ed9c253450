/** A domain that mail goes to, in letters of any script; as src/actions/address.ts has it. */
export const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.){1,20}(?!\d{1,63}$)[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}]$/u;

/** One address, or nothing. */
export const ADDRESS = /^(?:[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]{1,64}(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]{1,64}){0,20}@(?!.{254})(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.){1,20}(?!\d{1,63}$)[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/** A page on the web, or nothing: no name or password before the host, which stands as DNS has it, so that no letter looks like another. */
export const HTTPS = /^(?:https:\/\/[A-Za-z\d](?:[A-Za-z\d.-]{0,251}[A-Za-z\d])?(?::\d{1,5})?(?:[/?#][^\p{C}\p{Z}"<>\\]{0,2000})?)?$/u;

/** One line. Nothing invisible that could hide words or turn them round. */
export const LINE = /^[^\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]{0,4096}$/u;

/** The same in several lines. */
export const LINES = /^(?:[\t\n\r]|[^\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]){0,4096}$/u;
