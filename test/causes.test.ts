import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { causes, type Cause, type CauseId } from "../src/causes";
import { links } from "../src/causes/links";
import { judge } from "../src/core/judge/judge";
import type { RecipientStatement } from "../src/core/report/statement";

const all: readonly Cause<CauseId>[] = causes;
const ids = all.map(({ id }) => id);

const refused = (words: string): RecipientStatement => ({ address: "kim@fabrikam.com", action: "failed", quoted: [], diagnostic: { words, place: { in: "text" } } });
const verdictOn = (words: string) => judge(refused(words), causes, { ownDomains: [], sender: "dana@contoso.com" });

test("each file is in the list, under its own name", () => {
  const files = readdirSync(join(__dirname, "../src/causes")).filter((name) => name.endsWith(".ts") && !["index.ts", "cause.ts", "links.ts"].includes(name));
  expect(files.map((name) => name.slice(0, -3)).toSorted()).toEqual(ids.toSorted());
});

test("no code alone means two causes", () => {
  const claims = all.flatMap(({ codes }) => codes.flatMap((code) => (code.startsWith("x") ? [`4${code.slice(1)}`, `5${code.slice(1)}`] : [code])));
  expect(claims.toSorted()).toEqual([...new Set(claims)].toSorted());
});

test("5.4.1 alone is three problems, so it is none", () => expect(verdictOn("550 5.4.1 xyz").cause).toBe("unknown"));

// A cause that another one shadows would never be shown.
const signatures = all.flatMap(({ id, signatures }) => signatures.flatMap(({ words, codes }) => (words === undefined ? [] : [[id, words, codes[0]] as const])));
test.each(signatures)("%s is found by %j", (id, words, code) => {
  const status = code?.replace("x", "5");
  const verdict = verdictOn(status === undefined || words.includes(status) ? `550 ${words}` : `550 ${status} ${words}`);
  expect([verdict.cause, ...verdict.wrappers]).toContain(id);
});

const codes = all.flatMap((cause) => cause.codes.map((code) => [cause.id, code.replace("x", "5")] as const));
test.each(codes)("%s is found by %s alone", (id, code) => expect(verdictOn(`550 ${code} xyz`).cause).toBe(id));

// Whole replies as servers send them, written by hand; "#" begins a comment.
const samplesOf = (id: string): readonly string[] => {
  const file = join(__dirname, `causes/${id}.txt`);
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#")) : [];
};
const samples = ids.flatMap((id) => samplesOf(id).map((words) => [id, words] as const));
test.each(samples)("%s is what %j says", (id, words) => {
  const verdict = verdictOn(words);
  expect(all.find((cause) => cause.id === id)!.reached === "wrapper" ? [verdict.cause, ...verdict.wrappers] : [verdict.cause]).toContain(id);
});

const patterns = all.flatMap(({ id, phrases, signatures: known }) => [...phrases, ...known.flatMap(({ pattern }) => pattern ?? [])].map((pattern) => [id, pattern] as const));
test.each(patterns)("%s: %s is bounded, and a sample has its words", (id, pattern) => {
  const source = pattern.source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, "x");
  expect(source).not.toMatch(/[*+]|\{\d+,\}/);
  expect(pattern.flags).toBe("i");
  expect(samplesOf(id).some((words) => pattern.test(words))).toBe(true);
});

test.each(ids)("%s points only to what exists", (id) => {
  const cause = all.find((one) => one.id === id)!;
  const steps = [...cause.senderSteps, ...cause.adminSteps];
  expect(ids).toEqual(expect.arrayContaining([...cause.related]));
  expect(cause.related).not.toContain(id);
  expect(Object.keys(links)).toEqual(expect.arrayContaining([...cause.links, ...steps.flatMap(({ link }) => (link ? [link] : []))]));
  for (const { command } of steps) expect((command ?? "").replace(/\{(?:recipient|recipientDomain|sender|senderDomain|messageId|remoteServer)\}/g, "")).not.toMatch(/\{\w+\}/);
  expect(new Set(cause.senderSteps.map((step) => step.id)).size).toBe(cause.senderSteps.length);
  expect(new Set(cause.adminSteps.map((step) => step.id)).size).toBe(cause.adminSteps.length);
});

test.each(ids)("%s has an admin step that holds for every product", (id) => {
  expect(all.find((one) => one.id === id)!.adminSteps.some(({ product }) => product === undefined)).toBe(true);
});

const ALLOWED = [
  "learn.microsoft.com", "support.microsoft.com", "techcommunity.microsoft.com", "admin.microsoft.com", "admin.exchange.microsoft.com", "security.microsoft.com",
  "testconnectivity.microsoft.com", "mha.azurewebsites.net", "aka.ms", "sender.office.com", "sendersupport.olc.protection.outlook.com", "postmaster.live.com", "www.rfc-editor.org",
  "support.google.com", "senders.yahooinc.com", "support.apple.com", "community.mimecast.com", "docs.aws.amazon.com", "www.postfix.org", "check.spamhaus.org", "ipcheck.proofpoint.com",
  "www.barracudacentral.org", "www.talosintelligence.com", "csi.cloudmark.com",
];
test.each(Object.entries(links))("%s leads to an allowed host", (_id, address) => {
  const { protocol, hostname } = new URL(address);
  expect([protocol, ALLOWED.includes(hostname)]).toEqual(["https:", true]);
});

// The three look-alikes of 5.4.1, and others that share a number or a word.
test.each<[string, CauseId]>([
  ["550 5.4.1 Relay Access Denied", "relay-denied"],
  ["550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [BN8NAM11FT066.eop-nam11.prod.protection.outlook.com]", "recipient-blocked-at-edge"],
  ["550 5.4.1 No answer from host", "connection-timeout"],
  ["554 5.7.1 <kim@fabrikam.com>: Relay access denied", "relay-denied"],
  ["550 5.1.1 <kim@fabrikam.com>: Recipient address rejected: User unknown in virtual mailbox table", "recipient-not-found"],
  ["550 5.1.8 <dana@contoso.com>: Sender address rejected: user unknown", "sender-address-invalid"],
  ["552 5.2.2 Mailbox full", "mailbox-full"],
  ["552 5.3.4 Message size exceeds fixed maximum message size", "message-too-large"],
  ["550 5.7.1 xyz", "unknown"],
  ["550 5.7.367 Remote server returned not permitted to relay -> 554 Transaction failed", "forward-relay-pool-rejected"],
  ["550 5.0.350 Remote server returned an error -> 554 Transaction failed", "remote-generic-error"],
  ["550 nothing to see", "unknown"],
])("%s is %s", (words, id) => expect(verdictOn(words).cause).toBe(id));
