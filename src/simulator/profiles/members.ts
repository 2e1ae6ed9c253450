/** The requirement set with which a member came, of those that came after 1.5; as @types/office-js has it. */
const since = {
  mailbox: {
    displayNewMessageForm: "1.6",
    masterCategories: "1.8",
    displayAppointmentFormAsync: "1.9",
    displayMessageFormAsync: "1.9",
    displayNewAppointmentFormAsync: "1.9",
    displayNewMessageFormAsync: "1.9",
    getSelectedItemsAsync: "1.13",
    loadItemByIdAsync: "1.15",
  },
  item: {
    getSelectedEntities: "1.6",
    getSelectedRegExMatches: "1.6",
    addHandlerAsync: "1.7",
    removeHandlerAsync: "1.7",
    recurrence: "1.7",
    seriesId: "1.7",
    categories: "1.8",
    getAllInternetHeadersAsync: "1.8",
    getAttachmentContentAsync: "1.8",
    getInitializationContextAsync: "1.8",
    getSharedPropertiesAsync: "1.8",
    displayReplyFormAsync: "1.9",
    displayReplyAllFormAsync: "1.9",
    delayDeliveryTime: "1.13",
    getAsFileAsync: "1.14",
  },
  body: {},
  userProfile: { accountType: "1.6" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The objects of Office.js whose members differ between Outlooks. */
export type Surface = keyof typeof since;

/** The requirement set a member needs; undefined for what every Outlook has. */
export function setOf(surface: Surface, member: string): string | undefined {
  const members: Readonly<Record<string, string>> = since[surface];
  return Object.hasOwn(members, member) ? members[member] : undefined;
}
