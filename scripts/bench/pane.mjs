// What opening the pane costs: the time until its card, beside a bare page of the same make in the same run, and the bytes on the wire
// until then. `node scripts/bench/pane.mjs [--rounds=20]`; fails when one of the two is over its limit.
import { chromium } from "playwright-core";
import { findChromium } from "../chromium.mjs";
import { startServers } from "../serve.mjs";
import { buildPanes } from "./buildPanes.mjs";
import { moments, openReport } from "./opening.mjs";
import { byteTable, lateTable, timeTable } from "./paneTables.mjs";
import { filesOnTheWire, lateFiles } from "./wire.mjs";

const REPORT = "exo-recipient-not-found";
const WARM_UP = 2;
// Somebody presses the button in an Outlook that has long been there. While the simulated one starts, its first work for the one page (a
// report made into a file) and not for the other is measured along. Both are told.
const JUDGED = "in an Outlook at rest";
const MOST_TIMES = 1.3;
const MOST_BYTES = 165_000;

const rounds = Number(/^--rounds=([1-9]\d*)$/.exec(process.argv[2] ?? "")?.[1] ?? 20);
const quiet = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

const folders = await buildPanes();
const browser = await chromium.launch({ executablePath: findChromium(), args: [...quiet, ...sandbox] });
const subject = async (pane, shows) => {
  const asked = [];
  return { ...await startServers({ port: 0, pane, asked: (path) => asked.push(path) }), asked, report: REPORT, shows };
};
const subjects = { product: await subject(folders.product, "[data-state=card]"), bare: await subject(folders.bare, "[data-state=line]") };

try {
  const times = await inTurns(WARM_UP + rounds);
  console.log(`\nChromium ${browser.version()}, ${rounds} openings of each in turns, nothing cached\n`);
  const ratio = timeTable(times)[JUDGED];

  const product = await filesOnTheWire(browser, subjects.product, moments[JUDGED]);
  const bare = await filesOnTheWire(browser, subjects.bare, moments[JUDGED]);
  const bytes = byteTable(product.before, bare.before);
  lateTable(product.after, lateFiles(folders.product, product.before.map(({ path }) => path)));

  const limits = [
    { what: `the card takes ${ratio.toFixed(2)} × the bare page ${JUDGED}, at most ${MOST_TIMES}`, holds: ratio <= MOST_TIMES },
    { what: `${(bytes / 1000).toFixed(1)} kB until the card, at most ${MOST_BYTES / 1000}`, holds: bytes <= MOST_BYTES },
  ];
  console.log(`\n${limits.map(({ what, holds }) => `* ${holds ? "held" : "NOT HELD"}: ${what}`).join("\n")}`);
  if (!limits.every(({ holds }) => holds)) process.exitCode = 1;
} finally {
  await browser.close();
  await Promise.all([subjects.product.close(), subjects.bare.close()]);
}

// By turns, so that whatever else the machine does falls on all alike. The first rounds warm the browser and the servers.
async function inTurns(count) {
  const times = Object.fromEntries(Object.keys(moments).map((moment) => [moment, { product: [], bare: [] }]));
  for (let round = 0; round < count; round += 1) {
    for (const [moment, open] of Object.entries(moments)) {
      for (const [name, subject] of Object.entries(subjects)) {
        const took = await openReport(browser, subject, open, ({ milliseconds }) => milliseconds);
        if (round >= WARM_UP) times[moment][name].push(took);
      }
    }
  }
  return times;
}
