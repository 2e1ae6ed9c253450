import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { forms } from "../src/core/report/forms";

const formats = `# The forms of a report

In the order in which they are tried (\`src/core/report/forms.ts\`); the first that reads a recipient out of a message has it. Written
from the code by \`npm run docs\`; the tests compare.

| form | whose, and how it is recognised |
|---|---|
${forms.map(({ id, about }) => `| \`${id}\` | ${about.replaceAll("|", "\\|").replaceAll("<", "&lt;")} |`).join("\n")}
`;

// A generated page that is not what the code says today fails; UPDATE_DOCS=1 writes it.
test("docs/formats.md is what the code says", () => {
  const path = join(__dirname, "../docs/formats.md");
  if (process.env["UPDATE_DOCS"]) writeFileSync(path, formats);
  expect(readFileSync(path, "utf8")).toBe(formats);
});

test("each form has an id of its own", () => expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length));
