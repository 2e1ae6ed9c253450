import { readFileSync } from "node:fs";
import { join } from "node:path";
import { limits as reading } from "../../src/core/mime/limits";
import type { Threshold } from "../../src/triage/findings/rule";
import { rules } from "../../src/triage/findings/rules";
import { rowLimits } from "../../src/reader/examine";
import { unpackLimits } from "../../src/unpack/limits";

const page = readFileSync(join(__dirname, "../../docs/triage.md"), "utf8");
const part = (heading: string): string => page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`))!;
/** The cells of the rows of its table, without the head. */
const table = (heading: string): readonly (readonly string[])[] => part(heading).split("\n").filter((line) => line.startsWith("| ")).slice(1).map((line) => line.slice(2, -2).split(" | "));

const numbersIn = (text: string): readonly number[] => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)).toSorted((one, other) => one - other);
const percent = (share: number): number => Math.round(share * 100);

/** What must hold beside rows and share. */
function others({ within, distinct = {}, spread, window }: Threshold): readonly number[] {
  const all = [...(within === undefined ? [] : [percent(within)]), ...Object.values(distinct), ...(spread ? [percent(spread.atMost)] : []), ...(window ? [window.minutes / 60] : [])];
  return all.toSorted((one, other) => one - other);
}

test("docs/triage.md has every rule of the findings in order, with its thresholds", () => {
  const said = table("What it means").map(([id, rows, share, , also]) => [id, rows, share, numbersIn(also!)]);
  expect(said).toEqual(rules.map(({ id, threshold }) => [`\`${id}\``, String(threshold.rows), threshold.share === undefined ? "–" : `${percent(threshold.share)} %`, others(threshold)]));
});

test("it says of every rule what it looks for, and what it cannot tell", () => {
  for (const [id, , , looksFor, , cannotTell] of table("What it means")) expect([id, looksFor!.length > 8, cannotTell!.length > 8]).toEqual([id, true, true]);
});

test("it has the limits of one triage", () => {
  const { messages, entries, bytes, messageBytes, entryBytes, directoryBytes, damaged, ratio, ratioFrom } = unpackLimits;
  const megabytes = (number: number): string => `${(number / 1024 / 1024).toLocaleString("en")} MB`;
  const count = (number: number): string => number.toLocaleString("en");
  // The last is Outlook's own.
  expect(table("Limits").map(([, limit]) => limit)).toEqual([
    count(messages), count(entries), megabytes(bytes), megabytes(messageBytes), megabytes(entryBytes), megabytes(directoryBytes), count(damaged), count(reading.reports), count(reading.recipients), count(rowLimits.rowsOfMessage), count(rowLimits.rows), "100",
  ]);
  expect(part("Limits")).toContain(`more than ${ratio} times its weight, once that is more than ${megabytes(ratioFrom)}`);
});
