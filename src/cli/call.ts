import { parseArgs } from "node:util";

/** What the command was asked for; `bad-call` carries what was wrong in a word that the texts know. */
export type Call =
  | { readonly kind: "explain"; readonly paths: readonly string[]; readonly pathsFromInput: boolean; readonly output: "text" | "ndjson"; readonly language: string; readonly ownDomains: readonly string[] }
  | { readonly kind: "help"; readonly language: string }
  | { readonly kind: "bad-call"; readonly detail: string; readonly language: string };

const OPTIONS = {
  ndjson: { type: "boolean" },
  "files-from": { type: "string" },
  lang: { type: "string" },
  "own-domain": { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the words after the command's name. Never throws. */
export function readCall(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): Call {
  const fallback = (environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "en").replace("_", "-");
  const parsed = tryParse(words);
  if (parsed instanceof Error) return { kind: "bad-call", detail: parsed.message, language: fallback };

  const { values, positionals } = parsed;
  const language = values.lang ?? fallback;
  if (values.help || positionals.length === 0) return { kind: "help", language };
  const mistake = mistakeIn(positionals, values["files-from"]);
  if (mistake !== undefined) return { kind: "bad-call", detail: mistake, language };
  return { kind: "explain", paths: positionals.slice(1), pathsFromInput: values["files-from"] === "-", output: values.ndjson ? "ndjson" : "text", language, ownDomains: values["own-domain"] ?? [] };
}

function mistakeIn([command, ...paths]: readonly string[], filesFrom: string | undefined): string | undefined {
  if (command !== "explain") return command;
  if (filesFrom !== undefined && filesFrom !== "-") return `--files-from ${filesFrom}`;
  return paths.length === 0 && filesFrom === undefined ? "explain" : undefined;
}

function tryParse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return error as Error;
  }
}
