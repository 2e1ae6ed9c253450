import fc from "fast-check";
import { ticketText, type Case } from "../../src/actions";
import { inline } from "../../src/actions/markdown";
import { links } from "../../src/causes/links";
import { caseOf, failed, wording } from "./cases";

/** Markdown with a dot for all code, read as CommonMark reads it: fences first, then spans; and for each escaped character. */
function withoutCode(markdown: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split("\n")) {
    const ticks = /^ *(`{3,})[^`]*$/.exec(line)?.[1];
    if (fence !== undefined) {
      if (ticks !== undefined && ticks.length >= fence.length && line.trim() === ticks) fence = undefined;
    } else if (ticks !== undefined) fence = ticks;
    else lines.push(withoutSpans(line));
  }
  if (fence !== undefined) throw new Error(`a fence that does not end: ${markdown}`);
  return lines.join("\n");
}

function withoutSpans(line: string): string {
  let rest = "";
  for (let at = 0; at < line.length; ) {
    const acted = lengthOfCode(line.slice(at)) ?? (line[at] === "\\" ? 2 : undefined);
    const run = /^`+/.exec(line.slice(at))?.[0] ?? line[at]!;
    rest += acted === undefined ? run : "·";
    at += acted ?? run.length;
  }
  return rest;
}

/** Of a line that begins with a span of code: how long that is. */
function lengthOfCode(line: string): number | undefined {
  const [run] = /^`+/.exec(line) ?? [];
  const end = run && [...line.slice(run.length).matchAll(/`+/g)].find(([other]) => other === run);
  return run && end ? run.length * 2 + end.index : undefined;
}

/** What our own layout puts there. */
const withoutOurs = (text: string): string => text.replace(/^(?:## |- \*\*[\w ·()]+:\*\* ?| {2}- |\d+\. |\*\*[\w ']+\*\*$| {3}\[[^[\]]+\]\(https:\/\/[\w./?=&#-]+\)$)/gm, "");

const ACTS = /[`*_{}[\]<>|~$&#]|^\s*(?:[-+=>]|\d+[.)]\s)|@|:\/\/|www\./m;

const piece = fc.constantFrom("`", "``", "```", "\n```\n", "*", "**", "_", "[click](https://evil.example)", "<b>", "<!--", "https://evil.example/a", "www.evil.example", "kim@fabrikam.com", "@dana", "#1", "# ", "- ", "+ ", "1. ", "12) ", "===", "---", "> ", "| a | b |", "~~", "\\", "\\`", "&lt;", "$$", "{{x}}", "![x](y)", " ", "\n", "\t", "a", "å", "\u202e", "(", ")", "!", ".", "evil.example");
const hostile = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));

test("no word acts in a line of Markdown, and none is lost", () => {
  fc.assert(fc.property(hostile, (words) => {
    expect(withoutCode(inline(words))).not.toMatch(ACTS);
    const letters = (text: string): string => text.replace(/[\s\\`]/g, "");
    expect(letters(inline(words))).toBe(letters(words));
  }), { numRuns: 1000 });
});

test("no word of a report acts in a whole ticket", async () => {
  const { card, diagnosis } = await caseOf({ message: ["Reporting-MTA: dns; x.prod.outlook.com"], recipients: [failed("kim@fabrikam.com")] });
  const t = await wording();
  fc.assert(fc.property(hostile, fc.boolean(), (words, omitsPersonal) => {
    const admin = card.admin.map((section) => ({ ...section, heading: section.heading, steps: section.steps.map((step) => ({ ...step, text: words, command: `x ${words.replace(/\s+/g, " ")}` })) }));
    const of: Case = { card: { ...card, summary: words, recipients: [words, "a@fabrikam.com"], serverWords: words, admin, tell: { intro: words, facts: `Subject: ${words.replace(/\s+/g, " ")}` } }, diagnosis };
    expect(withoutOurs(withoutCode(ticketText(of, { format: "markdown", omitsPersonal }, t)))).not.toMatch(ACTS);
  }));
});

test("a command and a page stay with their step, and addresses are code", async () => {
  const of = await caseOf({ message: ["Reporting-MTA: dns; x.prod.outlook.com"], recipients: [failed("kim@fabrikam.com")] });
  const text = ticketText(of, { format: "markdown", omitsPersonal: false }, await wording());
  expect(text).toMatch(/^## There is no mailbox with that address\n\n- \*\*Who must act:\*\* You\n/);
  expect(text).toContain("- **Recipient:** `kim@fabrikam.com`\n");
  expect(text).toMatch(/\n2\. [^\n]+\n\n {3}```\n {3}Get-EXORecipient[^\n]+\n {3}```\n\n/);
  expect(text).toMatch(/\n3\. [^\n]+\n\n {3}\[[^\]]+\]\(https:\/\/(?:learn|support|techcommunity)\.microsoft\.com\/[^)\s]+\)\n\n4\. /);
  expect(text).toMatch(/\n## What the server said\n\n```\n550 5\.1\.1 User unknown\n```\n/);
});

test("backticks in the server's words cannot end their fence", async () => {
  const of = await caseOf({ recipients: [failed("kim@fabrikam.com", "550 5.1.1 User unknown ````````` <script>")] });
  expect(ticketText(of, { format: "markdown", omitsPersonal: false }, await wording())).toContain("\n``````````\n550 5.1.1 User unknown ````````` <script>\n``````````\n");
});

test("every page of ours can stand in a link as it is", () => {
  for (const page of Object.values<string>(links)) expect(page).toMatch(/^https:\/\/[^\s()<>\\]+$/);
});
