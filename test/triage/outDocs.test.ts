import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvColumns } from "../../src/triage/out/csv";
import { jsonPieces } from "../../src/triage/out/json";
import { summaryOf } from "../../src/triage/summary";
import en from "../../src/locales/en/triageOut.json";
import { recipientRow } from "./outRows";

const toJson = (...given: Parameters<typeof jsonPieces>): string => [...jsonPieces(...given)].join("");

const page = readFileSync(join(__dirname, "../../docs/triage.md"), "utf8");
const part = (heading: string): string => page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`))!;

/** The ids in the first cells of the page's tables, in order. */
const named = (text: string): readonly string[] => text.split("\n").filter((line) => line.startsWith("| `")).flatMap((line) => [...line.split(" | ")[0]!.matchAll(/`([\w-]+)`/g)].map(([, id]) => id!));

test("docs/triage.md has every column of the CSV, in order", () => expect(named(part("CSV"))).toEqual([...csvColumns]));

test("it has every key of the JSON", () => {
  const row = recipientRow({ origin: { file: "a", entry: "b", number: 1 }, subject: "s", messageId: "m", blockList: "l", sendingServer: "i", reportingMta: "r", forwardedBy: "f" });
  const said = JSON.parse(toJson({ rows: [row], findings: [], summary: summaryOf([row]) })) as { summary: object; rows: object[] };
  expect(named(part("JSON"))).toEqual([...Object.keys(said), ...Object.keys(said.summary)]);
  for (const key of Object.keys(said.rows[0]!)) expect(part("JSON")).toContain(`\`${key}\``);
});

test("it has every reason for which something could not be read", () => expect(named(part("Why something could not be read")).toSorted()).toEqual(Object.keys(en.reason).toSorted()));
