/** What an Outlook does with the add-in when a report is opened. */
export type ReportAnswer =
  /** The add-in runs as on any other message. */
  | "works"
  /** A "Restricted item" notice; once it is closed the add-in runs (office-js #6558, #6569). */
  | "notice"
  /** The button is grey, as Microsoft's documentation says (office-js #6764). */
  | "refused"
  /** The add-in runs, and is told that there is no item. */
  | "null-item"
  /** The add-in runs without an item: `itemType` 6. */
  | "no-item";

/** What a pane hears where there is not one message to tell of; "closes": it is not there then. */
export type Absence = "null" | "itemless" | "closes";

/** An Outlook: what it says of itself, and what it lets an add-in do. */
export interface Profile {
  readonly name: string;
  readonly label: string;
  /** `mailbox.diagnostics`: on the web the version is the one of Exchange, elsewhere the program's own. */
  readonly hostName: "Outlook" | "newOutlookWindows" | "OutlookWebApp" | "OutlookIOS" | "OutlookAndroid";
  readonly hostVersion: string;
  readonly platform: "PC" | "Mac" | "OfficeOnline" | "iOS" | "Android";
  /** The newest Mailbox requirement set; members that came later are not there. */
  readonly requirementSet: string;
  /** Members that are not there though their set is, such as "item.displayReplyForm". */
  readonly lacks: readonly string[];
  /** What may happen on a report, the usual first. */
  readonly answers: readonly [ReportAnswer, ...ReportAnswer[]];
  /** What a pinned pane hears of a report on which add-ins are refused; "nothing": the message before stays its item. */
  readonly pinnedHears: "nothing" | "null";
  readonly whenNothing: Absence;
  readonly whenSeveral: Absence;
  /** A null item before every other (office-js #1402). */
  readonly nullBetween: boolean;
  /** In a shared mailbox every call about an item may be refused. */
  readonly sharedMailbox: "works" | "refused";
  /** How a message that is dragged into the pane arrives: by Office's own event, by the browser's, or not at all. */
  readonly drag: "event" | "files" | "none";
  /** Whether the message that is open can be dragged: on the web that does nothing (office-js #6370). */
  readonly dragsOpenMessage: boolean;
  /** What a dragged message is as a file. */
  readonly dragFormat: "eml" | "msg";
  /** Without a pin the pane closes when another message is opened. */
  readonly pins: boolean;
  /** Widths of the pane in pixels, the usual first. */
  readonly widths: readonly [number, ...number[]];
}
