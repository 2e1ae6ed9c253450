import { stringOf } from "./texts.mjs";
import { xml } from "./xml.mjs";

export const desktopSizes = [16, 32, 80];
export const phoneSizes = [25, 32, 48].flatMap((size) => [1, 2, 3].map((scale) => ({ size, scale })));

/** What one VersionOverrides names by resid. @param {import("./audiences.mjs").AddIn} addIn @param {boolean} onPhones */
export function resources({ address, texts }, onPhones) {
  const phones = onPhones ? phoneSizes.map(({ size, scale }) => size * scale) : [];
  const pixels = [...new Set([...desktopSizes, ...phones])].toSorted((one, other) => one - other);
  return xml`
    <Resources>
      <bt:Images>
        ${pixels.map((each) => xml`<bt:Image id="Icon.${each}" DefaultValue="${address(`assets/icon-${each}.png`)}"/>`)}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane.Url" DefaultValue="${address("taskpane.html")}"/>
      </bt:Urls>
      <bt:ShortStrings>
        ${stringOf("Group.Label", texts, ({ name }) => name)}
        ${stringOf("Button.Label", texts, ({ button }) => button.label)}
        ${stringOf("Button.Title", texts, ({ button }) => button.title)}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${stringOf("Override.Text", texts, ({ description }) => description)}
        ${stringOf("Button.Description", texts, ({ button }) => button.description)}
      </bt:LongStrings>
    </Resources>`;
}
