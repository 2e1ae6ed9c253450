/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import type { Block, Inline } from "../../src/configuration";
import { openLocale } from "../../src/locales";
import { Markdown } from "../../src/taskpane/Markdown/Markdown";

const text = (words: string): Inline => ({ kind: "text", text: words });
const link = (href: string, ...words: readonly Inline[]): Inline => ({ kind: "link", href, words });

async function draw(...blocks: readonly Block[]): Promise<HTMLElement> {
  return render(<Markdown blocks={blocks} locale={await openLocale("en")} />).container;
}
const paragraph = (...words: readonly Inline[]): Promise<HTMLElement> => draw({ kind: "paragraph", words });

test("paragraphs, lists and bold words are drawn as such, in their order", async () => {
  const drawn = await draw(
    { kind: "paragraph", words: [text("Ask "), { kind: "bold", words: [text("Lena")] }, text(" first.")] },
    { kind: "list", ordered: true, items: [[text("One")], [text("Two")]] },
    { kind: "list", ordered: false, items: [[text("Three")]] },
  );
  expect([...drawn.querySelectorAll("p, ol, ul, li, strong")].map(({ localName, textContent }) => [localName, textContent])).toEqual([
    ["p", "Ask Lena first."], ["strong", "Lena"], ["ol", "OneTwo"], ["li", "One"], ["li", "Two"], ["ul", "Three"], ["li", "Three"],
  ]);
});

test("a link leads outside, in a new tab that learns nothing of the page, and says so", async () => {
  await paragraph(text("See "), link("https://people.contoso.com/find?q=a", text("the "), { kind: "bold", words: [text("people")] }));
  const drawn = screen.getByRole<HTMLAnchorElement>("link", { name: "the people (opens in a new tab)" });
  expect([drawn.getAttribute("href"), drawn.target, drawn.rel]).toEqual(["https://people.contoso.com/find?q=a", "_blank", "noopener noreferrer"]);
  expect(drawn.querySelector("strong")!.textContent).toBe("people");
});

test.each(["javascript:alert(1)", "http://contoso.com", "data:text/html,x", "//contoso.com", "/settings", " https://contoso.com", "https:contoso.com", ""])("%j is no link, and its words stay", async (href) => {
  const drawn = await paragraph(text("See "), link(href, text("the people")));
  expect([drawn.querySelector("a"), drawn.textContent]).toEqual([null, "See the people"]);
});

test("words are words, however they are written", async () => {
  const words = '<img src=x onerror="alert(1)"> **not bold** &amp; {{version}}';
  const drawn = await draw({ kind: "paragraph", words: [text(words)] }, { kind: "list", ordered: false, items: [[link("https://contoso.com", text(words))]] });
  expect([drawn.querySelector("img, strong"), drawn.querySelector("p")!.textContent]).toEqual([null, words]);
  expect(drawn.querySelector("a")!.textContent).toContain(words);
});
