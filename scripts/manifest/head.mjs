import { promised } from "./promised.mjs";
import { allNamed, childAt, finding, kind, missing, textOf } from "./tree.mjs";

/** @typedef {import("./check.mjs").Rule} Rule */

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;


const needed = [
  "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl",
  "Hosts/Host", "Requirements/Sets/Set", "FormSettings/Form/DesktopSettings/SourceLocation", "Rule",
];

/** @type {Rule} */
export function* basics(root, { audience }) {
  if (kind(root) !== "MailApp") yield finding(root, `is of kind "${kind(root)}", not MailApp`);
  const id = childAt(root, "Id");
  if (!id) yield missing(root, "Id");
  else if (!guid.test(textOf(id))) yield finding(id, `"${textOf(id)}" is no GUID`);
  for (const [name, wanted] of Object.entries({ Permissions: promised[audience].permission, DisableEntityHighlighting: "true" })) {
    const element = childAt(root, name);
    if (!element) yield missing(root, name);
    else if (textOf(element) !== wanted) yield finding(element, `is "${textOf(element)}", not "${wanted}"`);
  }
  for (const path of needed) {
    if (!childAt(root, ...path.split("/"))) yield missing(root, path);
  }
}

/** The add-in is one of Outlook's and shows beside a message that is read. @type {Rule} */
export function* activation(root) {
  const host = childAt(root, "Hosts", "Host");
  if (host && host.getAttribute("Name") !== "Mailbox") yield finding(host, `is "${host.getAttribute("Name")}", not "Mailbox"`);
  const rule = childAt(root, "Rule");
  const readsMessages = rule && kind(rule) === "ItemIs" && rule.getAttribute("ItemType") === "Message" && rule.getAttribute("FormType") === "Read";
  if (rule && !readsMessages) yield finding(rule, "is not: ItemIs, Message, Read");
}

/** @type {Rule} */
export function* versionInStep(root, { version }) {
  const element = childAt(root, "Version");
  if (!element) return yield missing(root, "Version");
  const shown = textOf(element);
  if (!/^\d{1,5}(\.\d{1,5}){2,3}$/.test(shown)) yield finding(element, `"${shown}" is not three or four numbers with dots between`);
  else if (shown.replace(/^(\d+\.\d+\.\d+)\.0$/, "$1") !== version) yield finding(element, `is ${shown}, but package.json says ${version}`);
}

/** @type {Rule} */
export function* requirements(root, { audience }) {
  const { oldest, newest } = promised[audience].sets;
  for (const set of allNamed(root, "Set")) {
    const asked = set.getAttribute("MinVersion") ?? set.parentElement?.getAttribute("DefaultMinVersion") ?? "1.1";
    if (set.getAttribute("Name") !== "Mailbox") yield finding(set, `asks for the set "${set.getAttribute("Name")}", which Outlook does not have`);
    if (!/^\d+\.\d+$/.test(asked)) yield finding(set, `asks for "${asked}", which is no version of a set`);
    else if (isNewer(asked, newest.set)) yield finding(set, `asks for Mailbox ${asked}, but ${newest.why} ${newest.set}`);
    else if (isNewer(oldest.set, asked)) yield finding(set, `asks for Mailbox ${asked}, but ${oldest.why} ${oldest.set}`);
  }
}

/** @param {string} version @param {string} than */
function isNewer(version, than) {
  const [major, minor] = version.split(".").map(Number);
  const [thanMajor, thanMinor] = than.split(".").map(Number);
  return major === thanMajor ? minor > thanMinor : major > thanMajor;
}
