/** @jest-environment jsdom */
import type { HandedIn } from "../../src/host/mailbox";
import { openLocale } from "../../src/locales";
import type { ReadRequest, Understood } from "../../src/reader/reader";
import { unconfigured } from "../../src/taskpane/configured";
import { defaults } from "../../src/taskpane/settings";
import { understandHandedIn, understandOpen, type Means } from "../../src/taskpane/understand";
import { card, fakeHost, fakeReader, file, handedOverAs, kept, message, report } from "./fakes";

const ordinary: Understood = { diagnosis: { kind: "ordinary", codes: [] }, cards: [] };
const words = (text: string): Extract<HandedIn, { readonly kind: "words" }> => ({ kind: "words", words: text, bytes: new TextEncoder().encode(text) });

async function meansWith(understand: (asked: ReadRequest) => Promise<Understood> = async () => ({ diagnosis: report, cards: [card()] })): Promise<Means> {
  return { host: fakeHost(message("A")), reader: fakeReader({ understand }), configured: unconfigured, locale: await openLocale("en"), settings: defaults };
}

describe("a card has the message that was read", () => {
  test("from Outlook", async () => {
    const handedOver = handedOverAs("A", "a report");
    expect(await understandOpen(handedOver, await meansWith())).toMatchObject({ kind: "card", message: handedOver.bytes, sources: ["file"] });
  });

  test.each([file("a.eml", "a report"), words("a report")] as readonly Exclude<HandedIn, { readonly kind: "heap" }>[])("handed in as %j", async (thing) => {
    const finding = await understandHandedIn(thing, await meansWith());
    expect(new TextDecoder().decode((finding as { readonly message?: Uint8Array }).message)).toBe("a report");
  });
});

test("a card says how many reports more its message holds", async () => {
  const means = await meansWith(async () => ({ diagnosis: report, cards: [card()], moreReports: 2 }));
  expect(await understandHandedIn(file("a.eml", "three reports") as Extract<HandedIn, { readonly kind: "message" }>, means)).toMatchObject({ kind: "card", moreReports: 2 });
});

test("a card of words that were looked up has no message", async () => {
  const means = await meansWith(async (asked) => ("words" in asked ? { diagnosis: report, cards: [card()] } : ordinary));
  const finding = await understandHandedIn(words("550 5.1.1"), means);
  expect(finding.kind).toBe("card");
  expect(finding).not.toHaveProperty("message");
});

test("what is no card has no message", async () => {
  expect(await understandOpen(handedOverAs("A", "x"), await meansWith(async () => ordinary))).not.toHaveProperty("message");
  expect(await understandOpen(kept("timeout") as never, await meansWith())).not.toHaveProperty("message");
});
