import fc from "fast-check";
import { limits } from "../../src/configuration/limits";
import { httpsLink } from "../../src/configuration/link";
import { parseMarkdown, type Block, type Inline } from "../../src/configuration/markdown";

/** The blocks as they look: *bold*, [words → address], - item. */
const words = (inlines: readonly Inline[]): string => inlines.map((inline) => (inline.kind === "text" ? inline.text : inline.kind === "bold" ? `*${words(inline.words)}*` : `[${words(inline.words)} → ${inline.href}]`)).join("");
const drawn = (text: string): readonly string[] => parseMarkdown(text).flatMap((block) => (block.kind === "paragraph" ? [words(block.words)] : block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${words(item)}`)));

test.each([
  ["bold words and a link", "Ask **People finder** first: [people](https://people.contoso.com)", ["Ask *People finder* first: [people → https://people.contoso.com/]"]],
  ["a bare address", "See https://people.contoso.com/a?b=1.", ["See [https://people.contoso.com/a?b=1 → https://people.contoso.com/a?b=1]."]],
  ["a bold link and a link with a bold word", "**[a](https://a.example.org)** [x **y**](https://b.example.org)", ["*[a → https://a.example.org/]* [x *y* → https://b.example.org/]"]],
  ["paragraphs, of which lines were wrapped", "One\nline.\n\nTwo.", ["One line.", "Two."]],
  ["a line break that was asked for", "One  \nTwo", ["One\nTwo"]],
  ["lists", "- a\n- **b**\n\n1. c\n2. d", ["- a", "- *b*", "1. c", "2. d"]],
  ["lists in lists as one", "- a\n  - b\n    - c\n- d", ["- a", "- b", "- c", "- d"]],
  ["a page by reference", "[people][1]\n\n[1]: https://people.contoso.com", ["[people → https://people.contoso.com/]"]],
  ["escaped characters", "\\*a\\* 1 \\< 2", ["*a* 1 < 2"]],
] as const)("%s can be written", (_name, text, looks) => {
  expect(drawn(text)).toEqual(looks);
});

test.each([
  ["HTML as it was written", "a <b onclick=x>b</b>\n\n<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>", ["a <b onclick=x>b</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>"]],
  ["bold words beside HTML", "<div>**a**</div>", ["<div>*a*</div>"]],
  ["images by their words", "![a **map**](https://maps.example.org/x.png)", ["a *map*"]],
  ["code", "`a <b>`\n\n```js\nx()\n```\n\n    y()", ["a <b>", "x()", "y()"]],
  ["headings", "# A\n\nB\n===", ["A", "B"]],
  ["italics", "*a* _b_", ["a b"]],
  ["what is crossed out, which must not read as if it held", "~~send it again~~", ["~~send it again~~"]],
  ["tables by rows", "| a | b |\n|---|---|\n| 1 | 2 |", ["a b", "1 2"]],
  ["quotations and lines", "> a\n\n---\n\nb", ["a", "b"]],
  ["boxes to tick", "- [x] a", ["- a"]],
  ["nothing", " \n\n", []],
] as const)("of everything else the words are left: %s", (_name, text, looks) => {
  expect(drawn(text)).toEqual(looks);
});

test.each([
  "http://people.contoso.com", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)", "data:text/html,x", "mailto:kim@contoso.com", "//people.contoso.com", "/people", "people", "https:people.contoso.com",
  "https://kim@people.contoso.com", "https://kim:secret@people.contoso.com", "https://people.contoso.com\\@evil.example.org", "https://peоple.contoso.com", "https://0x7f.1/", "https://people.contoso.com:99999/", "https://people!contoso.com/", "<https://a b>",
])("a link to %s is its words alone", (href) => {
  expect(parseMarkdown(`[here](${href})`)).toEqual([{ kind: "paragraph", words: [{ kind: "text", text: "here" }] }]);
});

test("a link's address is what the browser makes of it", () => {
  expect(httpsLink("HTTPS://People.Contoso.com:443/sök?a=b c#d")).toBe("https://people.contoso.com/s%C3%B6k?a=b%20c#d");
  expect(httpsLink("https://people.\ncontoso.com/")).toBeUndefined();
  expect(httpsLink("https://xn--bcher-kva.example/")).toBe("https://xn--bcher-kva.example/");
});

/** How deep, whether a link stands in another, and where they lead. */
function shapeOf(blocks: readonly Block[]): { readonly depth: number; readonly hrefs: readonly string[]; readonly nestedLinks: number } {
  const hrefs: string[] = [];
  let depth = 0;
  let nestedLinks = 0;
  const walk = (inlines: readonly Inline[], at: number, inLink: boolean): void => {
    depth = Math.max(depth, at);
    for (const inline of inlines) {
      if (inline.kind === "link") hrefs.push(inline.href);
      if (inline.kind === "link" && inLink) nestedLinks += 1;
      if (inline.kind !== "text") walk(inline.words, at + 1, inLink || inline.kind === "link");
    }
  };
  for (const block of blocks) for (const inlines of block.kind === "paragraph" ? [block.words] : block.items) walk(inlines, 1, false);
  return { depth, hrefs, nestedLinks };
}

const pieces = ["**", "*", "_", "[", "](https://a.example.org)", "](javascript:x)", "![", "](", ")", "- ", "1. ", "> ", "    ", "\n", "\n\n", "`", "~~", "<a ", "<", ">", "|", "|-|\n", "\\", "https://", "kim:x@", "a", " ", "&#106;", "[a]: http://b\n", "# ", "\ud800", "\u0000"];

test("whatever is written, links lead to https pages, none stands in another, and nothing is deep", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (some) => {
      const { depth, hrefs, nestedLinks } = shapeOf(parseMarkdown(some.join("")));
      expect(hrefs.filter((href) => !/^https:\/\/[a-z\d.-]+(?::\d+)?\//.test(href))).toEqual([]);
      expect([depth < 10, nestedLinks]).toEqual([true, 0]);
    }),
    { numRuns: 1500 },
  );
});

// The worst of some 30,000 that were tried, and what nests.
const hostile = ["*x*<a_" + "*".repeat(25), "1. **](x*", "*_x*", `https://${"*".repeat(40)}`, "*_", "<", "[", "[a](", "![", "**a*", "> ", ">", "1. ", "- ", "> - ", " - a\n", "`", "``a`", "|", "|a|b|\n|-|-|\n", "a\n=\n", "<!--", "&a;", "[a]: b\n", "~~a", "!", "\\", "a@b.", "https://a"];

test.each(hostile)("100 kB of %j take no more time than is seen, and no more than their beginning", (word) => {
  const text = word.repeat(Math.ceil(100_000 / word.length));
  const start = performance.now();
  const blocks = parseMarkdown(text);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(blocks).toEqual(parseMarkdown(text.slice(0, limits.note)));
});
