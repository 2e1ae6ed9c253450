/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest, type Finding } from "../scripts/manifest/check.mjs";
import { pngSize } from "../scripts/manifest/png.mjs";

const root = join(__dirname, "..");
const shipped = readFileSync(join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

function iconSize(path: string) {
  const file = join(root, path);
  return existsSync(file) ? pngSize(readFileSync(file)) : undefined;
}

function check(xml: string, packageVersion = version): Finding[] {
  const parse = (text: string) => new DOMParser().parseFromString(text, "application/xml");
  return checkManifest(xml, { parse, iconSize, version: packageVersion, locales: ["sv-SE"] });
}

/** The shipped manifest with the first such place from here on changed. */
function changed(from: string | RegExp, to: string, start = 0): string {
  const rest = shipped.slice(start);
  const result = rest.replace(from, to);
  if (result === rest) throw new Error(`nothing to break: ${String(from)}`);
  return shipped.slice(0, start) + result;
}

/** The same in the part that current clients read. */
function changedIn11(from: string | RegExp, to: string): string {
  return changed(from, to, shipped.indexOf("VersionOverridesV1_1"));
}

const outer = "OfficeApp/VersionOverrides[VersionOverridesV1_0]";
const inner = `${outer}/VersionOverrides[VersionOverridesV1_1]`;
const desktop = `${inner}/Hosts/Host[MailHost]/DesktopFormFactor`;
const phone = `${inner}/Hosts/Host[MailHost]/MobileFormFactor`;
const button = `${desktop}/ExtensionPoint[MessageReadCommandSurface]/OfficeTab[TabDefault]/Group[ReadGroup]/Control[ReadButton]`;
const phoneButton = `${phone}/ExtensionPoint[MobileMessageReadCommandSurface]/Group[PhoneGroup]/Control[PhoneButton]`;
const labels = `${inner}/Resources/bt:ShortStrings/bt:String`;
const pinning = "<SupportsPinning>true</SupportsPinning>";
const noItem = "<SupportsNoItemContext>true</SupportsNoItemContext>";

test("the shipped manifest has no findings", () => {
  expect(check(shipped)).toEqual([]);
});

test("a manifest that is not well-formed is refused as such", () => {
  expect(check(changed("</OfficeApp>", ""))).toEqual([{ element: "OfficeApp", reason: expect.stringContaining("is not well-formed XML") }]);
});

test("a parser that throws is a finding too", () => {
  const parse = () => { throw new Error("unclosed tag"); };
  expect(checkManifest("<OfficeApp", { parse, iconSize, version, locales: [] })).toEqual([
    { element: "OfficeApp", reason: "is not well-formed XML: Error: unclosed tag" },
  ]);
});

test("a version that package.json has left behind is refused", () => {
  expect(check(shipped, "0.2.0")).toEqual([{ element: "OfficeApp/Version", reason: "is 0.1.0.0, but package.json says 0.2.0" }]);
});

test("a locale that one text has is asked of every text", () => {
  const finnish = '<bt:Override Locale="fi-FI" Value="Miksi se palautui?"/>';
  const findings = check(changedIn11(/(<bt:String id="Button.Label"[^>]*>)/, `$1${finnish}`));
  expect(new Set(findings.map(({ reason }) => reason))).toEqual(new Set(["has no text for fi-FI"]));
  expect(findings.map(({ element }) => element)).toContain("OfficeApp/DisplayName");
  expect(findings.map(({ element }) => element)).not.toContain(`${labels}[Button.Label]`);
});

type Break = [xml: string, ...findings: [element: string, reason: string][]];

const breaks: Record<string, Break> = {
  "an Id that is no GUID": [
    changed(/<Id>.*<\/Id>/, "<Id>whybounce</Id>"),
    ["OfficeApp/Id", '"whybounce" is no GUID'],
  ],
  "another kind of add-in": [
    changed('"MailApp"', '"TaskPaneApp"'),
    ["OfficeApp", 'is of kind "TaskPaneApp", not MailApp'],
  ],
  "a higher permission": [
    changed("ReadItem</Permissions>", "ReadWriteMailbox</Permissions>"),
    ["OfficeApp/Permissions", 'is "ReadWriteMailbox", not "ReadItem"'],
  ],
  "entity highlighting left on": [
    changed(/<DisableEntityHighlighting>.*/, ""),
    ["OfficeApp/DisableEntityHighlighting", "is missing"],
  ],
  "a rule for composing": [
    changed('FormType="Read"', 'FormType="Edit"'),
    ["OfficeApp/Rule[ItemIs]", "is not: ItemIs, Message, Read"],
  ],
  "no page for clients without commands": [
    changed(/<SourceLocation DefaultValue.*/, ""),
    ["OfficeApp/FormSettings/Form/DesktopSettings/SourceLocation", "is missing"],
  ],
  "a version of two numbers": [
    changed("0.1.0.0", "0.1"),
    ["OfficeApp/Version", '"0.1" is not three or four numbers with dots between'],
  ],
  "a base set that Exchange Server lacks": [
    changed('MinVersion="1.3"', 'MinVersion="1.8"'),
    ["OfficeApp/Requirements/Sets/Set", "asks for Mailbox 1.8, but Exchange Server and phones stop at 1.5"],
  ],
  "a set that phones lack": [
    changedIn11('DefaultMinVersion="1.5"', 'DefaultMinVersion="1.13"'),
    [`${inner}/Requirements/bt:Sets/bt:Set`, "asks for Mailbox 1.13, but Exchange Server and phones stop at 1.5"],
  ],

  "a resid that leads nowhere": [
    changedIn11('<Label resid="Button.Label"/>', '<Label resid="Button.Name"/>'),
    [`${button}/Label`, 'names the resource "Button.Name", which is not in ShortStrings'],
  ],
  "a long text where a short one belongs": [
    changedIn11('resid="Button.Title"', 'resid="Button.Description"'),
    [`${button}/Supertip/Title`, 'names the resource "Button.Description", which is not in ShortStrings'],
  ],
  "a resid on an element that takes none": [
    changedIn11("<Supertip>", '<Supertip resid="Button.Title">'),
    [`${button}/Supertip`, "names a resource, but takes none"],
  ],
  "a resid of more than 32 characters": [
    changedIn11('resid="Button.Title"', 'resid="Button.Title.As.Long.As.It.Gets.Here"'),
    [`${button}/Supertip/Title`, 'names the resource "Button.Title.As.Long.As.It.Gets.Here", which is not in ShortStrings'],
    [`${button}/Supertip/Title`, "names a resource by 36 characters, more than 32"],
  ],
  "an id of more than 32 characters": [
    changedIn11('id="ReadGroup"', 'id="GroupOfTheButtonsForAReadMessage1"'),
    [`${desktop}/ExtensionPoint[MessageReadCommandSurface]/OfficeTab[TabDefault]/Group[GroupOfTheButtonsForAReadMessage1]`, "has an id of 33 characters, more than 32"],
  ],
  "two buttons of one id": [
    changedIn11('id="PhoneButton"', 'id="ReadButton"'),
    [`${phone}/ExtensionPoint[MobileMessageReadCommandSurface]/Group[PhoneGroup]/Control[ReadButton]`, 'has the id "ReadButton" of another element'],
  ],
  "two texts of one id": [
    changedIn11('<bt:String id="Button.Title"', '<bt:String id="Button.Label"'),
    [`${button}/Supertip/Title`, 'names the resource "Button.Title", which is not in ShortStrings'],
    [`${labels}[Button.Label]`, 'has the id "Button.Label" of another element'],
  ],

  "a picture without https": [
    changedIn11("https://localhost:3000/assets/icon-80.png", "http://localhost:3000/assets/icon-80.png"),
    [`${inner}/Resources/bt:Images/bt:Image[Icon.80]`, "http://localhost:3000/assets/icon-80.png is not https"],
  ],
  "an address that is none": [
    changed(`SupportUrl DefaultValue="https://localhost:3000/taskpane.html"`, `SupportUrl DefaultValue="support.html"`),
    ["OfficeApp/SupportUrl", '"support.html" is no address'],
  ],
  "a known domain without https": [
    changed("<AppDomain>https:", "<AppDomain>http:"),
    ["OfficeApp/AppDomains/AppDomain", "http://localhost:3000 is not https"],
  ],
  "a pane on a host that AppDomains lacks": [
    changedIn11("https://localhost:3000/taskpane.html", "https://example.com/taskpane.html"),
    [`${button}/Action[ShowTaskpane]/SourceLocation`, "https://example.com/taskpane.html is outside AppDomains"],
    [`${phoneButton}/Action[ShowTaskpane]/SourceLocation`, "https://example.com/taskpane.html is outside AppDomains"],
    [`${desktop}/FunctionFile`, "https://example.com/taskpane.html is outside AppDomains"],
  ],

  "a picture that does not exist": [
    changedIn11("assets/icon-80.png", "assets/icon-81.png"),
    [`${button}/Icon/bt:Image[80]`, "there is no picture assets/icon-81.png"],
  ],
  "a picture of another size": [
    changedIn11('size="32" resid="Icon.32"', 'size="32" resid="Icon.16"'),
    [`${button}/Icon/bt:Image[32]`, "assets/icon-16.png is 16 by 16 pixels, not 32 by 32"],
  ],
  "a phone picture of another scale": [
    changedIn11('scale="3" resid="Icon.75"', 'scale="3" resid="Icon.50"'),
    [`${phoneButton}/Icon[bt:MobileIconList]/bt:Image[25x3]`, "assets/icon-50.png is 50 by 50 pixels, not 75 by 75"],
  ],
  "a store icon of another size": [
    changed("assets/icon-128.png", "assets/icon-64.png"),
    ["OfficeApp/HighResolutionIconUrl", "assets/icon-64.png is 64 by 64 pixels, not 128 by 128"],
  ],
  "a desktop size left out": [
    changedIn11(/<bt:Image size="80".*/, ""),
    [button, "has no icon of size 80"],
  ],
  "a phone scale left out": [
    changedIn11(/<bt:Image size="48" scale="2".*/, ""),
    [phoneButton, "has no icon of size 48 at scale 2"],
  ],
  "phone icons without their kind": [
    changedIn11(' xsi:type="bt:MobileIconList"', ""),
    [`${phoneButton}/Icon`, "is not of the kind bt:MobileIconList"],
  ],

  "no item context before pinning": [
    changedIn11(new RegExp(`${pinning}(\\s*)${noItem}`), `${noItem}$1${pinning}`),
    [`${button}/Action[ShowTaskpane]/SupportsPinning`, "stands after SupportsNoItemContext, but must stand before it"],
  ],
  "pinning before the pane's address": [
    changedIn11(new RegExp(`(<SourceLocation.*>)(\\s*)${pinning}`), `${pinning}$2$1`),
    [`${button}/Action[ShowTaskpane]/SourceLocation`, "stands after SupportsPinning, but must stand before it"],
  ],
  "an element that a button does not know": [
    changedIn11(pinning, `${pinning}<TaskpaneId>pane</TaskpaneId>`),
    [`${button}/Action[ShowTaskpane]/TaskpaneId`, "has no place in Action"],
  ],
  "a pane that cannot be pinned": [
    changedIn11(pinning, ""),
    [`${button}/Action[ShowTaskpane]/SupportsPinning`, "is missing"],
  ],
  "pinning in 1.0": [
    changed('<SourceLocation resid="Pane.Url"/>', `<SourceLocation resid="Pane.Url"/>${pinning}`),
    [`${button.replace(inner, outer)}/Action[ShowTaskpane]/SupportsPinning`, "is known only to VersionOverridesV1_1"],
  ],
  "shared folders switched off": [
    changedIn11("<SupportsSharedFolders>true", "<SupportsSharedFolders>false"),
    [`${desktop}/SupportsSharedFolders`, 'is "false", not "true"'],
  ],
  "shared folders below the button": [
    changedIn11(/(<SupportsSharedFolders>.*>)([\s\S]*?<\/ExtensionPoint>)/, "$2$1"),
    [`${desktop}/SupportsSharedFolders`, "stands after ExtensionPoint, but must stand before it"],
  ],
  "no button on phones": [
    changedIn11(/<MobileFormFactor>[\s\S]*<\/MobileFormFactor>/, ""),
    [phone, "is missing"],
  ],
  "a button on the wrong surface": [
    changed('"MessageReadCommandSurface"', '"MessageComposeCommandSurface"'),
    [desktop.replace(inner, outer), "has no button on MessageReadCommandSurface that shows the pane"],
  ],
  "1.1 in the namespace of 1.0": [
    changed("mailappversionoverrides/1.1", "mailappversionoverrides"),
    [inner, "is of the namespace http://schemas.microsoft.com/office/mailappversionoverrides, not http://schemas.microsoft.com/office/mailappversionoverrides/1.1"],
  ],
  "an element before its place": [
    changed(/(<Permissions>.*>)(\s*)(<Rule .*>)/, "$3$2$1"),
    ["OfficeApp/Permissions", "stands after Rule, but must stand before it"],
  ],

  "a name without Swedish": [
    changed(/(<DisplayName [^>]*>)\s*<Override .*/, "$1"),
    ["OfficeApp/DisplayName", "has no text for sv-SE"],
  ],
  "a label without Swedish": [
    changedIn11(/(<bt:String id="Button.Label"[^>]*>)\s*<bt:Override .*/, "$1"),
    [`${labels}[Button.Label]`, "has no text for sv-SE"],
  ],
  "an empty text": [
    changedIn11('Value="Varför studsade det?"', 'Value=" "'),
    [`${labels}[Button.Label]/bt:Override[sv-SE]`, "is empty"],
  ],
  "a short text of more than 125 characters": [
    changedIn11("Why did it bounce?", "Why?".repeat(32)),
    [`${labels}[Button.Label]`, "has 128 characters, more than 125"],
  ],
  "a description of more than 250 characters": [
    changed("Says why", "Says ".repeat(50)),
    ["OfficeApp/Description", "has 371 characters, more than 250"],
  ],
};

test.each(Object.entries(breaks))("%s is refused", (_what, [xml, ...findings]) => {
  expect(check(xml)).toEqual(findings.map(([element, reason]) => ({ element, reason })));
});
