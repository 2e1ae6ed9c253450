import claims from "./seeds/claims.json";
import { textOf, type Claim } from "./seeds/texts";

// What each claim's texts must say; that a reader reaches them is test/e2e/seeds.test.ts.
test.each(Object.entries(claims as Readonly<Record<string, Claim>>).flatMap(([id, claim]) => (["en", "sv"] as const).map((language) => [id, language, claim] as const)))("claim %s is said in %s", (_id, language, claim) => {
  expect(claim.keys.map((key) => textOf(language, key)).join("\n")).toMatch(new RegExp(claim[language]));
});
