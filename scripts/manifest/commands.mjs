import { promised } from "./promised.mjs";
import { allNamed, allOverrides, childAt, childrenOf, finding, kind, missing, ownElements, textOf } from "./tree.mjs";

/** @typedef {import("./check.mjs").Rule} Rule */

/** What the schema knows from 1.1 on. */
const since11 = ["SupportsSharedFolders", "SupportsPinning", "SupportsNoItemContext", "SupportsMultiSelect", "MobileFormFactor"];

/** Overrides come as 1.0 with 1.1 nested in it, and each opens the pane from a message that is read. @type {Rule} */
export function* commandsOfBoth(root, { audience }) {
  const outer = childAt(root, "VersionOverrides");
  if (!outer) return yield missing(root, "VersionOverrides");
  if (kind(outer) !== "VersionOverridesV1_0") yield finding(outer, "is not VersionOverridesV1_0");
  const inner = childAt(outer, "VersionOverrides");
  if (!inner) yield missing(outer, "VersionOverrides");
  else if (kind(inner) !== "VersionOverridesV1_1") yield finding(inner, "is not VersionOverridesV1_1");
  for (const element of ownElements(outer)) {
    if (since11.includes(element.localName)) yield finding(element, "is known only to VersionOverridesV1_1");
  }
  for (const overrides of allOverrides(root)) yield* opensPane(overrides, "DesktopFormFactor", "MessageReadCommandSurface");
  if (inner && promised[audience].phones === "shown") yield* opensPane(inner, "MobileFormFactor", "MobileMessageReadCommandSurface");
}

/** @param {Element} overrides @param {string} formFactor @param {string} surface */
function* opensPane(overrides, formFactor, surface) {
  const host = childAt(overrides, "Hosts", "Host");
  const form = host && childAt(host, formFactor);
  if (!form) return yield missing(host ?? overrides, formFactor);
  const point = childrenOf(form, "ExtensionPoint").find((each) => kind(each) === surface);
  const action = point && allNamed(point, "Action").find((each) => kind(each) === "ShowTaskpane");
  if (!action) yield finding(form, `has no button on ${surface} that shows the pane`);
  else if (!childAt(action, "SourceLocation")) yield missing(action, "SourceLocation");
}

/** What the product counts on in 1.1: a pane that stays, that opens beside no message or several, and shared mailboxes. @type {Rule} */
export function* promises(root, { audience }) {
  const { pane, not, phones } = promised[audience];
  const form = childAt(root, "VersionOverrides", "VersionOverrides", "Hosts", "Host", "DesktopFormFactor");
  if (!form) return;
  yield* saysTrue(form, "SupportsSharedFolders");
  for (const action of allNamed(form, "Action")) {
    for (const name of pane) yield* saysTrue(action, name);
    for (const [name, reason] of Object.entries(not)) yield* childrenOf(action, name).map((element) => finding(element, reason));
  }
  for (const element of phones === "shown" ? [] : allNamed(root, "MobileFormFactor")) yield finding(element, "is for phones, which stop at Mailbox 1.5");
}

/** @param {Element} parent @param {string} name */
function* saysTrue(parent, name) {
  const element = childAt(parent, name);
  if (!element) yield missing(parent, name);
  else if (textOf(element) !== "true") yield finding(element, `is "${textOf(element)}", not "true"`);
}
