import { encodePointer, Validator } from "@cfworker/json-schema";
import { placeInside, shownPlace } from "./place";
import type { Problem } from "./problem";
import { configSchema } from "./schema";

const validator = new Validator(configSchema, "2020-12", false);
/** Whatever is left out leaves less: one round finds everything, the second finds nothing. */
const MOST_ROUNDS = 3;

export interface Repaired {
  /** What is left satisfies the schema. */
  readonly value: object;
  readonly problems: readonly Problem[];
}

/** Leaves out, place by place, whatever the schema does not allow. */
export function repaired(value: object): Repaired {
  const problems: Problem[] = [];
  let left: object = value;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const faults = faultsOf(left);
    if (faults.size === 0) return { value: left, problems };
    left = without(left, faults, problems, { pointer: "#", at: "" }) as object;
  }
  return { value: {}, problems };
}

type Faults = ReadonlyMap<string, Problem["kind"]>;

/** By place, as the validator writes it; of several at one place the first, which is its type when that is wrong. */
function faultsOf(value: object): Faults {
  const faults = new Map<string, Problem["kind"]>();
  for (const { keyword, instanceLocation } of validator.validate(value).errors) {
    const kind = kindOf(keyword, instanceLocation);
    if (kind && !faults.has(instanceLocation)) faults.set(instanceLocation, kind);
  }
  return faults;
}

/** Undefined for what only says that something inside it is wrong. */
function kindOf(keyword: string, place: string): Problem["kind"] | undefined {
  switch (keyword) {
    case "false":
      return "unknown-key";
    case "type":
      return "wrong-type";
    case "enum":
      return "not-listed";
    case "maxLength":
      return "too-long";
    case "maxItems":
      return "too-many";
    case "pattern":
      return place === "#/helpdesk/address" ? "not-an-address" : place === "#/helpdesk/ticket" ? "not-https" : place.startsWith("#/ownDomains/") ? "not-a-domain" : "wrong-type";
    default:
      return undefined;
  }
}

interface Place {
  readonly pointer: string;
  readonly at: string;
}

/** Never goes deeper than the schema: what it knows nothing of is a fault where it begins. */
function without(value: unknown, faults: Faults, problems: Problem[], { pointer, at }: Place): unknown {
  const keeps = (inner: Place): boolean => {
    const kind = faults.get(inner.pointer);
    if (kind) problems.push({ at: shownPlace(inner.at), kind });
    return kind === undefined;
  };
  if (Array.isArray(value)) {
    const placed = value.map((item: unknown, index) => ({ item, inner: { pointer: `${pointer}/${index}`, at: placeInside(at, index) } }));
    return placed.filter(({ inner }) => keeps(inner)).map(({ item, inner }) => without(item, faults, problems, inner));
  }
  if (typeof value !== "object" || value === null) return value;
  const placed = Object.entries(value).map(([key, item]: [string, unknown]) => ({ key, item, inner: { pointer: `${pointer}/${encodePointer(key)}`, at: placeInside(at, key) } }));
  // fromEntries makes a key of its own of "__proto__" too.
  return Object.fromEntries(placed.filter(({ inner }) => keeps(inner)).map(({ key, item, inner }) => [key, without(item, faults, problems, inner)]));
}
