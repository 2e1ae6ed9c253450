import texts from "../../../src/locales/en/ui.json";
import { clients, type Client, type ClientName, type Way } from "./clients";
import type { Broken, Wrong } from "./faults";
import type { Situation } from "./situations";

/** What a person sees: the causes of the cards, words that must be there, and the way in that stands open ("" for none). */
export type Sees =
  | { readonly pane: "none" }
  | { readonly pane: "open"; readonly state: string; readonly from: "open" | "handed-in"; readonly causes: readonly string[]; readonly says: string; readonly hint: string };

/** Nobody could tell: the answer carries no name by which it could be known as another message's. */
export type Expectation = Sees | "cannot be told";

const REPORT_CAUSE = "mailbox-full";
const ATTACHED_CAUSE = "restricted-group";

const NO_PANE: Sees = { pane: "none" };
const card = (cause: string, from: "open" | "handed-in" = "open"): Sees => ({ pane: "open", state: "card", from, causes: [cause], says: "", hint: "" });
const notice = (state: string, says: string, hint: string): Sees => ({ pane: "open", state, from: "open", causes: [], says, hint });
const noItem = ({ hint }: Client): Sees => notice("no-item", texts.noItem.title, hint);
const notABounce = notice("not-a-bounce", texts.noticeTitle.ordinary, "");

/** What a person must see, worked out from what is known of the client alone. */
export function expected(name: ClientName, situation: Situation, broken: Broken): Expectation {
  const client: Client = clients[name];
  if (hasNoPane(client, situation)) return NO_PANE;
  if (situation.id === "handed-in") return card(REPORT_CAUSE, "handed-in");
  // Without an Outlook that answers, the pane is the page that stands alone.
  if (broken.kind === "never-ready") return notice("no-outlook", texts.noOutlook.silent.title, "choose-file");
  if (broken.kind === "script-blocked") return notice("no-outlook", texts.noOutlook.blocked.title, "choose-file");
  return inOutlook(client, situation, broken);
}

function inOutlook(client: Client, situation: Situation, broken: Broken): Expectation {
  switch (situation.id) {
    case "opened":
    case "pinned":
      return ofReport(client, situation, broken);
    case "forwarded-inline":
      return ofMessage(client, broken, "nothing", card(REPORT_CAUSE));
    case "forwarded-as-attachment":
      return ofMessage(client, broken, "the report", card(ATTACHED_CAUSE));
    case "ordinary":
      return ofMessage(client, broken, "nothing", notABounce);
    case "nothing":
    case "several":
      return noItem(client);
    default:
      return notice("failed", texts.failed["shared-mailbox"], client.hint);
  }
}

function hasNoPane(client: Client, { id, answer }: Situation): boolean {
  switch (id) {
    case "opened":
      return answer === "refused";
    case "pinned":
      return !client.pins;
    case "nothing":
      return client.nothing === "no pane";
    case "several":
      return client.several === "no pane";
    default:
      return false;
  }
}

function ofReport(client: Client, { answer }: Situation, broken: Broken): Expectation {
  switch (answer) {
    case "works":
    case "notice":
      return ofMessage(client, broken, "its machine part", card(REPORT_CAUSE));
    case "refused":
      // The pane hears nothing and goes on showing the message before, an ordinary one, by its name; or it hears of no item.
      return client.pinnedOnRefused === "nothing" ? ofMessage(client, broken, "nothing", notABounce) : noItem(client);
    default:
      return noItem(client);
  }
}

/** What is attached to a message; the machine part of a report is enough for its card, and so is the text that a person reads. */
type Attached = "nothing" | "its machine part" | "the report";

/** Of a message that Outlook does not keep: what its ways that work come to. */
function ofMessage(client: Client, broken: Broken, attached: Attached, whole: Sees): Expectation {
  const ways = client.ways.filter((way) => way !== "attachments" || attached !== "nothing");
  const spoilt = broken.kind === "calls" ? ways.filter((way) => broken.ways.includes(way)) : [];
  const wrong = broken.kind === "calls" ? broken.wrong : "error";
  const sound = ways.filter((way) => !spoilt.includes(way));

  if (sound.includes("file")) return whole;
  if (wrong === "other-item" && spoilt.length > 0) return ofLies(client, ways, spoilt, attached, whole);
  // What comes late replaces what was shown, when it says more.
  const readable = wrong === "late" ? ways : sound;
  if (readable.includes("file")) return whole;
  if (readable.includes("attachments") || (readable.includes("body") && attached !== "the report")) return whole;
  return readable.includes("body") ? attachmentKept(client) : failed(client, wrong);
}

/** Answers that are another message's are known by the Message-ID in a file and in a header; nothing else names its message. */
function ofLies(client: Client, ways: readonly Way[], spoilt: readonly Way[], attached: Attached, whole: Sees): Expectation {
  const pieces = spoilt.filter((way) => way !== "file");
  if (pieces.length === 0) return ways.includes("body") ? whole : failed(client, "other-item");
  if (pieces.includes("headers")) return failed(client, "other-item");
  return attached === "the report" || pieces.includes("body") ? "cannot be told" : whole;
}

/** The covering note is no bounce; what it carries is kept from the pane. */
function attachmentKept({ hint }: Client): Sees {
  return notice("not-a-bounce", texts.noticeTitle.ordinary, hint);
}

const WORDS: Readonly<Record<Exclude<Wrong, "throws" | "late">, string>> = { "error": texts.failed.refused, "silent": texts.failed.timeout, "other-item": texts.failed["other-message"] };

function failed({ hint }: Client, wrong: Wrong): Sees {
  // Too low a permission throws, and nothing else does of every call.
  if (wrong === "throws") return notice("restricted", texts.restricted.title, hint);
  return notice("failed", wrong === "late" ? texts.failed.timeout : WORDS[wrong], hint);
}
