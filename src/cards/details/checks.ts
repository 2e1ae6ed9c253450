import { inSentence } from "../shown";
import { withoutComments } from "../../core/mime/withoutComments";

/** What a result comes to, whatever its word. `soft`: probably a failure; `error`: the check itself did not work. */
export type Meaning = "pass" | "soft" | "fail" | "none" | "error";

/** One check and its outcome, in the words of RFC 8601 ("spf", "pass"), and the domain it was about where that is named. */
export interface Check {
  readonly method: string;
  readonly result: string;
  readonly meaning: Meaning;
  readonly domain?: string;
}

/** What one server found, in its order. */
export interface Checks {
  readonly server?: string;
  readonly checks: readonly Check[];
}

const METHODS: ReadonlySet<string> = new Set(["spf", "dkim", "dmarc", "arc", "compauth", "iprev", "dara", "sender-id", "auth", "bimi"]);
const MEANINGS: Readonly<Record<string, Meaning>> = {
  pass: "pass", bestguesspass: "pass", softpass: "pass",
  softfail: "soft",
  fail: "fail", hardfail: "fail", policy: "fail",
  none: "none", neutral: "none", skipped: "none",
  temperror: "error", permerror: "error",
};
const RESULT = /^\s{0,9}([a-z][a-z-]{0,20})(?:\/\d{1,3})?\s{0,9}=\s{0,9}([a-z]{1,20})(?![\w.=@-])/i;
const DOMAIN = /(?:^|\s)(?:header\.(?:d|i|from)|smtp\.mailfrom)\s{0,3}=\s{0,3}(\S{1,320})/i;
const LONGEST = 2000;
const MOST = 12;

/** Authentication-Results (RFC 8601) reduced to what they come to; the rest of their words is the business of whoever wrote them. */
export function checksOf(headers: readonly string[]): readonly Checks[] {
  return headers.map(readHeader).filter(({ checks }) => checks.length > 0);
}

function readHeader(header: string): Checks {
  const parts = withoutComments(header.slice(0, LONGEST)).split(";");
  const checks = parts.flatMap(readCheck).slice(0, MOST);
  // Exchange Online leaves out its own name, which comes first elsewhere, sometimes with a version.
  const server = /^\s{0,9}([\w.-]{1,253})(?:\s{1,9}\d{1,3})?\s{0,9}$/.exec(parts[0]!)?.[1];
  return { ...(server && { server }), checks };
}

function readCheck(part: string): readonly Check[] {
  const [, method = "", result = ""] = RESULT.exec(part)?.map((word) => word.toLowerCase()) ?? [];
  if (!METHODS.has(method) || !Object.hasOwn(MEANINGS, result)) return [];
  const domain = domainIn(part);
  return [{ method, result, meaning: MEANINGS[result]!, ...(domain && { domain }) }];
}

/** "header.d=none" names no domain. */
function domainIn(part: string): string | undefined {
  const domain = inSentence((DOMAIN.exec(part)?.[1] ?? "").split("@").at(-1)!.replace(/[>,]{1,5}$/, ""));
  return domain.includes(".") ? domain : undefined;
}
