import type { OriginalMessage } from "../diagnosis";

/**
 * The message that bounced failed the checks of who sent it (RFC 8601), so somebody else may have used the sender's address. A hint and
 * no proof: a domain whose own records are wrong fails them too.
 */
export function looksForged({ authentication }: OriginalMessage): boolean {
  return authentication.some((results) => /\bdmarc=fail\b/i.test(results) || (/\bspf=(?:soft)?fail\b/i.test(results) && !/\bdkim=pass\b/i.test(results)));
}
