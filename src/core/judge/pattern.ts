import type { Pattern, WrittenPattern } from "../catalogue";
import { requiredWords } from "./requiredWords";

const made = new WeakMap<WrittenPattern, RegExp>();

/** The expression of a pattern: itself, or made when a reply first asks for it. */
export function expressionOf(pattern: Pattern): RegExp {
  if (pattern instanceof RegExp) return pattern;
  const known = made.get(pattern);
  if (known) return known;
  const [source] = pattern;
  const expression = new RegExp(source, "i");
  made.set(pattern, expression);
  return expression;
}

/** Words of which one must stand in any text that it matches; undefined when none can be told. */
export function wordsRequiredBy(pattern: Pattern): readonly string[] | undefined {
  return pattern instanceof RegExp ? requiredWords(pattern) : pattern[1];
}
