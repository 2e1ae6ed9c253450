// What each manifest has to ask for and to offer. The template says what we write, this says what is right: told twice on purpose.

/** @typedef {{ readonly set: string, readonly why: string }} Bound */

export const promised = {
  user: {
    permission: "ReadItem",
    sets: {
      oldest: { set: "1.3", why: "the pane counts on" },
      newest: { set: "1.5", why: "Exchange Server and phones stop at" },
    },
    /** What the button's action says in 1.1, and what it may not say, with the reason. */
    pane: ["SupportsPinning", "SupportsNoItemContext"],
    // By our notes a pane without an item may get several all the same; it then asks to select one (a pilot shows whether Outlook opens it so).
    not: { SupportsMultiSelect: "needs the permission ReadWriteMailbox" },
    phones: "shown",
  },
  helpdesk: {
    permission: "ReadWriteMailbox",
    sets: {
      oldest: { set: "1.13", why: "several selected messages need" },
      newest: { set: "1.13", why: "Outlook on Mac stops at" },
    },
    pane: ["SupportsPinning", "SupportsNoItemContext", "SupportsMultiSelect"],
    not: {},
    phones: "out of reach",
  },
};
