/** @jest-environment jsdom */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkManifest, checkTogether, type Facts, type Finding } from "../scripts/manifest/check.mjs";
import { pngSize } from "../scripts/manifest/png.mjs";
import { manifestFacts, writeManifests } from "../scripts/manifest/write.mjs";
import { LOCAL, siteFrom } from "../scripts/site/site.mjs";

type Audience = Facts["audience"];

const root = join(__dirname, "..");
const facts = manifestFacts(root);
const contoso = siteFrom({ origin: "https://bounce.contoso.com" });
const files = { user: "manifest.xml", helpdesk: "manifest-helpdesk.xml" } as const;
const deployed = writeManifests(contoso, facts);
const parse = (text: string) => new DOMParser().parseFromString(text, "application/xml");

function iconSize(path: string) {
  const file = join(root, path);
  return existsSync(file) ? pngSize(readFileSync(file)) : undefined;
}

function check(xml: string, audience: Audience = "user", others: Partial<Facts> = {}): Finding[] {
  return checkManifest(xml, { parse, iconSize, audience, isLocal: false, version: facts.version, locales: ["sv-SE"], ...others });
}

/** A text with the first such place from here on changed. */
function changedIn(text: string, from: string | RegExp, to: string, start = 0): string {
  const rest = text.slice(start);
  const result = rest.replace(from, to);
  if (result === rest) throw new Error(`nothing to break: ${String(from)}`);
  return text.slice(0, start) + result;
}

const part11 = (audience: Audience) => deployed[files[audience]].indexOf("VersionOverridesV1_1");

/** The manifest for everybody with the first such place changed. */
const changed = (from: string | RegExp, to: string) => changedIn(deployed["manifest.xml"], from, to);

/** The same in the part that current clients read. */
const changedIn11 = (from: string | RegExp, to: string) => changedIn(deployed["manifest.xml"], from, to, part11("user"));

const changedHelpdesk = (from: string | RegExp, to: string) => changedIn(deployed["manifest-helpdesk.xml"], from, to);
const changedHelpdesk11 = (from: string | RegExp, to: string) => changedIn(deployed["manifest-helpdesk.xml"], from, to, part11("helpdesk"));

const outer = "OfficeApp/VersionOverrides[VersionOverridesV1_0]";
const inner = `${outer}/VersionOverrides[VersionOverridesV1_1]`;
const desktop = `${inner}/Hosts/Host[MailHost]/DesktopFormFactor`;
const phone = `${inner}/Hosts/Host[MailHost]/MobileFormFactor`;
const button = `${desktop}/ExtensionPoint[MessageReadCommandSurface]/OfficeTab[TabDefault]/Group[ReadGroup]/Control[ReadButton]`;
const phoneButton = `${phone}/ExtensionPoint[MobileMessageReadCommandSurface]/Group[PhoneGroup]/Control[PhoneButton]`;
const labels = `${inner}/Resources/bt:ShortStrings/bt:String`;
const pinning = "<SupportsPinning>true</SupportsPinning>";
const several = "<SupportsMultiSelect>true</SupportsMultiSelect>";
const outside = "https://bounce.contoso.com/taskpane.html is outside AppDomains";
const noItem = "<SupportsNoItemContext>true</SupportsNoItemContext>";

describe.each([contoso, siteFrom({ origin: LOCAL }), siteFrom({ origin: "https://xn--bcher-kva.example:8443", cloud: "gcch" })])("the manifests for $origin", (site) => {
  const manifests = writeManifests(site, facts);
  const locales = Object.keys(facts.texts).filter((locale) => locale !== "en-US");

  test.each(["user", "helpdesk"] as const)("have no findings: %s", (audience) => {
    expect(check(manifests[files[audience]], audience, { isLocal: site.isLocal, locales })).toEqual([]);
  });

  test("can be installed side by side", () => expect(checkTogether({ ...manifests }, parse)).toEqual([]));

  test("have no address but this one's", () => {
    for (const xml of Object.values(manifests)) {
      const addresses = [...xml.matchAll(/https?:\/\/[^\s"<]+/g)].map(([address]) => new URL(address)).filter(({ protocol }) => protocol !== "http:");
      expect(new Set(addresses.map(({ origin }) => origin))).toEqual(new Set([site.origin]));
    }
  });
});

test("an add-in keeps its id for ever: with another one it would be another add-in", () => {
  expect(deployed["manifest.xml"]).toContain("<Id>5395d34d-fb0f-49c1-9e60-10f92e1f033f</Id>");
  expect(deployed["manifest-helpdesk.xml"]).toContain("<Id>23145407-8dfd-4944-821a-46af1c4eeba9</Id>");
});

test.each(["user", "helpdesk"] as const)("%s: 1.0 and 1.1 say the same but for what 1.1 alone knows", (audience) => {
  const [, outer, inner] = deployed[files[audience]].split("<VersionOverrides ").map((part) => part.slice(part.indexOf("<Hosts>")).replace(/<\/Resources>[^]*/, ""));
  const since11 = /<Supports.*|<MobileFormFactor>[^]*<\/MobileFormFactor>|<bt:Image id="Icon\.(?:25|48|50|64|75|96|144)".*|<!--.*/g;
  const said = (part = "") => part.replace(since11, "").split("\n").map((line) => line.trim()).filter(Boolean);
  expect(said(inner)).toEqual(said(outer));
  expect(said(outer).length).toBeGreaterThan(40);
});

test("a text with marks of XML arrives as it is", () => {
  const name = `Bounce & <b>"Söhne's"</b> ]]>\t&amp;`;
  const english = facts.texts["en-US"]!;
  const texts = { ...facts.texts, "en-US": { ...english, user: { ...english.user, name } } };
  const read = parse(writeManifests(contoso, { version: "1.2.3", texts })["manifest.xml"]);
  const shown = [...read.getElementsByTagName("*")].filter((each) => each.localName === "DisplayName" || each.getAttribute("id") === "Group.Label");
  expect(shown.map((each) => each.getAttribute("DefaultValue"))).toEqual([name, name, name]);
});

test("a version that Outlook cannot take is refused before anything is written", () => {
  expect(() => writeManifests(contoso, { ...facts, version: "1.0.0-beta.1" })).toThrow('"1.0.0-beta.1" in package.json is not three numbers');
});

test("the manifests speak every language of the product", () => {
  const languages = readdirSync(join(root, "src/locales"), { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(Object.keys(facts.texts)).toEqual(["en-US", ...Object.keys(facts.texts).slice(1)]);
  expect(Object.keys(facts.texts)).toHaveLength(languages.length);
});

describe("a language", () => {
  let folder: string;
  const texts = { locale: "en-US", user: { name: "A", description: "B" }, helpdesk: { name: "C", description: "D" } };
  const write = (language: string, own?: object) => {
    mkdirSync(join(folder, "src/locales", language), { recursive: true });
    if (own) writeFileSync(join(folder, "src/locales", language, "manifest.json"), JSON.stringify(own));
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "manifest-"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ version: "1.2.3" }));
    write("en", texts);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("brings its texts along with its locale", () => {
    write("da", { ...texts, locale: "da-DK" });
    expect(manifestFacts(folder)).toEqual({ version: "1.2.3", texts: { "en-US": expect.anything(), "da-DK": { user: texts.user, helpdesk: texts.helpdesk } } });
  });

  test.each<[string, object | undefined, string]>([
    ["without a file", undefined, "src/locales/da/manifest.json is missing"],
    ["without a text", { ...texts, locale: "da-DK", helpdesk: { name: "C" } }, "src/locales/da/manifest.json lacks: helpdesk.description."],
    ["without a locale", { user: texts.user, helpdesk: texts.helpdesk }, "src/locales/da/manifest.json lacks: locale."],
    ["with a text too many", { ...texts, locale: "da-DK", title: "E" }, "src/locales/da/manifest.json has what no manifest says: title."],
    ["with the locale of another", texts, "src/locales/da/manifest.json: another language is en-US already."],
  ])("%s stops the build", (_what, own, message) => {
    write("da", own);
    expect(() => manifestFacts(folder)).toThrow(message);
  });
});

test("a manifest that is not well-formed is refused as such", () => {
  expect(check(changed("</OfficeApp>", ""))).toEqual([{ element: "OfficeApp", reason: expect.stringContaining("is not well-formed XML") }]);
});

test("a parser that throws is a finding too", () => {
  const fails = () => { throw new Error("unclosed tag"); };
  expect(check("<OfficeApp", "user", { parse: fails })).toEqual([{ element: "OfficeApp", reason: "is not well-formed XML: Error: unclosed tag" }]);
});

test("a version that package.json has left behind is refused", () => {
  expect(check(deployed["manifest.xml"], "user", { version: "99.2.0" })).toEqual([
    { element: "OfficeApp/Version", reason: `is ${facts.version}.0, but package.json says 99.2.0` },
  ]);
});

test("a manifest of this computer is not for others", () => {
  const local = writeManifests(siteFrom({ origin: LOCAL }), facts)["manifest.xml"];
  const findings = check(local);
  expect(findings).toContainEqual({ element: "OfficeApp/AppDomains/AppDomain", reason: "https://localhost:3000 is on the computer of whoever opens it" });
  expect(findings).toHaveLength([...local.matchAll(/https:\/\/localhost/g)].length);
});

test("a locale that one text has is asked of every text", () => {
  const finnish = '<bt:Override Locale="fi-FI" Value="Miksi se palautui?"/>';
  const findings = check(changedIn11(/(<bt:String id="Button.Label"[^>]*>)/, `$1${finnish}`));
  expect(new Set(findings.map(({ reason }) => reason))).toEqual(new Set(["has no text for fi-FI"]));
  expect(findings.map(({ element }) => element)).toContain("OfficeApp/DisplayName");
  expect(findings.map(({ element }) => element)).not.toContain(`${labels}[Button.Label]`);
});

test("a language of the product that the manifest lacks is asked of every text", () => {
  const findings = check(deployed["manifest-helpdesk.xml"], "helpdesk", { locales: ["sv-SE", "da-DK"] });
  expect(new Set(findings.map(({ reason }) => reason))).toEqual(new Set(["has no text for da-DK"]));
  expect(findings).toHaveLength(12);
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
    changed(/<Version>.*<\/Version>/, "<Version>0.1</Version>"),
    ["OfficeApp/Version", '"0.1" is not three or four numbers with dots between'],
  ],
  "a base set that Exchange Server lacks": [
    changed('MinVersion="1.3"', 'MinVersion="1.8"'),
    ["OfficeApp/Requirements/Sets/Set", "asks for Mailbox 1.8, but Exchange Server and phones stop at 1.5"],
  ],
  "a base set too old for the pane": [
    changed('MinVersion="1.3"', 'MinVersion="1.1"'),
    ["OfficeApp/Requirements/Sets/Set", "asks for Mailbox 1.1, but the pane counts on 1.3"],
  ],
  "a set that Outlook does not have": [
    changed('<Set Name="Mailbox"', '<Set Name="MailBox"'),
    ["OfficeApp/Requirements/Sets/Set", 'asks for the set "MailBox", which Outlook does not have'],
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
    changedIn11("https://bounce.contoso.com/assets/icon-80.png", "http://bounce.contoso.com/assets/icon-80.png"),
    [`${inner}/Resources/bt:Images/bt:Image[Icon.80]`, "http://bounce.contoso.com/assets/icon-80.png is not https"],
  ],
  "an address that is none": [
    changed(`SupportUrl DefaultValue="https://bounce.contoso.com/index.html"`, `SupportUrl DefaultValue="support.html"`),
    ["OfficeApp/SupportUrl", '"support.html" is no address'],
  ],
  "a known domain without https": [
    changed("</AppDomain>", "</AppDomain><AppDomain>http://bounce.contoso.com</AppDomain>"),
    ["OfficeApp/AppDomains/AppDomain", "http://bounce.contoso.com is not https"],
  ],
  "a pane on a host that AppDomains lacks": [
    changedIn11("https://bounce.contoso.com/taskpane.html", "https://example.com/taskpane.html"),
    [`${button}/Action[ShowTaskpane]/SourceLocation`, "https://example.com/taskpane.html is outside AppDomains"],
    [`${phoneButton}/Action[ShowTaskpane]/SourceLocation`, "https://example.com/taskpane.html is outside AppDomains"],
    [`${desktop}/FunctionFile`, "https://example.com/taskpane.html is outside AppDomains"],
  ],

  "AppDomains without the origin of the pages": [
    changed("<AppDomain>https://bounce.", "<AppDomain>https://"),
    ["OfficeApp/FormSettings/Form[ItemRead]/DesktopSettings/SourceLocation", outside],
    [`${button.replace(inner, outer)}/Action[ShowTaskpane]/SourceLocation`, outside],
    [`${button}/Action[ShowTaskpane]/SourceLocation`, outside],
    [`${phoneButton}/Action[ShowTaskpane]/SourceLocation`, outside],
    [`${desktop.replace(inner, outer)}/FunctionFile`, outside],
    [`${desktop}/FunctionFile`, outside],
  ],
  "a known domain with a slash behind it": [
    changed("</AppDomain>", "/</AppDomain>"),
    ["OfficeApp/AppDomains/AppDomain", "https://bounce.contoso.com/ says more than its origin, https://bounce.contoso.com"],
  ],
  "a picture on the computer where it was built": [
    changed("https://bounce.contoso.com/assets/icon-64.png", "https://127.0.0.1:3000/assets/icon-64.png"),
    ["OfficeApp/IconUrl", "https://127.0.0.1:3000/assets/icon-64.png is on the computer of whoever opens it"],
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
  "a size that no button shows": [
    changedIn11('<bt:Image size="80"', '<bt:Image size="96" resid="Icon.96"/><bt:Image size="80"'),
    [`${button}/Icon/bt:Image[96]`, "is of size 96, which a Button does not show"],
  ],
  "a scale that phones do not have": [
    changedIn11('<bt:Image size="48" scale="3"', '<bt:Image size="24" scale="4" resid="Icon.96"/><bt:Image size="48" scale="3"'),
    [`${phoneButton}/Icon[bt:MobileIconList]/bt:Image[24x4]`, "is of size 24 at scale 4, which a MobileButton does not show"],
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
  "several messages without the permission for them": [
    changedIn11(noItem, `${noItem}${several}`),
    [`${button}/Action[ShowTaskpane]/SupportsMultiSelect`, "needs the permission ReadWriteMailbox"],
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
  "an action of no known kind": [
    changedIn11('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskPane">'),
    [`${button}/Action[ShowTaskPane]`, 'is of kind "ShowTaskPane", and there are: ShowTaskpane, ExecuteFunction'],
    [desktop, "has no button on MessageReadCommandSurface that shows the pane"],
  ],
  "a host of no known kind": [
    changedIn11('"MailHost"', '"Mailbox"'),
    [`${inner}/Hosts/Host[Mailbox]`, 'is of kind "Mailbox", and there are: MailHost'],
  ],
  "a tab of our own": [
    changedIn11('"TabDefault"', '"BounceTab"'),
    [`${desktop}/ExtensionPoint[MessageReadCommandSurface]/OfficeTab[BounceTab]`, "is not TabDefault, the only tab of Outlook's own that takes a button"],
  ],
  "a pane higher than Outlook has it": [
    changed("<RequestedHeight>450", "<RequestedHeight>900"),
    ["OfficeApp/FormSettings/Form[ItemRead]/DesktopSettings/RequestedHeight", 'is "900", not a number of pixels from 32 to 450'],
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
  "two texts for Swedish": [
    changed(/<Override Locale="sv-SE".*\/>/, "$&$&"),
    ["OfficeApp/DisplayName/Override[sv-SE]", "is a second text for sv-SE"],
  ],
  "a language in place of a locale": [
    changed("<DefaultLocale>en-US", "<DefaultLocale>en"),
    ["OfficeApp/DefaultLocale", '"en" is no locale of the form sv-SE'],
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

const phoneForm = '<MobileFormFactor><ExtensionPoint xsi:type="MobileMessageReadCommandSurface"><Group id="PhoneGroup"><Label resid="Group.Label"/></Group></ExtensionPoint></MobileFormFactor>';

const helpdeskBreaks: Record<string, Break> = {
  "a permission that several messages are not handed over with": [
    changedHelpdesk("ReadWriteMailbox</Permissions>", "ReadItem</Permissions>"),
    ["OfficeApp/Permissions", 'is "ReadItem", not "ReadWriteMailbox"'],
  ],
  "a base set that Exchange Server would take": [
    changedHelpdesk('MinVersion="1.13"', 'MinVersion="1.5"'),
    ["OfficeApp/Requirements/Sets/Set", "asks for Mailbox 1.5, but several selected messages need 1.13"],
  ],
  "a button in 1.0 that asks for less": [
    changedHelpdesk('DefaultMinVersion="1.13"', 'DefaultMinVersion="1.3"'),
    [`${outer}/Requirements/bt:Sets/bt:Set`, "asks for Mailbox 1.3, but several selected messages need 1.13"],
  ],
  "a set that Outlook on Mac lacks": [
    changedHelpdesk11('DefaultMinVersion="1.13"', 'DefaultMinVersion="1.15"'),
    [`${inner}/Requirements/bt:Sets/bt:Set`, "asks for Mailbox 1.15, but Outlook on Mac stops at 1.13"],
  ],
  "no word of several messages": [
    changedHelpdesk11(several, ""),
    [`${button}/Action[ShowTaskpane]/SupportsMultiSelect`, "is missing"],
  ],
  "several messages switched off": [
    changedHelpdesk11(several, several.replace("true", "false")),
    [`${button}/Action[ShowTaskpane]/SupportsMultiSelect`, 'is "false", not "true"'],
  ],
  "several messages before no item context": [
    changedHelpdesk11(new RegExp(`${noItem}(\\s*)${several}`), `${several}$1${noItem}`),
    [`${button}/Action[ShowTaskpane]/SupportsNoItemContext`, "stands after SupportsMultiSelect, but must stand before it"],
  ],
  "several messages in 1.0": [
    changedHelpdesk('<SourceLocation resid="Pane.Url"/>', `<SourceLocation resid="Pane.Url"/>${several}`),
    [`${button.replace(inner, outer)}/Action[ShowTaskpane]/SupportsMultiSelect`, "is known only to VersionOverridesV1_1"],
  ],
  "a helpdesk's button on phones": [
    changedHelpdesk11("</DesktopFormFactor>", `</DesktopFormFactor>${phoneForm}`),
    [phone, "is for phones, which stop at Mailbox 1.5"],
  ],
  "no shared folders for the helpdesk": [
    changedHelpdesk11(/<SupportsSharedFolders>.*/, ""),
    [`${desktop}/SupportsSharedFolders`, "is missing"],
  ],
  "a helpdesk's label without Swedish": [
    changedHelpdesk11(/(<bt:String id="Button.Label"[^>]*>)\s*<bt:Override .*/, "$1"),
    [`${labels}[Button.Label]`, "has no text for sv-SE"],
  ],
};

const tables = { user: breaks, helpdesk: helpdeskBreaks };

describe.each(["user", "helpdesk"] as const)("in the manifest: %s", (audience) => {
  test.each(Object.entries(tables[audience]))("%s is refused", (_what, [xml, ...findings]) => {
    expect(check(xml, audience)).toEqual(findings.map(([element, reason]) => ({ element, reason })));
  });
});

test("neither manifest passes for the other", () => {
  const reasons = (audience: Audience, xml: string) => check(xml, audience).map(({ element }) => element);
  expect(reasons("helpdesk", deployed["manifest.xml"])).toEqual(expect.arrayContaining(["OfficeApp/Permissions", "OfficeApp/Requirements/Sets/Set", phone]));
  expect(reasons("user", deployed["manifest-helpdesk.xml"])).toEqual(expect.arrayContaining(["OfficeApp/Permissions", "OfficeApp/Requirements/Sets/Set", phone]));
});

const together: Record<string, Break> = {
  "the id of the other one, in capitals": [
    changedHelpdesk(/<Id>.*<\/Id>/, "<Id>5395D34D-FB0F-49C1-9E60-10F92E1F033F</Id>"),
    ["manifest-helpdesk.xml: OfficeApp/Id", "is the Id of manifest.xml too"],
  ],
  "another version": [
    changedHelpdesk(/<Version>.*<\/Version>/, "<Version>99.2.0.0</Version>"),
    ["manifest-helpdesk.xml: OfficeApp/Version", `is 99.2.0.0, but manifest.xml is ${facts.version}.0`],
  ],
  "one picture at another address": [
    changedHelpdesk("https://bounce.contoso.com/assets/icon-64.png", "https://bounce.fabrikam.com/assets/icon-64.png"),
    ["manifest-helpdesk.xml: OfficeApp/IconUrl", "https://bounce.fabrikam.com/assets/icon-64.png is not at https://bounce.contoso.com, where manifest.xml is"],
  ],
  "the name of the other one": [
    changedHelpdesk('DisplayName DefaultValue="WhyBounce Helpdesk"', 'DisplayName DefaultValue="WhyBounce"'),
    ["manifest-helpdesk.xml: OfficeApp/DisplayName", 'is "WhyBounce", as in manifest.xml'],
  ],
  "the Swedish label of the other one": [
    changedHelpdesk11("Helpdesk: förklara studsar", "Varför studsade det?"),
    [`manifest-helpdesk.xml: ${labels}[Button.Label]/bt:Override[sv-SE]`, 'is "Varför studsade det?", as in manifest.xml'],
  ],
};

test.each(Object.entries(together))("beside the other manifest, %s is refused", (_what, [xml, ...findings]) => {
  const manifests = { "manifest.xml": deployed["manifest.xml"], "manifest-helpdesk.xml": xml };
  expect(checkTogether(manifests, parse)).toEqual(findings.map(([element, reason]) => ({ element, reason })));
});

test("a manifest that cannot be read is said so, whichever it is", () => {
  const broken = { "manifest.xml": "<OfficeApp>", "manifest-helpdesk.xml": "<AddIn/>" };
  expect(checkTogether(broken, parse)).toEqual([
    { element: "manifest.xml: OfficeApp", reason: expect.stringContaining("is not well-formed XML") },
    { element: "manifest-helpdesk.xml: AddIn", reason: "is not OfficeApp, the root of an add-in only manifest" },
  ]);
});

test.each(["localhost", "127.0.0.1:8443", "[::1]", "pane.localhost", "0.0.0.0"])("https://%s is nobody's server", (host) => {
  const findings = check(changed("https://bounce.contoso.com/assets/icon-128.png", `https://${host}/assets/icon-128.png`));
  expect(findings).toEqual([{ element: "OfficeApp/HighResolutionIconUrl", reason: `https://${host}/assets/icon-128.png is on the computer of whoever opens it` }]);
});
