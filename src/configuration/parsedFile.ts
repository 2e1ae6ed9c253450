import { limits } from "./limits";
import { placeInside, shownPlace } from "./place";
import type { Problem } from "./problem";

export interface ParsedFile {
  readonly kind: "parsed";
  /** No key in it is cut in the middle of a character, and no more values than the limit. */
  readonly value: object;
  readonly problems: readonly Problem[];
}

const WHOLE = "config.json";

/** The object in a file; a problem when there is none, or one that would take too long. */
export function parsedFile(text: string): ParsedFile | Problem {
  if (text.length > limits.file) return { at: WHOLE, kind: "too-large" };
  const json = text.replace(/^\ufeff/, "");
  const result = parsed(json);
  if ("error" in result) return { at: `${WHOLE}${placeIn(json, result.error)}`, kind: "not-json" };
  const { value } = result;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { at: WHOLE, kind: "wrong-type" };
  const problems = withWholeKeys(value);
  return problems ? { kind: "parsed", value, problems } : { at: WHOLE, kind: "too-large" };
}

function parsed(json: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(json) as unknown };
  } catch (error) {
    return { error: error instanceof Error ? error.message : "" };
  }
}

const LINE_AND_COLUMN = /line (\d{1,7}) column (\d{1,7})/;
const POSITION = /position (\d{1,7})/;

/** ":3:5", the line and column that a browser's message names, if it does. */
function placeIn(json: string, message: string): string {
  const [, line, column] = LINE_AND_COLUMN.exec(message) ?? [];
  if (line && column) return `:${line}:${column}`;
  const [, position] = POSITION.exec(message) ?? [];
  if (position === undefined) return "";
  const before = json.slice(0, Number(position)).split("\n");
  return `:${before.length}:${before.at(-1)!.length + 1}`;
}

const HALF_CHARACTER = /\p{Cs}/u;

/**
 * Takes keys out that hold half a character, which the validator cannot write down, and says so; undefined when there are too many values, of
 * each of which the validator could have something to say. Not by recursion: a file can be nested deeper than the stack.
 */
function withWholeKeys(root: object): readonly Problem[] | undefined {
  const problems: Problem[] = [];
  const waiting: { readonly node: object; readonly at: string }[] = [{ node: root, at: "" }];
  let count = 0;
  for (const { node, at } of waiting) {
    for (const [key, value] of Object.entries(node)) {
      count += 1;
      if (count > limits.values) return undefined;
      const inner = placeInside(at, Array.isArray(node) ? Number(key) : key);
      if (HALF_CHARACTER.test(key)) {
        Reflect.deleteProperty(node, key);
        problems.push({ at: shownPlace(inner), kind: "unknown-key" });
      } else if (typeof value === "object" && value !== null) waiting.push({ node: value as object, at: inner });
    }
  }
  return problems;
}
