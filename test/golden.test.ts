import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { causes } from "../src/causes";
import { diagnose } from "../src/core/diagnose";

const samples = join(__dirname, "../src/simulator/mailbox");
const golden = join(__dirname, "golden");
const names = readdirSync(samples).filter((name) => name.endsWith(".eml")).map((name) => name.slice(0, -4));

// The whole diagnosis of every sample: ids and the report's own words, so that a translation never changes it. A sample without an
// expectation fails; UPDATE_GOLDEN=1 writes it, and the difference is what gets reviewed.
test.each(names)("%s", async (name) => {
  const expectation = join(golden, `${name}.json`);
  const actual = await diagnose(readFileSync(join(samples, `${name}.eml`)), causes, ["contoso.com"]);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(expectation, `${JSON.stringify(actual, null, 2)}\n`);
  expect(actual).toEqual(JSON.parse(readFileSync(expectation, "utf8")));
});

test("no expectation is left without its sample", () => expect(readdirSync(golden).toSorted()).toEqual(names.map((name) => `${name}.json`).toSorted()));
