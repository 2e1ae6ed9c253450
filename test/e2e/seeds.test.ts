import claims from "../seeds/claims.json";
import { openAll, settled, Stage, type Outlook } from "./outlook";

jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());

type Language = "en" | "sv";

/** Every word that a reader can reach from the open report: all sections of its card, and those of each look-alike. */
async function reachableText(outlook: Outlook): Promise<string> {
  const { pane } = outlook;
  await openAll(outlook);
  const texts = [await pane.locator("main").innerText()];
  const relatedCauses = pane.locator("article button[data-related]");
  for (let at = 0; at < (await relatedCauses.count()); at += 1) {
    await relatedCauses.nth(at).press("Enter");
    await pane.getByRole("button", { name: /^←/ }).waitFor();
    await openAll(outlook);
    texts.push(await pane.locator("main").innerText());
    await pane.getByRole("button", { name: /^←/ }).click();
    await openAll(outlook);
  }
  return texts.join("\n\n");
}

// The two articles that this product grew from: a report in an article's own words opens a pane that says, in today's form, everything
// the article says. test/seeds/claims.json names the claims of each; every text of a claim must be reachable.
describe.each<[string, string, RegExp, string]>([
  ["550 5.4.1", "seed-relay-denied", /^A/, "relay-denied"],
  ["550 4.4.7", "seed-expired-proxy", /^B/, "connection-timeout"],
])("the article on %s", (_code, sample, of, cause) => {
  const all = Object.entries(claims as Readonly<Record<string, Readonly<Record<Language, string>>>>).filter(([id]) => of.test(id));

  test("has 42 claims", () => expect(all).toHaveLength(42));

  test.each<[Language, string]>([["en", "en-US"], ["sv", "sv-SE"]])("every claim can be reached in %s", async (language, locale) => {
    const outlook = await stage.open({ query: `open=${sample}&lang=${locale}` });
    const shown = await settled(outlook, (await outlook.page.evaluate(() => window.simulator!.openId))!);
    expect(shown.cards.map((card) => card["cause"])).toEqual([cause]);
    const text = await reachableText(outlook);
    expect(all.filter(([, claim]) => !new RegExp(claim[language]).test(text)).map(([id, claim]) => `${id}: ${claim[language]}`)).toEqual([]);
    expect(outlook.problems).toEqual([]);
    await outlook.close();
  });
});
