import { finding, overridesAround } from "./tree.mjs";

/** @typedef {import("./check.mjs").Rule} Rule */

/** The schema is a sequence nearly everywhere: which children may stand in an element, in their order. */
const sequences = {
  OfficeApp: [
    "Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl",
    "AppDomains", "Hosts", "Requirements", "FormSettings", "Permissions", "Rule", "DisableEntityHighlighting", "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "VersionOverrides"],
  DesktopFormFactor: ["SupportsSharedFolders", "FunctionFile", "ExtensionPoint"],
  MobileFormFactor: ["FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Control"],
  Supertip: ["Title", "Description"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  DesktopSettings: ["SourceLocation", "RequestedHeight"],
};
const sequencesByKind = {
  "Host:MailHost": ["DesktopFormFactor", "MobileFormFactor"],
  "Control:Button": ["Label", "Supertip", "Icon", "Action"],
  "Control:MobileButton": ["Label", "Icon", "Action"],
  "Action:ShowTaskpane": ["SourceLocation", "SupportsPinning", "SupportsNoItemContext", "SupportsMultiSelect"],
};

/** @type {Rule} */
export function* order(root) {
  for (const parent of [root, ...root.getElementsByTagName("*")]) {
    const sequence = sequences[parent.localName] ?? sequencesByKind[`${parent.localName}:${parent.getAttribute("xsi:type")}`];
    let reached = 0;
    for (const child of sequence ? parent.children : []) {
      const place = sequence.indexOf(child.localName);
      if (place < 0) yield finding(child, `has no place in ${parent.nodeName}`);
      else if (place < reached) yield finding(child, `stands after ${sequence[reached]}, but must stand before it`);
      reached = Math.max(reached, place);
    }
  }
}

const base = "http://schemas.microsoft.com/office/appforoffice/1.1";
const basicTypes = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const ofOverrides = {
  VersionOverridesV1_0: "http://schemas.microsoft.com/office/mailappversionoverrides",
  VersionOverridesV1_1: "http://schemas.microsoft.com/office/mailappversionoverrides/1.1",
};
const basicNames = ["Sets", "Set", "Images", "Image", "Urls", "Url", "ShortStrings", "LongStrings", "String", "Override"];

/** @type {Rule} */
export function* namespaces(root) {
  for (const element of [root, ...root.getElementsByTagName("*")]) {
    const inherited = element.parentElement?.namespaceURI === element.namespaceURI && isMisplaced(element.parentElement);
    if (isMisplaced(element) && !inherited) yield finding(element, `is of the namespace ${element.namespaceURI}, not ${namespaceFor(element)}`);
  }
}

/** @param {Element} element */
function isMisplaced(element) {
  return element.namespaceURI !== namespaceFor(element);
}

/** @param {Element} element */
function namespaceFor(element) {
  const overrides = overridesAround(element);
  if (!overrides) return base;
  return basicNames.includes(element.localName) ? basicTypes : ofOverrides[overrides.getAttribute("xsi:type")];
}
