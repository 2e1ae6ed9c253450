import { parseArgs } from "node:util";

/** Which messages, read for whom, and in which language the answer is. */
interface Asked {
  readonly paths: readonly string[];
  readonly pathsFromInput: boolean;
  readonly language: string;
  readonly ownDomains: readonly string[];
}

/** What the command was asked for; `bad-call` carries the words that were odd; nothing when a path is missing. */
export type Call =
  | (Asked & { readonly kind: "explain"; readonly output: "text" | "ndjson" })
  | (Asked & { readonly kind: "triage"; readonly output: "markdown" | "json" | "csv" })
  | { readonly kind: "help"; readonly language: string }
  | { readonly kind: "bad-call"; readonly detail?: string; readonly language: string };

const OPTIONS = {
  ndjson: { type: "boolean" },
  json: { type: "boolean" },
  csv: { type: "boolean" },
  markdown: { type: "boolean" },
  "files-from": { type: "string" },
  lang: { type: "string" },
  "own-domain": { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
} as const;

/** The ways in which each command can write what it found; the first where none is asked for. */
const OUTPUTS = { explain: ["text", "ndjson"], triage: ["markdown", "json", "csv"] } as const;

type Parsed = Exclude<ReturnType<typeof tryParse>, Error>;

/** Reads the words after the command's name. Never throws. */
export function readCall(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): Call {
  const fallback = (environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "en").replace("_", "-");
  const parsed = tryParse(words);
  if (parsed instanceof Error) return { kind: "bad-call", detail: parsed.message, language: fallback };

  const { values, positionals: [command, ...paths] } = parsed;
  const language = values.lang ?? fallback;
  if (values.help || command === undefined) return { kind: "help", language };
  const mistake = mistakeIn(parsed);
  if (mistake) return { kind: "bad-call", ...mistake, language };
  const asked: Asked = { paths, pathsFromInput: values["files-from"] === "-", language, ownDomains: values["own-domain"] ?? [] };
  if (command === "triage") return { kind: "triage", output: asOf(values, OUTPUTS.triage), ...asked };
  return { kind: "explain", output: asOf(values, OUTPUTS.explain), ...asked };
}

function mistakeIn({ values, positionals: [command = "", ...paths] }: Parsed): { readonly detail?: string } | undefined {
  if (command !== "explain" && command !== "triage") return { detail: command };
  const asked = (["ndjson", "json", "csv", "markdown"] as const).filter((output) => values[output]);
  const unknown = asked.find((output) => !(OUTPUTS[command] as readonly string[]).includes(output));
  if (unknown !== undefined) return { detail: `${command} --${unknown}` };
  if (asked.length > 1) return { detail: asked.map((output) => `--${output}`).join(" ") };
  const filesFrom = values["files-from"];
  if (filesFrom !== undefined && filesFrom !== "-") return { detail: `--files-from ${filesFrom}` };
  return paths.length === 0 && filesFrom === undefined ? {} : undefined;
}

function asOf<Output extends string>(values: Readonly<Record<string, unknown>>, outputs: readonly [Output, ...Output[]]): Output {
  return outputs.find((output) => values[output]) ?? outputs[0];
}

function tryParse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return error as Error;
  }
}
