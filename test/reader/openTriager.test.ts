import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openTriager } from "../../src/reader/openTriager";
import type { TriageStep } from "../../src/reader/triage";

const mailbox = join(__dirname, "../../src/simulator/mailbox");
const file = (name: string) => ({ name: `${name}.eml`, content: new Blob([readFileSync(join(mailbox, `${name}.eml`))]) });
const forUs = { ownDomains: ["contoso.com"] };

async function* stepsOf(triager: ReturnType<typeof openTriager>, job: number): AsyncGenerator<TriageStep> {
  for (;;) {
    const step = await triager.stepTriage(job);
    yield step;
    if (step.isOver) return;
  }
}

test("rows come in the order of the files, also of those that are given later, and the bytes add up", async () => {
  const triager = openTriager();
  const job = await triager.beginTriage(forUs);
  const files = ["exo-mailbox-full", "ordinary-question", "postfix-several-recipients"].map(file);
  await triager.addToTriage(job, files.slice(0, 1), false);
  setTimeout(() => void triager.addToTriage(job, files.slice(1), true), 30);
  const steps: TriageStep[] = [];
  for await (const step of stepsOf(triager, job)) steps.push(step);
  const examined = steps.flatMap((step) => step.examined);
  expect(examined.map(({ rows: [row], diagnoses }) => [row!.message, row!.origin.file, row!.kind, diagnoses.length])).toEqual([
    [0, "exo-mailbox-full.eml", "recipient", 1], [1, "ordinary-question.eml", "notice", 0], [2, "postfix-several-recipients.eml", "recipient", 1],
  ]);
  expect(steps.at(-1)!.bytesRead).toBe(files.reduce((sum, { content }) => sum + content.size, 0));
});

test("pieces that are asked for at once are answered in order, and nothing comes twice", async () => {
  const triager = openTriager();
  const job = await triager.beginTriage(forUs);
  await triager.addToTriage(job, Array.from({ length: 500 }, () => file("exo-mailbox-full")), true);
  const steps = await Promise.all(Array.from({ length: 5 }, () => triager.stepTriage(job)));
  const numbers = steps.flatMap(({ examined }) => examined.map(({ rows: [row] }) => row!.message));
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers).toEqual(numbers.map((_number, index) => index));
});

test("a job that ended has no more pieces, also while it waits for files", async () => {
  const triager = openTriager();
  const job = await triager.beginTriage(forUs);
  const waiting = triager.stepTriage(job);
  await triager.endTriage(job);
  expect(await waiting).toEqual({ examined: [], bytesRead: 0, isOver: true });
  await expect(triager.stepTriage(job)).rejects.toThrow("No such triage");
});

test("a cause that an admin hides is not named", async () => {
  const { rows } = await openTriager().examine({ ...forUs, hiddenCauses: ["mailbox-full"], bytes: readFileSync(join(mailbox, "exo-mailbox-full.eml")), origin: { file: "a" }, message: 7 });
  expect(rows).toMatchObject([{ kind: "recipient", message: 7, cause: "unknown" }]);
});
