// A report as classic Outlook saves it: [MS-OXMSG], with what [MS-OXCMAIL] keeps of a report.
import { burn } from "@kenjiuno/msgreader/lib/Burner.js";
import { TypeEnum } from "@kenjiuno/msgreader/lib/Reader.js";

const MESSAGE_HEADER = 32;
const PART_HEADER = 8;

/** @param {import("./servers.mjs").Report} report its recipients failed @param {string} text what a person reads */
export function outlookFile({ host, to, at, recipients, original }, text) {
  const entries = [{ name: "Root Entry", type: TypeEnum.ROOT, length: 0, children: [] }];
  addStorage(entries, 0, MESSAGE_HEADER, [
    ["001A001F", "REPORT.IPM.Note.NDR"],
    ["0037001F", `Undeliverable: ${original.subject}`],
    ["0049001F", original.subject],
    ["004E0040", original.at],
    ["0076001F", original.from.address],
    ["0C1A001F", "Microsoft Outlook"],
    ["0E04001F", to],
    ["0E060040", at],
    ["1000001F", text],
    ["1046001F", `<${original.messageId}>`],
    ["6820001F", host],
  ], recipients.length);
  const names = addFolder(entries, 0, "__nameid_version1.0");
  for (const name of ["00020102", "00030102", "00040102"]) addStream(entries, names, `__substg1.0_${name}`, new Uint8Array());
  recipients.forEach(({ address, answer }, number) => {
    const folder = addFolder(entries, 0, `__recip_version1.0_#${number.toString(16).toUpperCase().padStart(8, "0")}`);
    addStorage(entries, folder, PART_HEADER, [
      ["0C150003", 1],
      ["0C1B001F", `<${answer.host} #${statusIn(answer.reply)} smtp;${answer.reply}>`],
      ["0C21001F", answer.host],
      ["3001001F", address],
      ["3002001F", "SMTP"],
      ["3003001F", address],
      ["39FE001F", address],
    ]);
  });
  return burn(entries);
}

const statusIn = (reply) => / ([245]\.\d{1,3}\.\d{1,3}) /.exec(reply)?.[1] ?? "5.0.0";

function addFolder(entries, parent, name) {
  return add(entries, parent, { name, type: TypeEnum.DIRECTORY, length: 0, children: [] });
}

function addStream(entries, parent, name, bytes) {
  add(entries, parent, { name, type: TypeEnum.DOCUMENT, length: bytes.length, binaryProvider: () => bytes });
}

function add(entries, parent, entry) {
  entries.push(entry);
  entries[parent].children.push(entries.length - 1);
  return entries.length - 1;
}

/** Properties by tag: the last four digits are the type (3 a number, 40 a time, 1F text); text stands in a stream of its own. */
function addStorage(entries, parent, header, properties, recipients = 0) {
  const table = new Uint8Array(header + properties.length * 16);
  const view = new DataView(table.buffer);
  if (header === MESSAGE_HEADER) [recipients, 0, recipients, 0].forEach((count, place) => view.setUint32(8 + place * 4, count, true));
  properties.forEach(([tag, value], index) => {
    const at = header + index * 16;
    view.setUint32(at, Number.parseInt(tag, 16), true);
    view.setUint32(at + 4, 6, true);
    if (tag.endsWith("001F")) {
      const bytes = new Uint8Array(Buffer.from(value, "utf16le"));
      view.setUint32(at + 8, bytes.length + 2, true);
      addStream(entries, parent, `__substg1.0_${tag}`, bytes);
    } else if (tag.endsWith("0040")) view.setBigUint64(at + 8, (BigInt(value) + 11_644_473_600_000n) * 10_000n, true);
    else view.setInt32(at + 8, value, true);
  });
  addStream(entries, parent, "__properties_version1.0", table);
}
