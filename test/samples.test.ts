import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { causes } from "../src/causes";
import { diagnose } from "../src/core/diagnose";
import samples from "./samples.json";

const folder = join(__dirname, "../src/simulator/mailbox");

test("each sample is described, and none besides", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".eml")).map((name) => name.slice(0, -4));
  expect(samples.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
});

// What is right was written down beside each message by reading it, not by running the reader.
test.each(samples.map((sample) => [sample.name, sample] as const))("%s", async (name, { kind, recipients, forwardedBy }: { kind: string; recipients: readonly object[]; forwardedBy?: string }) => {
  const diagnosis = await diagnose(readFileSync(join(folder, `${name}.eml`)), causes, ["contoso.com"]);
  expect(diagnosis.kind).toBe(kind);
  expect("forwardedBy" in diagnosis ? diagnosis.forwardedBy : undefined).toBe(forwardedBy);
  const verdicts = "verdicts" in diagnosis ? diagnosis.verdicts : [];
  expect(verdicts.length).toBe(recipients.length);
  recipients.forEach((recipient, at) => expect({ replyCode: undefined, ...verdicts[at] }).toMatchObject({ replyCode: undefined, ...recipient }));
});
