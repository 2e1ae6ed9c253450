import { allNamed, finding, kind, overridesAround, textOf } from "./tree.mjs";

/** @typedef {import("./check.mjs").Rule} Rule */

/** The kinds that the schema knows of an element, as far as an add-in for mail may have them. */
const kinds = {
  Host: ["MailHost"],
  Form: ["ItemRead", "ItemEdit"],
  ExtensionPoint: [
    "MessageReadCommandSurface", "MessageComposeCommandSurface", "AppointmentOrganizerCommandSurface", "AppointmentAttendeeCommandSurface",
    "MobileMessageReadCommandSurface", "MobileOnlineMeetingCommandSurface", "MobileLogEventAppointmentAttendee", "LaunchEvent", "Events", "DetectedEntity",
  ],
  Control: ["Button", "Menu", "MobileButton"],
  Action: ["ShowTaskpane", "ExecuteFunction"],
};

const height = { least: 32, most: 450 };

/** Values of which there are only so many. @type {Rule} */
export function* enums(root) {
  for (const [name, known] of Object.entries(kinds)) {
    for (const element of allNamed(root, name).filter((each) => name !== "Host" || overridesAround(each))) {
      if (!known.includes(kind(element))) yield finding(element, `is of kind "${kind(element)}", and there are: ${known.join(", ")}`);
    }
  }
  for (const tab of allNamed(root, "OfficeTab")) {
    if (tab.getAttribute("id") !== "TabDefault") yield finding(tab, "is not TabDefault, the only tab of Outlook's own that takes a button");
  }
  for (const element of allNamed(root, "RequestedHeight")) {
    const asked = Number(textOf(element));
    const isHeight = Number.isInteger(asked) && asked >= height.least && asked <= height.most;
    if (!isHeight) yield finding(element, `is "${textOf(element)}", not a number of pixels from ${height.least} to ${height.most}`);
  }
}
