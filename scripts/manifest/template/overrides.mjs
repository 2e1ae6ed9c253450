import { desktopSizes, phoneSizes, resources } from "./resources.mjs";
import { xml } from "./xml.mjs";

/** @typedef {import("./audiences.mjs").AddIn} AddIn */
/** @typedef {import("./xml.mjs").Xml} Xml */

const namespace = "http://schemas.microsoft.com/office/mailappversionoverrides";

/** The button as every Outlook since commands exist shows it, and in it the same with what 1.1 adds. @param {AddIn} addIn */
export function overrides(addIn) {
  const { sets, pane, onPhones } = addIn.audience;
  const current = part(addIn, {
    kind: "VersionOverridesV1_1", namespace: `${namespace}/1.1`, set: sets.current, pane, onPhones,
    first: xml`<SupportsSharedFolders>true</SupportsSharedFolders>`, nested: [],
  });
  return part(addIn, {
    kind: "VersionOverridesV1_0", namespace, set: sets.old, pane: [], onPhones: false,
    first: xml`<!-- The reference lists FunctionFile as required. No button runs a function, so the page of the pane stands in. -->`,
    nested: [xml`<!-- Clients that know 1.1 read only this part. What is not in the part above did not exist in 1.0. -->`, current],
  });
}

/**
 * @param {AddIn} addIn
 * @param {{ kind: string, namespace: string, set: string, pane: readonly string[], onPhones: boolean, first: Xml, nested: readonly Xml[] }} edition
 */
function part(addIn, { kind, namespace: own, set, pane, onPhones, first, nested }) {
  return xml`
    <VersionOverrides xmlns="${own}" xsi:type="${kind}">
      <Description resid="Override.Text"/>
      <Requirements>
        <bt:Sets DefaultMinVersion="${set}">
          <bt:Set Name="Mailbox"/>
        </bt:Sets>
      </Requirements>
      <Hosts>
        <Host xsi:type="MailHost">
          <DesktopFormFactor>
            ${first}
            <FunctionFile resid="Pane.Url"/>
            <ExtensionPoint xsi:type="MessageReadCommandSurface">
              <OfficeTab id="TabDefault">
                ${desktopGroup(pane)}
              </OfficeTab>
            </ExtensionPoint>
          </DesktopFormFactor>
          ${onPhones ? [phones()] : []}
        </Host>
      </Hosts>
      ${resources(addIn, onPhones)}
      ${nested}
    </VersionOverrides>`;
}

/** @param {readonly string[]} pane what else the pane can do */
function desktopGroup(pane) {
  return xml`
    <Group id="ReadGroup">
      <Label resid="Group.Label"/>
      <Control xsi:type="Button" id="ReadButton">
        <Label resid="Button.Label"/>
        <Supertip>
          <Title resid="Button.Title"/>
          <Description resid="Button.Description"/>
        </Supertip>
        <Icon>
          ${desktopSizes.map((size) => xml`<bt:Image size="${size}" resid="Icon.${size}"/>`)}
        </Icon>
        <Action xsi:type="ShowTaskpane">
          <SourceLocation resid="Pane.Url"/>
          ${pane.map((name) => xml`<${name}>true</${name}>`)}
        </Action>
      </Control>
    </Group>`;
}

function phones() {
  return xml`
    <MobileFormFactor>
      <ExtensionPoint xsi:type="MobileMessageReadCommandSurface">
        <Group id="PhoneGroup">
          <Label resid="Group.Label"/>
          <Control xsi:type="MobileButton" id="PhoneButton">
            <Label resid="Button.Label"/>
            <Icon xsi:type="bt:MobileIconList">
              ${phoneSizes.map(({ size, scale }) => xml`<bt:Image size="${size}" scale="${scale}" resid="Icon.${size * scale}"/>`)}
            </Icon>
            <Action xsi:type="ShowTaskpane">
              <SourceLocation resid="Pane.Url"/>
            </Action>
          </Control>
        </Group>
      </ExtensionPoint>
    </MobileFormFactor>`;
}
