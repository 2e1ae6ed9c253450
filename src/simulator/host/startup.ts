import type { Attachment, Message, Person } from "../mail/message";
import type { State } from "./state";
import { toldOf, visibleItem } from "./told";

/** Who reads this mailbox; most sample messages are addressed to her. */
export const reader: Person = { name: "Dana Mills", address: "dana.mills@contoso.com" };
export const CONTROL_ID = "5f2d1c1e-0000-4000-8000-0000000000aa";

const ITEM = { message: 1, none: 6 } as const;
const RECIPIENT_USER = 2;
const ATTACHMENT_TYPE: Readonly<Record<Attachment["kind"], number>> = { file: 0, item: 1 };

/** The first answer: one missing field of the first ten, and the library never gets ready. */
export function appContext({ options, roamingSettings }: State): Readonly<Record<string, unknown>> {
  return {
    _id: CONTROL_ID,
    _appName: 64,
    _appVersion: "16.01",
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: location.origin,
    _clientMode: 1,
    _settings: roamingSettings,
    _reason: "inserted",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _appInstanceId: CONTROL_ID,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify({ Mailbox: options.requirementSet, ...(options.takesTelemetry && { OutlookTelemetry: "1.1" }) }),
    _hostFullVersion: options.fullVersion,
    _appDomains: [],
  };
}

/** What the add-in knows of the open message: at the start, and again with every ItemChanged event. */
export function initialData(state: State, message: Message | undefined = visibleItem(state)): Readonly<Record<string, unknown>> | null {
  if (!message) return toldOf(state).kind === "itemless" ? { ...session(state), itemType: ITEM.none } : null;
  return {
    ...session(state),
    itemType: ITEM.message,
    id: message.id,
    conversationId: message.conversationId,
    itemClass: message.itemClass,
    isRead: true,
    subject: message.subject,
    normalizedSubject: message.normalizedSubject,
    internetMessageId: message.internetMessageId,
    from: recipient(message.from),
    sender: recipient(message.from),
    to: message.to.map(recipient),
    cc: message.cc.map(recipient),
    bcc: [],
    dateTimeCreated: message.created,
    dateTimeModified: message.created,
    attachments: message.attachments.map(attachmentDetails),
    entities: {},
    filteredEntities: {},
    regExMatches: {},
    selectedEntities: {},
    selectedRegExMatches: {},
  };
}

function session({ options: { permission, profile } }: State): Readonly<Record<string, unknown>> {
  return {
    permissionLevel: permission,
    hostVersion: profile.hostVersion,
    ...(profile.hostName === "OutlookWebApp" && { owaView: "ThreeColumns" }),
    userDisplayName: reader.name,
    userEmailAddress: reader.address,
    userTimeZone: "W. Europe Standard Time",
    userProfileType: "office365",
    ewsUrl: "",
    restUrl: "",
    isRestIdSupported: false,
    extensionId: CONTROL_ID,
    nativeFlights: { MultiSelectV2: true },
    timeZoneOffsets: [{ start: -8.64e15, end: 8.64e15, offset: 0 }],
  };
}

const recipient = ({ name, address }: Person) => ({ name, address, recipientType: RECIPIENT_USER, appointmentResponse: 0 });

const attachmentDetails = ({ id, name, contentType, size, isInline, kind }: Attachment) => ({
  id, name, contentType, size, isInline, attachmentType: ATTACHMENT_TYPE[kind],
});
