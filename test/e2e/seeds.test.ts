import claims from "../seeds/claims.json";
import { settled, Stage, type Outlook, visitTabs } from "./outlook";

jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());

type Language = "en" | "sv";

/** Every word that a reader can reach from the open report: all tabs of its card, and those of each look-alike. */
async function reachableText({ pane }: Outlook): Promise<string> {
  const texts: string[] = [];
  const read = async (): Promise<void> => void texts.push(await pane.locator("main").innerText());
  await visitTabs(pane, read);

  const why = pane.locator("article [data-tab=why]");
  const related = pane.locator("article button[data-related]");
  await why.click();
  const count = await related.count();
  for (let at = 0; at < count; at += 1) {
    await related.nth(at).press("Enter");
    await pane.getByRole("button", { name: /^←/ }).waitFor();
    await visitTabs(pane, read);
    await pane.getByRole("button", { name: /^←/ }).click();
    await why.click();
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
