/** The calls of the add-in by their number on the wire; the names are the members of Office.js behind them. */
export const Dispatch = {
  initialData: 1,
  getUserIdentityToken: 2,
  loadCustomProperties: 3,
  saveCustomProperties: 4,
  displayMessageForm: 8,
  displayReplyForm: 10,
  displayReplyAllForm: 11,
  getCallbackToken: 12,
  displayReplyFormRich: 30,
  displayReplyAllFormRich: 31,
  addNotification: 33,
  getAllNotifications: 34,
  replaceNotification: 35,
  removeNotification: 36,
  getBody: 37,
  displayNewMessageForm: 44,
  getInitializationContext: 99,
  getAttachmentContent: 150,
  getCategories: 157,
  logTelemetry: 163,
  getAllInternetHeaders: 168,
  displayNewMessageFormAsync: 178,
  displayMessageFormAsync: 179,
  displayReplyFormRichAsync: 181,
  displayReplyAllFormRichAsync: 182,
  displayReplyFormAsync: 183,
  displayReplyAllFormAsync: 184,
  getSelectedItems: 196,
  getAsFile: 204,
  loadItemById: 211,
  unloadItem: 212,
  saveRoamingSettings: 404,
} as const;

export const Event = {
  itemChanged: "olkItemSelectedChanged",
  selectedItemsChanged: "olkSelectedItemsChanged",
  dragAndDrop: "olkDragAndDropEvent",
  themeChanged: "officeThemeChanged",
} as const;

/** Requests that are no call of a member: the start-up, and what the library tells its host. */
export const Startup = {
  appContext: "ContextActivationManager_getAppContextAsync",
  notifyHost: "ContextActivationManager_notifyHost",
  openWindow: "ContextActivationManager_openWindowInHost",
  initialData: "GetInitialData",
  execute: "ExecuteMethod",
  executeOlder: "executeMethod",
} as const;

/** What the library tells with `notifyHost`: where the keyboard goes next. */
export const HostNotice = { tabOut: 13, shiftTabOut: 14 } as const;

export const OfficeError = {
  hostError: 5000,
  internalError: 5001,
  permissionDenied: 7000,
  invalidAttachmentId: 9003,
  noToken: 9018,
  notificationKeyTaken: 9023,
  notificationKeyUnknown: 9024,
  notificationsFull: 9025,
  itemAlreadyLoaded: 9038,
  itemNotFound: 9049,
  sharedFolder: 9055,
  tooManySelected: 9064,
} as const;
