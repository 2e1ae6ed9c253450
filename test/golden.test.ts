import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { causes } from "../src/causes";
import { diagnose } from "../src/core/diagnose";

// The whole diagnosis of every sample of the mailbox and of every written message: ids and the report's own words, so that a
// translation never changes it. A message without an expectation fails; UPDATE_GOLDEN=1 writes it, and the difference is what gets reviewed.
describe.each([
  ["mailbox", "../src/simulator/mailbox"],
  ["messages", "messages"],
])("%s", (name, path) => {
  const folder = join(__dirname, path);
  const golden = join(__dirname, "golden", name);
  const names = readdirSync(folder).filter((file) => file.endsWith(".eml")).map((file) => file.slice(0, -4));

  test.each(names)("%s", async (one) => {
    const expectation = join(golden, `${one}.json`);
    const actual = await diagnose(readFileSync(join(folder, `${one}.eml`)), causes, ["contoso.com"]);
    if (process.env["UPDATE_GOLDEN"]) {
      mkdirSync(golden, { recursive: true });
      writeFileSync(expectation, `${JSON.stringify(actual, null, 1)}\n`);
    }
    expect(actual).toEqual(JSON.parse(readFileSync(expectation, "utf8")));
  });

  test("no expectation is left without its message", () => expect(readdirSync(golden).toSorted()).toEqual(names.map((one) => `${one}.json`).toSorted()));
});
