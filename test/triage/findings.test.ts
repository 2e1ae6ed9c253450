import fc from "fast-check";
import { findingsOf } from "../../src/triage/findings";
import { rules } from "../../src/triage/findings/rules";
import type { RecipientRow, Row } from "../../src/triage/row";
import { heap, noise, row } from "./findingsRows";

type Say = (number: number) => Partial<RecipientRow>;

const found = (rows: readonly Row[]): readonly string[] => findingsOf(rows).map(({ rule }) => rule);
const hour = (minute: number): string => new Date(Date.UTC(2026, 0, 5, 9, 0) + minute * 60_000).toISOString();
const listed: Say = () => ({ cause: "ip-blocklisted", owner: "sender-admin", blockList: "zen.spamhaus.org", sendingServer: "203.0.113.7" });
const blocked: Say = (at) => ({ cause: "microsoft-ip-blocked", owner: "sender-admin", sendingServer: "203.0.113.7", domain: `d${at}.example.org` });
const silent: Say = (at) => ({ cause: at % 2 ? "connection-timeout" : "connection-refused", outcome: "expired" });
const silentAround: Say = (at) => ({ cause: "connection-timeout", outcome: "expired", domain: `d${at % 5}.example.org`, when: hour(at * 10) });
const departed: Say = () => ({ cause: "recipient-not-found", recipient: "kim@fabrikam.com" });
const unproven: Say = (at) => ({ cause: at % 2 ? "spf-fail" : "dmarc-fail", owner: "sender-admin", domain: `d${at % 3}.example.org` });
const backscatter: Say = (at) => ({ cause: "backscatter", owner: "nobody", domain: `d${at}.example.org` });
const forged: Say = (at) => ({ sender: "dana@contoso.com", messageId: `<${at}@x.example>`, reportingMta: `mx${at}.d${at % 5}.example`, cause: at % 2 ? "recipient-not-found" : "mailbox-full" });
const burst: Say = (at) => ({ sender: "dana@contoso.com", when: hour(at % 61), cause: at % 2 ? "recipient-not-found" : "mailbox-full" });
const oneServer: Say = (at) => ({ cause: "policy-rejected", server: "mx.fabrikam.com", domain: `d${at}.example.org` });
const oneCause: Say = (at) => ({ cause: "tls-required", domain: `d${at}.example.org` });

// Each rule: the fewest rows for which it speaks, and how many others may stand beside them.
describe.each<readonly [string, Say, number, number]>([
  ["one-block-list", listed, 5, 45],
  ["one-sending-server", blocked, 5, 45],
  ["domain-unreachable", silent, 5, 45],
  ["many-domains-silent", silentAround, 10, 10],
  ["one-recipient", departed, 5, 45],
  ["sender-unproven", unproven, 5, 45],
  ["backscatter", backscatter, 3, 200],
  ["forged-sender", forged, 10, 200],
  ["sender-burst", burst, 50, 500],
  ["one-server", oneServer, 6, 4],
  ["one-cause", oneCause, 6, 4],
])("%s", (rule, say, fewest, others) => {
  test("speaks at its threshold, of the rows that it rests on", () => {
    const rows = heap(fewest, say);
    const finding = findingsOf([...noise(others), ...rows]).find((one) => one.rule === rule);
    expect(finding?.evidence).toEqual(rows);
    expect(finding?.values).toMatchObject({ rows: fewest, total: fewest + others });
  });

  test("is silent one row below it", () => expect(found([...noise(others), ...heap(fewest - 1, say)])).not.toContain(rule));

  test("is silent when its rows are too small a share, if it asks for one", () => {
    const asks = rules.find(({ id }) => id === rule)!.threshold.share !== undefined;
    expect(found([...noise(others + 1), ...heap(fewest, say)]).includes(rule)).toBe(!asks);
  });

  test("says nothing of what it does not look for", () => expect(found(noise(others))).not.toContain(rule));
});

test.each<readonly [string, string, readonly Row[]]>([
  ["one-block-list", "each server has its own list", heap(12, (at) => ({ ...listed(at), blockList: `${at}.example.org`, sendingServer: `203.0.113.${at}` }))],
  ["one-block-list", "the receiving side's look-up is set up wrongly", heap(12, (at) => ({ ...listed(at), owner: "recipient-admin" }))],
  ["one-block-list", "outsiders are refused by us", heap(12, (at) => ({ ...listed(at), side: "recipient" }))],
  ["one-block-list", "the cause is a guess", heap(12, (at) => ({ ...listed(at), confidence: "guess" }))],
  ["one-sending-server", "other servers are refused", heap(12, (at) => ({ ...blocked(at), sendingServer: `203.0.113.${at}` }))],
  ["one-sending-server", "the address is named, but the cause is another", heap(12, (at) => ({ ...blocked(at), cause: "spf-fail" }))],
  ["domain-unreachable", "most mail arrives there", [...heap(8, silent), ...heap(8, () => ({ cause: "not-an-error", outcome: "delivered" }), 100)]],
  ["domain-unreachable", "the domain answers, and says no", [...heap(8, silent), ...heap(4, () => ({ cause: "recipient-not-found" }), 100)]],
  ["domain-unreachable", "they are many domains", heap(12, (at) => ({ ...silent(at), domain: `d${at}.example.org` }))],
  ["many-domains-silent", "they lie weeks apart", heap(12, (at) => ({ ...silentAround(at), when: hour(at * 20_000) }))],
  ["many-domains-silent", "one sender has an old list", heap(12, (at) => ({ ...silentAround(at), sender: "dana@contoso.com" }))],
  ["many-domains-silent", "they are four domains", heap(12, (at) => ({ ...silentAround(at), domain: `d${at % 4}.example.org` }))],
  ["many-domains-silent", "the domains were misspelled", heap(12, (at) => ({ ...silentAround(at), cause: "recipient-domain-not-found" }))],
  ["one-recipient", "one message was reported again and again", heap(12, (at) => ({ ...departed(at), messageId: "<1@contoso.com>" }))],
  ["one-recipient", "the mailbox is only full", heap(12, (at) => ({ ...departed(at), cause: "mailbox-full" }))],
  ["one-recipient", "the address mostly works", [...heap(6, departed), ...heap(6, () => ({ recipient: "Kim@fabrikam.com", cause: "not-an-error", outcome: "delivered" }), 100)]],
  ["sender-unproven", "two receivers alone complain", heap(12, (at) => ({ ...unproven(at), domain: `d${at % 2}.example.org` }))],
  ["sender-unproven", "the mail is others', and refused by us", heap(12, (at) => ({ ...unproven(at), side: "recipient" }))],
  ["backscatter", "it is one report", heap(12, (at) => ({ ...backscatter(at), message: 1, index: at }))],
  ["backscatter", "outsiders' bounces are turned away by us", heap(12, (at) => ({ ...backscatter(at), side: "recipient" }))],
  ["forged-sender", "the sender's own server reports", heap(20, (at) => ({ ...forged(at), reportingMta: `mx${at % 7}.contoso.com` }))],
  ["forged-sender", "one provider has many servers", heap(20, (at) => ({ ...forged(at), reportingMta: `db${at}.prod.outlook.com` }))],
  ["forged-sender", "four systems report", heap(20, (at) => ({ ...forged(at), reportingMta: `mx.d${at % 4}.example` }))],
  ["forged-sender", "one system writes half of the reports", heap(20, (at) => ({ ...forged(at), ...(at % 2 && { reportingMta: "mx.example.org" }) }))],
  ["forged-sender", "it is one message to many", heap(20, (at) => ({ ...forged(at), messageId: "<1@contoso.com>" }))],
  ["forged-sender", "most of the sender's failures are reported at home", [...heap(10, forged), ...heap(10, (at) => ({ ...forged(at), reportingMta: "mx.contoso.com" }), 100)]],
  ["sender-burst", "it took two hours", heap(90, (at) => ({ ...burst(at), when: hour(at * 1.4) }))],
  ["sender-burst", "it is one address, many times", heap(90, (at) => ({ ...burst(at), recipient: at % 2 ? "kim@fabrikam.com" : "KIM@fabrikam.com" }))],
  ["sender-burst", "the sender writes to us from outside", heap(90, (at) => ({ ...burst(at), side: "recipient" }))],
  ["sender-burst", "nobody knows when", heap(90, (at) => ({ ...burst(at), when: at % 2 ? "soon" : "" }))],
  ["sender-burst", "they are many senders", heap(90, (at) => ({ ...burst(at), sender: `s${at % 3}@contoso.com` }))],
  ["one-server", "the server has a reason for each", heap(12, (at) => ({ ...oneServer(at), cause: (["mailbox-full", "policy-rejected", "recipient-not-found"] as const)[at % 3]! }))],
  ["one-server", "the server never answered", heap(12, (at) => ({ ...oneServer(at), cause: "connection-timeout", outcome: "expired" }))],
  ["one-cause", "the cause is that none is known", heap(12, (at) => ({ ...oneCause(at), cause: at % 5 ? "unknown" : "remote-generic-error" }))],
  ["one-cause", "a narrower finding has said it", heap(12, listed)],
])("%s does not speak when %s", (rule, _case, rows) => expect(found(rows)).not.toContain(rule));

test("a sender's burst is the busiest hour, ends included", () => {
  const before = heap(30, (at) => ({ ...burst(at), when: hour(at - 300) }));
  const inside = heap(55, (at) => ({ ...burst(at), when: hour(at === 54 ? 60 : at) }), 100);
  const [finding] = findingsOf([...before, ...inside]).filter(({ rule }) => rule === "sender-burst");
  expect(finding?.evidence).toEqual(inside);
  expect(finding?.values).toMatchObject({ recipients: 55, sender: "dana@contoso.com" });
});

test("a list and the server that it lists are one finding, two lists for one server are three", () => {
  expect(found(heap(10, listed))).toEqual(["one-block-list"]);
  expect(found(heap(20, (at) => ({ ...listed(at), ...(at < 7 ? {} : at < 14 ? { blockList: "b.barracudacentral.org" } : { cause: "microsoft-ip-blocked" as const, blockList: undefined! }) })))).toEqual(["one-sending-server", "one-block-list", "one-block-list"]);
});

test("a list's server is named only when all that name one name the same, and most do", () => {
  const withServers = (servers: readonly (string | undefined)[]) => findingsOf(servers.map((server, at) => row(at, { ...listed(at), sendingServer: server! })))[0]!.values;
  expect(withServers(["203.0.113.7", "203.0.113.7", "203.0.113.7", undefined, undefined])).toMatchObject({ variant: "server", server: "203.0.113.7" });
  expect(withServers(["203.0.113.7", "203.0.113.7", undefined, undefined, undefined])).not.toHaveProperty("server");
  expect(withServers(["203.0.113.7", "203.0.113.7", "203.0.113.7", "203.0.113.7", "203.0.113.8"])).not.toHaveProperty("server");
});

test("who sends much and is refused by one list has both findings: they say different things", () => {
  const rows = heap(60, (at) => ({ ...listed(at), ...burst(at), cause: "ip-blocklisted", blockList: "zen.spamhaus.org", owner: "sender-admin" }));
  expect(found(rows)).toEqual(["one-block-list", "sender-burst"]);
});

test.each([
  [["connection-timeout", "connection-refused"], "silent"],
  [["dns-lookup-failed", "mx-misconfigured"], "lookup"],
  [["recipient-domain-not-found"], "gone"],
  [["recipient-domain-no-mail"], "noMail"],
  [["remote-system-unavailable"], "unavailable"],
  [["connection-timeout", "dns-lookup-failed"], undefined],
  [["queue-expired"], undefined],
] as const)("a domain with %j is said to be %s", (causes, variant) => {
  const [finding] = findingsOf(heap(6, (at) => ({ cause: causes[at % causes.length]!, outcome: "expired" })));
  expect([finding?.rule, finding?.values["variant"], finding?.values["act"]]).toEqual(["domain-unreachable", variant, undefined]);
  const [ours] = findingsOf(heap(6, (at) => ({ cause: causes[at % causes.length]!, outcome: "expired", side: "recipient" })));
  expect(ours?.values["act"]).toBe("ours");
});

test("the larger finding comes first, then the order of the rules", () => {
  const rows = [...heap(5, departed), ...heap(9, listed, 100), ...heap(5, silent, 200)];
  expect(found(rows.map((one, at) => ({ ...one, domain: one.cause === "ip-blocklisted" ? `d${at}.example.org` : one.cause === "recipient-not-found" ? "kim.example.org" : one.domain! })))).toEqual(["one-block-list", "domain-unreachable", "one-recipient"]);
});

test("notices, what could not be read and what arrived are neither evidence nor part of the total", () => {
  const others: readonly Row[] = [
    { kind: "notice", message: 900, origin: row(0).origin, notice: "auto-reply" },
    { kind: "unread", message: 901, origin: row(0).origin, reason: "empty" },
    ...heap(20, () => ({ cause: "not-an-error", outcome: "delivered", domain: "contoso.com" }), 902),
  ];
  expect(findingsOf(others)).toEqual([]);
  expect(findingsOf([...others, ...heap(5, silent)])[0]?.values).toMatchObject({ rows: 5, total: 5, totalReports: 5 });
});

test("one report with many recipients is one message", () => {
  const rows = heap(8, (at) => ({ ...listed(at), message: 3, index: at }));
  expect(findingsOf(rows)[0]?.values).toMatchObject({ rows: 8, messages: 1, reports: 1, totalReports: 1 });
});

test("each rule yields to rules before it alone, and none speaks for one row", () => {
  for (const [at, { id, yieldsTo, threshold }] of rules.entries()) {
    const before = rules.slice(0, at).map((rule) => rule.id);
    expect([id, yieldsTo.filter((other) => !before.includes(other))]).toEqual([id, []]);
    expect(threshold.rows).toBeGreaterThanOrEqual(3);
  }
});

describe("whatever the rows say", () => {
  const anyRow = fc.record({
    say: fc.constantFrom<Say>(listed, blocked, silent, silentAround, departed, unproven, backscatter, forged, burst, oneServer, oneCause),
    outcome: fc.constantFrom("refused", "delayed", "expired" as const),
  });
  const anyHeap = fc.array(anyRow, { minLength: 1, maxLength: 120 }).map((all) => all.map(({ say, outcome }, at) => row(at, { outcome, ...say(at) })));

  test("the findings do not depend on the order of the rows", () => {
    const shuffled = anyHeap.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows as RecipientRow[], { minLength: rows.length })));
    fc.assert(fc.property(shuffled, ([rows, other]) => expect(findingsOf(other)).toEqual(findingsOf(rows))), { numRuns: 60 });
  });

  test("no finding has less than its threshold, or more than there is", () => {
    fc.assert(fc.property(anyHeap, (rows) => {
      for (const { rule, evidence, values } of findingsOf(rows)) {
        const { threshold } = rules.find(({ id }) => id === rule)!;
        expect(evidence.length).toBeGreaterThanOrEqual(Math.max(threshold.rows, (threshold.share ?? 0) * rows.length));
        expect(new Set(evidence).size).toBe(evidence.length);
        expect(values).toMatchObject({ rows: evidence.length, total: rows.length });
      }
    }), { numRuns: 60 });
  });
});

// Each a heap that makes as many groups, or as large ones, as can be.
test.each<readonly [string, Say]>([
  ["one list", listed],
  ["one sender in an hour", (at) => ({ ...burst(at), when: hour(at / 1000) })],
  ["bursts of many senders", (at) => ({ ...burst(at), sender: `s${Math.floor(at / 60)}@contoso.com` })],
  ["forgeries of many senders", (at) => ({ ...forged(at), sender: `s${Math.floor(at / 12)}@contoso.com` })],
])("ten thousand rows of %s take twice as many looks as five thousand, and no time", (_case, say) => {
  let looks = 0;
  const watched = heap(10_000, say).map((one) => new Proxy(one, { get: (target, name) => (looks++, Reflect.get(target, name)) }));
  const looksAt = (count: number): number => {
    looks = 0;
    findingsOf(watched.slice(0, count));
    return looks;
  };
  expect(looksAt(10_000) / looksAt(5000)).toBeLessThan(2.4);
  const start = performance.now();
  findingsOf(heap(10_000, say));
  expect(performance.now() - start).toBeLessThan(2000);
});
