import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { causes } from "../src/causes";
import { diagnose } from "../src/core/diagnose";
import { forms } from "../src/core/report/forms";
import messages from "./messages.json";

interface Expected {
  readonly name: string;
  readonly kind: string;
  readonly recipients: readonly { readonly address: string; readonly action: string; readonly cause: string; readonly status?: string; readonly replyCode?: string }[];
}

const folder = join(__dirname, "messages");
const all = messages as readonly Expected[];
const read = (name: string) => diagnose(readFileSync(join(folder, `${name}.eml`)), causes, ["contoso.com"]);

test("each message is described, and none besides", () => {
  expect(all.map(({ name }) => `${name}.eml`).toSorted()).toEqual(readdirSync(folder).toSorted());
});

// Reports of the world's mail systems, written from knowledge of them; what is right was written down by who wrote them, not by the reader.
test.each(all.map((message) => [message.name, message] as const))("%s", async (name, { kind, recipients }) => {
  const diagnosis = await read(name);
  const verdicts = "verdicts" in diagnosis ? diagnosis.verdicts : [];
  const told = verdicts.map(({ address = "", action, cause, status = "", replyCode = "" }) => ({ address: address.toLowerCase(), action, cause, status, replyCode }));
  const expected = recipients.map(({ address, action, cause, status = "", replyCode = "" }) => ({ address: address.toLowerCase(), action, cause, status, replyCode }));
  expect({ kind: diagnosis.kind, told: told.toSorted(byAddress) }).toEqual({ kind, told: expected.toSorted(byAddress) });
});

function byAddress(one: { readonly address: string }, other: { readonly address: string }): number {
  return one.address < other.address ? -1 : 1;
}

test("each form has a message of its own, here or in the simulated mailbox", async () => {
  const met = new Set<string>();
  const mailbox = join(__dirname, "../src/simulator/mailbox");
  const files = [...all.map(({ name }) => join(folder, `${name}.eml`)), ...readdirSync(mailbox).map((name) => join(mailbox, name))];
  for (const file of files) {
    const diagnosis = await diagnose(readFileSync(file), causes, ["contoso.com"]);
    if ("report" in diagnosis) met.add(diagnosis.report.form);
  }
  expect(forms.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
});
