import type { RecipientRow } from "../row";
import { tally, organisation } from "./facets";
import { BLOCKED_SERVER, DEAD_ADDRESS, SAYS_NOTHING, SILENT, UNPROVEN, UNREACHABLE } from "./families";
import type { Evidence, FindingRule, RuleId } from "./rule";

const unreachable = Object.values(UNREACHABLE).flat();
/** Those that say why, rather than who. */
const narrower: readonly RuleId[] = ["one-block-list", "one-sending-server", "domain-unreachable", "many-domains-silent", "one-recipient", "sender-unproven", "backscatter", "forged-sender"];

/** What is looked for in a heap of reports, the narrowest first. */
export const rules: readonly FindingRule[] = [
  {
    id: "one-block-list",
    causes: BLOCKED_SERVER,
    where: (row) => isOutgoing(row) && blamesSender(row),
    by: (row) => row.blockList,
    threshold: { rows: 5, share: 0.1 },
    values: (evidence) => ({ list: evidence[0].blockList ?? "", ...oneServer(evidence) }),
    yieldsTo: [],
  },
  {
    id: "one-sending-server",
    causes: BLOCKED_SERVER,
    where: (row) => isOutgoing(row) && blamesSender(row),
    by: (row) => row.sendingServer,
    threshold: { rows: 5, share: 0.1 },
    values: (evidence) => ({ server: evidence[0].sendingServer ?? "" }),
    yieldsTo: ["one-block-list"],
  },
  {
    id: "domain-unreachable",
    causes: unreachable,
    by: (row) => row.domain,
    threshold: { rows: 5, share: 0.1, within: 0.8 },
    values: (evidence) => ({ domain: evidence[0].domain ?? "", ...kindOfSilence(evidence), ...(evidence.every(isOurs) && { act: "ours" }) }),
    yieldsTo: [],
  },
  {
    id: "many-domains-silent",
    causes: SILENT,
    where: isOutgoing,
    threshold: { rows: 10, share: 0.5, distinct: { domains: 5, senders: 3 }, window: { minutes: 24 * 60, most: "domains" } },
    values: (evidence) => ({ domains: tally(evidence, "domains").size }),
    yieldsTo: ["domain-unreachable"],
  },
  {
    id: "one-recipient",
    causes: DEAD_ADDRESS,
    by: (row) => row.recipient,
    threshold: { rows: 5, share: 0.1, within: 0.8, distinct: { messages: 5 } },
    values: (evidence) => ({ recipient: evidence[0].recipient ?? "", ...(tally(evidence, "senders").size === 1 && { variant: "oneSender" }), act: evidence.every(isOurs) ? "ours" : "theirs" }),
    yieldsTo: [],
  },
  {
    id: "sender-unproven",
    causes: UNPROVEN,
    where: isOutgoing,
    by: (row) => row.senderDomain,
    threshold: { rows: 5, share: 0.1, distinct: { domains: 3 } },
    values: (evidence) => ({ domain: evidence[0].senderDomain ?? "", domains: tally(evidence, "domains").size }),
    yieldsTo: [],
  },
  {
    id: "backscatter",
    causes: ["backscatter"],
    where: isOutgoing,
    threshold: { rows: 3, distinct: { reports: 3 } },
    values: (evidence) => ({ counted: tally(evidence, "reports").size, ...whoseAddress(evidence) }),
    yieldsTo: [],
  },
  {
    // One's own failures are reported by one's own server, or by the few where a mailing was taken at first: not by many, each a little.
    id: "forged-sender",
    where: (row) => isOutgoing(row) && row.reportingMta !== undefined && organisation(row.reportingMta) !== organisation(row.senderDomain),
    by: (row) => row.sender,
    threshold: { rows: 10, within: 0.9, distinct: { messages: 10, reporters: 5 }, spread: { over: "reporters", atMost: 0.4 } },
    values: (evidence) => ({ sender: evidence[0].sender ?? "", reporters: tally(evidence, "reporters").size, counted: tally(evidence, "reports").size }),
    yieldsTo: ["backscatter"],
  },
  {
    id: "sender-burst",
    where: isOutgoing,
    by: (row) => row.sender,
    threshold: { rows: 50, distinct: { recipients: 50 }, window: { minutes: 60, most: "recipients" } },
    values: (evidence) => {
      const recipients = tally(evidence, "recipients").size;
      return { sender: evidence[0].sender ?? "", recipients, counted: recipients };
    },
    yieldsTo: ["backscatter", "forged-sender"],
  },
  {
    id: "one-server",
    where: (row) => saysWhy(row) && (row.outcome === "refused" || row.outcome === "delayed") && !(unreachable as readonly string[]).includes(row.cause),
    by: (row) => row.server && `${row.server} ${row.cause}`,
    threshold: { rows: 5, share: 0.6 },
    values: (evidence) => ({ server: evidence[0].server ?? "", cause: evidence[0].cause, ...whoActs(evidence) }),
    yieldsTo: narrower,
  },
  {
    id: "one-cause",
    where: saysWhy,
    by: (row) => row.cause,
    threshold: { rows: 5, share: 0.6 },
    values: (evidence) => ({ cause: evidence[0].cause, ...whoActs(evidence) }),
    yieldsTo: [...narrower, "one-server"],
  },
];

/** Not what others wrote to us. */
function isOutgoing(row: RecipientRow): boolean {
  return row.side !== "recipient";
}

function isOurs(row: RecipientRow): boolean {
  return row.side === "recipient" || row.side === "both";
}

function saysWhy({ cause, confidence }: RecipientRow): boolean {
  return !SAYS_NOTHING.includes(cause) && confidence !== "guess";
}

/** Some refusals speak of a list, and mean that the look-up of it is set up wrongly on the receiving side. */
function blamesSender(row: RecipientRow): boolean {
  return row.owner !== "recipient-admin";
}

/** The sending server, where the refusals speak of the same one, and most of them do. */
function oneServer(evidence: Evidence): { readonly server?: string; readonly variant?: string } {
  const named = evidence.flatMap((row) => row.sendingServer ?? []);
  const [server] = named;
  return server !== undefined && named.length * 2 > evidence.length && named.every((other) => other === server) ? { server, variant: "server" } : {};
}

/** Under whose address somebody wrote, where all reports name the same one; else how many they name. */
function whoseAddress(evidence: Evidence): { readonly sender?: string; readonly senders?: number; readonly variant?: string } {
  const [{ sender }] = evidence;
  const senders = tally(evidence, "senders").size;
  if (sender !== undefined && senders === 1 && evidence.every((row) => row.sender !== undefined)) return { sender, variant: "sender" };
  return senders > 1 ? { senders, variant: "senders" } : {};
}

function kindOfSilence(evidence: Evidence): { readonly variant?: string } {
  const kind = Object.entries(UNREACHABLE).find(([, causes]) => evidence.every(({ cause }) => (causes as readonly string[]).includes(cause)));
  return kind && kind[0] !== "other" ? { variant: kind[0] } : {};
}

function whoActs(evidence: Evidence): { readonly act?: string } {
  const { owner } = evidence[0];
  return evidence.every((row) => row.owner === owner) ? { act: owner } : {};
}
