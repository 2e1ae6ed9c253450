// The manifests, from one template: two audiences, and in each manifest two editions of the button.
import { audiences } from "./template/audiences.mjs";
import { overrides } from "./template/overrides.mjs";
import { aboutAddIn, DEFAULT_LOCALE } from "./template/texts.mjs";
import { xml } from "./template/xml.mjs";

export { manifestFacts } from "./facts.mjs";

/** @type {import("./write.mjs").writeManifests} */
export function writeManifests(site, { version, texts }) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`"${version}" in package.json is not three numbers, and Outlook takes no other version.`);
  const written = Object.entries(audiences).map(([file, audience]) => {
    const own = Object.fromEntries(Object.entries(texts).map(([locale, each]) => [locale, each[audience.name]]));
    return [file, manifest({ audience, version: `${version}.0`, texts: own, origin: site.origin, address: (path) => `${site.origin}/${path}` })];
  });
  return Object.fromEntries(written);
}

/** @typedef {import("./template/audiences.mjs").AddIn} AddIn */

/** @param {AddIn} addIn */
function manifest(addIn) {
  const { audience, address } = addIn;
  const { source } = xml`
    <?xml version="1.0" encoding="UTF-8"?>
    <OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
               xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
               xsi:type="MailApp">
      ${audience.comments.addIn}
      ${about(addIn)}
      <Hosts>
        <Host Name="Mailbox"/>
      </Hosts>
      ${audience.comments.requirements}
      <Requirements>
        <Sets>
          <Set Name="Mailbox" MinVersion="${audience.sets.addIn}"/>
        </Sets>
      </Requirements>
      <FormSettings>
        <Form xsi:type="ItemRead">
          <DesktopSettings>
            <SourceLocation DefaultValue="${address("taskpane.html")}"/>
            <RequestedHeight>450</RequestedHeight>
          </DesktopSettings>
        </Form>
      </FormSettings>
      ${audience.comments.permission}
      <Permissions>${audience.permission}</Permissions>
      <Rule xsi:type="ItemIs" ItemType="Message" FormType="Read"/>
      <DisableEntityHighlighting>true</DisableEntityHighlighting>
      ${overrides(addIn)}
    </OfficeApp>`;
  return `${source}\n`;
}

/** What an admin centre shows of an add-in before anybody opens it. @param {AddIn} addIn */
function about({ audience, version, texts, origin, address }) {
  return xml`
    <Id>${audience.id}</Id>
    <Version>${version}</Version>
    <ProviderName>WhyBounce</ProviderName>
    <DefaultLocale>${DEFAULT_LOCALE}</DefaultLocale>
    ${aboutAddIn("DisplayName", texts, ({ name }) => name)}
    ${aboutAddIn("Description", texts, ({ description }) => description)}
    <IconUrl DefaultValue="${address("assets/icon-64.png")}"/>
    <HighResolutionIconUrl DefaultValue="${address("assets/icon-128.png")}"/>
    <SupportUrl DefaultValue="${address("index.html")}"/>
    <AppDomains>
      <AppDomain>${origin}</AppDomain>
    </AppDomains>`;
}
