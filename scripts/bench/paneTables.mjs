// The tables of pane.mjs, in Markdown.

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const total = (files) => files.reduce((sum, { size }) => sum + size, 0);

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How long the two took at each moment; says how many times as long as the bare page the pane took. */
export function timeTable(times) {
  console.log("| from the frame's navigation until | median (ms) | from–to (ms) | × the bare page |\n|---|---|---|---|");
  const row = (name, values, ratio) => console.log(`| ${name} | ${median(values).toFixed(0)} | ${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)} | ${ratio} |`);
  return Object.fromEntries(Object.entries(times).map(([moment, { product, bare }]) => {
    const ratio = median(product) / median(bare);
    row(`the card, ${moment}`, product, ratio.toFixed(2));
    row(`the line of the bare page, ${moment}`, bare, "");
    return [moment, ratio];
  }));
}

/** What comes before the card, and how much that is in bytes. */
export function byteTable(files, beside) {
  console.log("\n| on the wire until the card, without office.js | gzipped (kB) |\n|---|---|");
  for (const { name, size } of files) console.log(`| ${name} | ${kilobytes(size)} |`);
  console.log(`| **all** | **${kilobytes(total(files))}** |`);
  console.log(`| all of the bare page, until its line | ${kilobytes(total(beside))} |`);
  return total(files);
}

/** What the card asks for once it is there, and what waits until it is wanted. */
export function lateTable(after, kinds) {
  console.log("\n| fetched when wanted | files | gzipped (kB) |\n|---|---|---|");
  for (const { name, size } of after) console.log(`| ${name}, as soon as the card is there | 1 | ${kilobytes(size)} |`);
  const asked = new Set(after.map(({ name }) => name));
  for (const [kind, all] of kinds) lateRow(kind, all.filter(({ name }) => !asked.has(name)));
}

function lateRow(kind, files) {
  const sizes = files.map(({ size }) => size);
  if (files.length === 1) console.log(`| ${kind} | 1 | ${kilobytes(sizes[0])} |`);
  if (files.length > 1) console.log(`| ${kind} | ${files.length} | ${kilobytes(median(sizes))} each, ${kilobytes(Math.max(...sizes))} the largest, ${kilobytes(total(files))} all |`);
}
