// A heap of bounces as a helpdesk gets it, made from a seed: what is in it is known from how it was made, not from reading it.
import { mbox, unreadable, zip } from "./containers.mjs";
import { counted, described } from "./expected.mjs";
import { outlookFile } from "./outlookFile.mjs";
import { attached, inline, notices, three } from "./passedOn.mjs";
import { chance as chanceOf } from "./random.mjs";
import { planned } from "./recipe.mjs";
import { exchangeOnline, exchangeText } from "./servers.mjs";
import { mailBytes } from "./write.mjs";

/**
 * A message before it is put anywhere.
 * @typedef {object} Made
 * @property {string} name
 * @property {number} at
 * @property {string} text
 * @property {readonly import("./recipe.mjs").Planned[]} [reports]
 * @property {string} [kind] of what is no report
 * @property {{ name: string, address: string }} [from] who passed it on
 * @property {boolean} [isOutlookFile]
 */

/** Of all messages, so many are in the mbox file and in the zip file. */
const IN_MBOX = 0.3;
const IN_ZIP = 0.2;
const OUTLOOK_FILES = 2;

/** @param {{ reports?: number, seed?: number, bytes?: number }} [wanted] @returns {Promise<import("./heap.d.mts").Heap>} */
export async function makeHeap({ reports = 200, seed = 1, bytes } = {}) {
  const chance = chanceOf(seed);
  const passedOn = [inline(chance), attached(chance), three(chance)];
  const plans = planned(reports - passedOn.reduce((sum, one) => sum + one.reports.length, 0), reports, chance);
  const writing = () => {
    const ofWords = chanceOf(seed + 1);
    return plans.map((plan) => written(plan, ofWords));
  };
  const bare = writing();
  if (bytes) pad(plans, bytes - bare.reduce((sum, { text }) => sum + text.length, 0));
  const made = bytes ? writing() : bare;
  const loose = [...passedOn, ...notices(chance)];
  const outlookFiles = made.filter(canBeOutlookFile).slice(0, OUTLOOK_FILES);
  const rest = made.filter((one) => !outlookFiles.includes(one));
  const inMbox = rest.splice(0, Math.round(reports * IN_MBOX));
  const inZip = rest.splice(0, Math.round(reports * IN_ZIP));
  return gather({ loose: chance.shuffled([...loose, ...rest]), outlookFiles, inMbox, inZip }, chance);
}

/** @returns {Made} */
function written(plan, chance) {
  const text = plan.writer(plan.report, chance);
  return { name: /^Subject: (.*)$/m.exec(text)[1].replace(/[^\w .,-]/g, ""), at: plan.report.at, text, reports: [plan] };
}

/** An Outlook file holds what an Exchange server reported of one that failed. */
function canBeOutlookFile({ reports: [{ writer, report }] }) {
  return writer === exchangeOnline && report.recipients.length === 1 && report.recipients[0].action === "failed";
}

/** Every report that returns its message whole returns a larger one. */
function pad(plans, missing) {
  const whole = plans.filter(({ report }) => report.recipients.every(({ action }) => action === "failed"));
  for (const { report } of whole) report.original.padding = Math.max(1, Math.round(missing / whole.length));
}

async function gather({ loose, outlookFiles, inMbox, inZip }, chance) {
  const eml = (one, at) => `${String(at + 1).padStart(4, "0")} ${one.name}.eml`;
  const entries = inZip.map((one, at) => ({ name: `reports/${eml(one, at)}`, bytes: mailBytes(one.text) }));
  const bad = await unreadable(chance, mailBytes(inZip[0].text));
  const placed = [
    ...loose.map((one, at) => ({ one, origin: { file: eml(one, at) }, bytes: mailBytes(one.text) })),
    ...outlookFiles.map((one, at) => ({ one, origin: { file: `${at + 1} ${one.name}.msg` }, bytes: outlookFile(one.reports[0].report, exchangeText({ action: "failed", ...one.reports[0].report }, chance)) })),
  ];
  const files = [
    ...placed.map(({ origin, bytes }) => ({ name: origin.file, bytes })),
    { name: "postmaster.mbox", bytes: mbox(inMbox) },
    { name: "from the users.zip", bytes: await zip([{ name: "reports/", bytes: new Uint8Array() }, ...entries]) },
    ...bad.map(({ name, bytes }) => ({ name, bytes })),
  ];
  const messages = [
    ...placed.map(({ one, origin }) => described(one, origin)),
    ...inMbox.map((one, at) => described(one, { file: "postmaster.mbox", number: at + 1 })),
    ...inZip.map((one, at) => described(one, { file: "from the users.zip", entry: entries[at].name })),
    ...bad.map(({ name, entry, reason }) => ({ origin: { file: name, ...(entry && { entry }) }, unread: reason })),
  ];
  return { files, expected: { ...counted(messages), messages } };
}
