/** What phones have in common: one message at a time in a pane as wide as the screen. */
export const phone = {
  requirementSet: "1.5",
  // @types/office-js names these as missing in Outlook on iOS and on Android.
  lacks: [
    "mailbox.ewsUrl", "mailbox.convertToEwsId", "mailbox.convertToRestId", "mailbox.displayAppointmentForm", "mailbox.displayMessageForm",
    "mailbox.displayNewAppointmentForm", "mailbox.makeEwsRequestAsync", "item.dateTimeModified", "item.displayReplyForm",
    "item.displayReplyAllForm", "item.getRegExMatches", "item.getRegExMatchesByName",
  ],
  answers: ["refused", "works"],
  pinnedHears: "nothing",
  whenNothing: "closes",
  whenSeveral: "closes",
  nullBetween: false,
  sharedMailbox: "refused",
  drag: "none",
  dragsOpenMessage: false,
  dragFormat: "eml",
  pins: false,
  widths: [390, 360, 430],
} as const;
