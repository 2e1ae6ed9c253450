import { browserHost } from "./browserHost";
import type { MailHost } from "./mailbox";
import { outlookHost } from "./outlookHost";

const NOT_YET = Symbol("not yet");

/** The program around the page. Never rejects: without an Outlook that answers in time it is the browser. */
export async function openHost(limitMs = 8_000): Promise<MailHost> {
  const outlook = findOutlook();
  const limit = new Promise<typeof NOT_YET>((resolve) => setTimeout(() => resolve(NOT_YET), limitMs));
  const found = await Promise.race([outlook, limit]).catch(() => undefined);
  return found && found !== NOT_YET ? found : browserHost(found === NOT_YET ? outlook : undefined);
}

async function findOutlook(): Promise<MailHost> {
  // The script may be blocked, or never get ready: it does not when its page was once framed by Outlook in the same tab.
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Outlook) throw new Error(`no Outlook around the page: ${host}`);
  return outlookHost(Office.context);
}
