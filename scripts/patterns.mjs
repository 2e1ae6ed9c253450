// Every regular expression in src, since all of them run over words of strangers: none may cost more than in proportion to those words.
// 1. A pattern with an unbounded quantifier must be proved linear. 2. One with bounded quantifiers only is linear by construction, as
// long as its bounds do not multiply to much: it is run over long hostile texts of its own making, and four times the text may cost
// about four times as much. 3. No pattern is put together at run time, where nobody could have looked at it; only a copy
// of a whole one is made.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

process.env.RECHECK_BACKEND = "pure";
const { checkSync } = await import("recheck");

const root = fileURLToPath(new URL("..", import.meta.url));
/** Milliseconds for the proof of one pattern; what takes longer counts as unproved. */
const PROOF_LIMIT = 10_000;
/** Milliseconds for one pattern over one hostile text of 64 kB. */
const RUN_LIMIT = 100;

const files = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : []));

function patternsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const where = `${relative(root, file)}:${line}`;
    if (ts.isRegularExpressionLiteral(node)) found.push({ where, literal: node.text });
    if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") found.push({ where, made: node.getText() });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The source without escapes and classes, where a quantifier's characters would mean themselves. */
const skeleton = (source) => source.replace(/\\(?:[pPu]\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]/g, "x");
const isBounded = (source) => !/[*+]|\{\d+,\}/.test(skeleton(source));

/** Texts that make a pattern begin again and again: its own words and samples of its classes, one kind repeated. */
function hostileTexts(source) {
  const words = source.replace(/\(\?(?:<?[=!]|:|<\w+>)/g, "(").split(/[()|]|\{[\d,]+\}|[?*+^$]/).map((word) => word.replace(/\\[bB]/g, "").replace(/\\[sS]/g, " ").replace(/\\d/g, "5").replace(/\\w/g, "a").replace(/\\p\{[^}]*\}/g, "a").replace(/\[[^\]]*\]/g, "a").replace(/\\(.)/g, "$1").replace(/\./g, "x"));
  const own = [...new Set(words)].filter((word) => word.length > 0);
  // A pattern of nothing but classes has no words of its own.
  const together = own.length > 0 ? [own.slice(0, 3).join(" ")] : [];
  return [...own.slice(0, 12), ...own.slice(0, 12).map((word) => `${word} `), ...together, "a", " ", "\t", "a@", "<a@b>", "5.", "550 ", "-", "'", "(", ":"];
}

function cost(pattern, text) {
  let best = Infinity;
  for (let turn = 0; turn < 3; turn += 1) {
    const start = performance.now();
    pattern.lastIndex = 0;
    text.replace(pattern, "");
    best = Math.min(best, performance.now() - start);
    if (best < 2) break;
  }
  return best;
}

/** The hostile text over which a pattern takes too long for its length, if there is one. */
function runsAway(pattern, source) {
  for (const word of hostileTexts(source)) {
    const text = (size) => word.repeat(Math.ceil(size / word.length)).slice(0, size);
    const long = cost(pattern, text(65_536));
    if (long > RUN_LIMIT) return `${long.toFixed(0)} ms over 64 kB of ${JSON.stringify(word)}`;
    if (long > 10 && long > 8 * cost(pattern, text(16_384)) + 2) return `more than in proportion over ${JSON.stringify(word)}`;
  }
  return undefined;
}

/** What ships of a rule is data: the expression made of it is looked at where the rule's file has it. The one place that may. */
const isCopy = ({ where, made }) => where.startsWith(join("src", "core", "judge", "pattern.ts")) && made === "new RegExp(source, \"i\")";

function faultOf(pattern) {
  const { literal, made } = pattern;
  if (made) return isCopy(pattern) ? undefined : "is put together at run time";
  const [, source, flags] = /^\/([^]*)\/(\w*)$/.exec(literal);
  const slow = runsAway(new RegExp(source, flags), source);
  if (slow) return slow;
  if (isBounded(source)) return undefined;
  const { status, complexity } = checkSync(source, flags, { timeout: PROOF_LIMIT });
  return status === "safe" ? undefined : `is not proved linear (${complexity?.summary ?? status}); bound its quantifiers`;
}

const all = files(join(root, "src")).flatMap(patternsOf);
const faults = all.flatMap((pattern) => {
  const fault = faultOf(pattern);
  return fault ? [`${pattern.where}: ${pattern.literal ?? pattern.made}\n    ${fault}`] : [];
});
for (const fault of faults) console.error(fault);
console.log(`${all.length} patterns, ${all.filter(({ literal }) => literal && isBounded(/^\/([^]*)\/\w*$/.exec(literal)[1])).length} of them bounded; ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
