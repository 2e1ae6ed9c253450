import { told } from "./told";

/** The program around the page, as far as it tells; "outlook" is one that cannot be told from others. */
export type Client = "web" | "new-windows" | "classic-windows" | "mac" | "iphone" | "android" | "on-premises" | "outlook" | "browser";

/** What an Outlook says of itself. */
export interface Traits {
  readonly hostName?: string | undefined;
  readonly platform?: string | undefined;
  readonly hostVersion?: string | undefined;
  /** Whether it has this set of mailbox members. */
  has(mailboxSet: string): boolean;
}

// Exchange Server 2013, 2016 and 2019; Exchange Online is 15.20 or has a number without a 15.
const EXCHANGE_SERVER = /^15\.[012]\./;

const BY_NAME: Readonly<Record<string, Client>> = { newOutlookWindows: "new-windows", OutlookIOS: "iphone", OutlookAndroid: "android" };
const BY_PLATFORM: Readonly<Record<string, Client>> = { PC: "classic-windows", Mac: "mac", iOS: "iphone", Android: "android" };

/** Recognises the program by its name first: a platform may be that of the browser around it. */
export function clientOf({ hostName = "", platform = "", hostVersion = "", has }: Traits): Client {
  // On the web `hostVersion` is the server's, and no Exchange Server has more than set 1.5.
  if (hostName === "OutlookWebApp") return EXCHANGE_SERVER.test(hostVersion) || !has("1.8") ? "on-premises" : "web";
  // Classic Windows and Mac share a name; without one, Windows may be either of the two.
  if (hostName !== "Outlook" && platform === "PC") return BY_NAME[hostName] ?? "outlook";
  return BY_NAME[hostName] ?? BY_PLATFORM[platform] ?? "outlook";
}

/** What the Outlook around the page says of itself; what it does not tell is left out. */
export function traitsOf(context: Office.Context): Traits {
  const platform = told(() => context.platform) ?? told(() => context.diagnostics.platform);
  return {
    hostName: told(() => context.mailbox.diagnostics.hostName),
    platform: platform === undefined || platform === null ? undefined : String(platform),
    hostVersion: told(() => context.mailbox.diagnostics.hostVersion),
    has: (mailboxSet) => told(() => context.requirements.isSetSupported("Mailbox", mailboxSet)) ?? true,
  };
}
