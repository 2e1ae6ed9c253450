import { Dispatch, OfficeError } from "../wire/names";
import { fail, field, ok, record } from "./call";
import type { Answer, Call } from "./call";
import type { NotificationBar, OpenedForm, State } from "./state";

const MOST_NOTIFICATIONS = 5;
const TYPE_NAMES = ["informationalMessage", "progressIndicator", "errorMessage", "insightMessage"];

const opens = (kind: OpenedForm["kind"]): Call => ({ state, params }) => {
  state.openedForms = [...state.openedForms, { kind, params: record(params) }];
  return ok();
};

function readBar(params: unknown): NotificationBar {
  return { key: String(field(params, "key")), message: String(field(params, "message")), type: Number(field(params, "type")) };
}

const addNotification: Call = ({ state, params }) => {
  const bar = readBar(params);
  if (state.notifications.some(({ key }) => key === bar.key)) return fail(OfficeError.notificationKeyTaken);
  if (state.notifications.length >= MOST_NOTIFICATIONS) return fail(OfficeError.notificationsFull);
  state.notifications = [...state.notifications, bar];
  return ok();
};

const replaceNotification: Call = ({ state, params }) => {
  const bar = readBar(params);
  if (!state.notifications.some(({ key }) => key === bar.key)) return fail(OfficeError.notificationKeyUnknown);
  state.notifications = state.notifications.map((old) => (old.key === bar.key ? bar : old));
  return ok();
};

const removeNotification: Call = ({ state, params }) => {
  const left = state.notifications.filter(({ key }) => key !== field(params, "key"));
  if (left.length === state.notifications.length) return fail(OfficeError.notificationKeyUnknown);
  state.notifications = left;
  return ok();
};

const saveRoamingSettings: Call = ({ state, params }) => {
  // The library has written each value as JSON.
  state.roamingSettings = record(field(params, "0")) as State["roamingSettings"];
  return ok();
};

const loadCustomProperties: Call = ({ state, message }) => ({
  wasSuccessful: true,
  customProperties: JSON.stringify(state.customProperties.get(message?.id ?? "") ?? {}),
});

const saveCustomProperties: Call = ({ state, message, params }) => {
  state.customProperties.set(message?.id ?? "", field(params, "customProperties"));
  return ok();
};

const noToken = (): Answer => ({ wasSuccessful: false, errorCode: OfficeError.noToken, errorMessage: "There are no tokens here." });

export const hostCalls: Readonly<Record<number, Call>> = {
  [Dispatch.displayNewMessageForm]: opens("new-message"),
  [Dispatch.displayNewMessageFormAsync]: opens("new-message"),
  [Dispatch.displayReplyForm]: opens("reply"),
  [Dispatch.displayReplyFormAsync]: opens("reply"),
  [Dispatch.displayReplyFormRich]: opens("reply"),
  [Dispatch.displayReplyFormRichAsync]: opens("reply"),
  [Dispatch.displayReplyAllForm]: opens("reply-all"),
  [Dispatch.displayReplyAllFormAsync]: opens("reply-all"),
  [Dispatch.displayReplyAllFormRich]: opens("reply-all"),
  [Dispatch.displayReplyAllFormRichAsync]: opens("reply-all"),
  [Dispatch.displayMessageForm]: opens("message"),
  [Dispatch.displayMessageFormAsync]: opens("message"),
  [Dispatch.addNotification]: addNotification,
  [Dispatch.replaceNotification]: replaceNotification,
  [Dispatch.removeNotification]: removeNotification,
  [Dispatch.getAllNotifications]: ({ state }) =>
    ok(state.notifications.map(({ key, message, type }) => ({ key, message, type: TYPE_NAMES[type] }))),
  [Dispatch.saveRoamingSettings]: saveRoamingSettings,
  [Dispatch.loadCustomProperties]: loadCustomProperties,
  [Dispatch.saveCustomProperties]: saveCustomProperties,
  [Dispatch.getUserIdentityToken]: noToken,
  [Dispatch.getCallbackToken]: noToken,
  [Dispatch.getInitializationContext]: () => ok(""),
  [Dispatch.getCategories]: () => ok([]),
  [Dispatch.logTelemetry]: () => ok(),
};
