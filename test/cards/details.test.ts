import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Card, ReportDiagnosis } from "../../src/cards";
import { detailsOf, type Details } from "../../src/cards/details";
import { checksOf } from "../../src/cards/details/checks";
import { whenOf } from "../../src/cards/details/when";
import { groupVerdicts } from "../../src/cards/group";
import { causes, type CauseId } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import type { Attempt, Hop } from "../../src/core/diagnosis";
import { dsn, type Dsn } from "../core/bytes";

async function read(bytes: Uint8Array): Promise<ReportDiagnosis> {
  const diagnosis = await diagnose<CauseId>(bytes, causes, ["contoso.com"]);
  if (!("verdicts" in diagnosis)) throw new Error(diagnosis.kind);
  return diagnosis;
}

const sample = (name: string): Promise<ReportDiagnosis> => read(readFileSync(join(__dirname, `../../src/simulator/mailbox/${name}.eml`)));
const failed = (address: string, ...more: readonly string[]): readonly string[] => [`Final-Recipient: rfc822; ${address}`, "Action: failed", "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 User unknown", ...more];

/** The details of the first card of a report. */
function details(diagnosis: ReportDiagnosis, card: Partial<Card> = {}): Details {
  const [group] = groupVerdicts(diagnosis.verdicts);
  return detailsOf({ id: group!.key, standing: "verdict", outcome: group!.verdicts[0].outcome, ...card }, diagnosis);
}

async function ofReport(report: Partial<Dsn>): Promise<Details> {
  return details(await read(dsn({ recipients: [failed("kim@fabrikam.com")], ...report })));
}

async function withAttempts(...attempts: readonly Attempt[]): Promise<Details["attempts"]> {
  const diagnosis = await read(dsn({ recipients: [failed("kim@fabrikam.com"), failed("robin@fabrikam.com")] }));
  return details({ ...diagnosis, verdicts: diagnosis.verdicts.map((verdict) => ({ ...verdict, attempts })) }).attempts;
}

async function withHops(...hops: readonly Hop[]): Promise<Details["way"]> {
  const diagnosis = await read(dsn({ recipients: [failed("kim@fabrikam.com")] }));
  return details({ ...diagnosis, report: { ...diagnosis.report, original: { ...diagnosis.report.original, hops } } }).way;
}

describe("a time", () => {
  test.each([
    ["Mon,  9 Nov 2026 09:19:04 +0100 (CET)", "2026-11-09T08:19:04.000Z"],
    ["9 Nov 2026 09:19 -0530", "2026-11-09T14:49:00.000Z"],
    ["Wed, 04 Nov 2026 09:00:58 +0100 id 0000000000040EBD.000000005FA1EBDD.0000DDBB", "2026-11-04T08:00:58.000Z"],
    ["(a (nested) comment; 1 Jan 1970 00:00:00 +0000) Tue, 10 Nov 2026 (today) 08:02:02 EST", "2026-11-10T13:02:02.000Z"],
    ["Thu, 8 Feb 2007 09:30:00 GMT", "2007-02-08T09:30:00.000Z"],
  ])("%s is a moment", (words, moment) => expect(whenOf(words)).toEqual(new Date(moment)));

  test.each(["11/9/2026 9:52:40 AM", "2026-11-20 16:02:17", "31 Feb 2026 10:00:00 +0000", "1 Foo 2026 10:00:00 +0000", "1 Nov 2026 25:00:00 +0000", "1 Nov 2026 10:00:00 XYZ", "1 Nov 2026 10:00:00", "the day after 1", "(unclosed 1 Nov 2026 10:00:00 +0000"])("%s names no moment and stays as it is", (words) => expect(whenOf(words)).toBe(words));

  test("that says nothing is none; one of any length, or that would turn the line round, is short and harmless", () => {
    expect([whenOf(undefined), whenOf(" \u202e ")]).toEqual([undefined, undefined]);
    expect(whenOf("\u202eyadot".repeat(10_000))).toMatch(/^(?:yadot){19}yado…$/);
    expect(whenOf("(".repeat(60_000))).toHaveLength(100);
  });
});

describe("Authentication-Results", () => {
  const found = (...headers: readonly string[]) => checksOf(headers).map(({ server, checks }) => [server, ...checks.map(({ method, result, meaning, domain }) => [`${method}=${result}`, meaning, domain])]);

  test("of Exchange Online, which leaves out its own name", () => {
    expect(found("spf=pass (sender IP is 198.51.100.92) smtp.mailfrom=contoso.com; dkim=none (message not signed) header.d=none;dmarc=pass action=none header.from=contoso.com;compauth=pass reason=100")).toEqual([
      [undefined, ["spf=pass", "pass", "contoso.com"], ["dkim=none", "none", undefined], ["dmarc=pass", "pass", "contoso.com"], ["compauth=pass", "pass", undefined]],
    ]);
  });

  test("of Google, with addresses where others name domains", () => {
    expect(found("mx.google.com; dkim=fail header.i=@contoso.com header.s=s1; spf=softfail (google.com: domain of transitioning dana@contoso.com does not designate 203.0.113.9) smtp.mailfrom=dana@contoso.com; dmarc=temperror (p=NONE) header.from=contoso.com")).toEqual([
      ["mx.google.com", ["dkim=fail", "fail", "contoso.com"], ["spf=softfail", "soft", "contoso.com"], ["dmarc=temperror", "error", "contoso.com"]],
    ]);
  });

  test("says nothing that stands in a comment or in quotes, nor what is no result", () => {
    expect(found('mx.fabrikam.com 1; spf=fail (helo; dkim=pass header.d=contoso.com) reason="; dmarc=pass header.from=contoso.com;" smtp.mailfrom=fabrikam.com; x-evil=pass; dkim=superb; dmarc=pass.example')).toEqual([
      ["mx.fabrikam.com", ["spf=fail", "fail", "fabrikam.com"]],
    ]);
    expect(found("mx.fabrikam.com; none", "", "(", ";;;;")).toEqual([]);
  });

  test("of any length is read to an end, and shows no character that turns the line round", () => {
    expect(found("(".repeat(64_000), `${"a ".repeat(32_000)}; spf=pass`, `spf=${" ".repeat(64_000)}pass`)).toEqual([]);
    expect(found("spf=pass; ".repeat(6000))[0]).toHaveLength(13);
    expect(found("dkim=pass header.d=\u202emoc.osotnoc")).toEqual([[undefined, ["dkim=pass", "pass", "moc.osotnoc"]]]);
  });
});

describe("attempts", () => {
  test("of Exchange stand in their order of time, each once, with the report's own times", async () => {
    const { attempts, source } = details(await sample("seed-expired-proxy"));
    expect(attempts.map(({ at, server }) => [at, server])).toEqual(["2026-11-19 16:19:06", "2026-11-19 20:03:36", "2026-11-20 04:00:09", "2026-11-20 12:01:50", "2026-11-20 16:02:17"].map((at) => [at, "mx.fabrikam.com"]));
    expect(attempts[0]!.words).toMatch(/^450 4\.7\.0 Proxy session setup failed/);
    expect([source!.did, source!.servers]).toEqual(["tried", ["mx.fabrikam.com"]]);
  });

  test("with times that are known are put in order, whatever the report's order", async () => {
    const [early, late] = [{ at: "1 Nov 2026 10:00:00 +0000", words: "first" }, { at: "1 Nov 2026 10:30:00 +0100", words: "really first" }];
    for (const order of [[early, late], [late, early]]) expect((await withAttempts(...order)).map(({ words }) => words)).toEqual(["really first", "first"]);
  });

  test("show words of any length in part, without what is invisible", async () => {
    const [attempt] = await withAttempts({ at: "1 Nov", server: `mx\u202e${"x".repeat(64_000)}`, words: `\u2066${"450 later ".repeat(6500)}` });
    expect([attempt!.server!.length, attempt!.words.length]).toEqual([320, 2000]);
    expect(JSON.stringify(attempt)).not.toMatch(/[\u202e\u2066]/);
  });
});

test("the way counts seconds from server to server, in whatever zones they write", async () => {
  const way = await withHops(
    { from: "pc.contoso.com", by: "mail.contoso.com", at: "Mon, 9 Nov 2026 09:00:00 +0100" },
    { by: "mx.fabrikam.com", at: "Mon, 9 Nov 2026 08:00:03 +0000 (UTC)" },
    { by: "slow.fabrikam.com", at: "Mon, 9 Nov 2026 08:00:01 GMT" },
    { by: "silent.fabrikam.com" },
    { by: "odd.fabrikam.com", at: "yesterday\u202e" },
    { by: "last.fabrikam.com", at: "Mon, 9 Nov 2026 11:00:00 GMT" },
  );
  expect(way.map(({ after }) => after)).toEqual([undefined, 3, -2, undefined, undefined, undefined]);
  expect(way.map(({ at }) => (at instanceof Date ? at.toISOString() : at))).toEqual(["2026-11-09T08:00:00.000Z", "2026-11-09T08:00:03.000Z", "2026-11-09T08:00:01.000Z", undefined, "yesterday", "2026-11-09T11:00:00.000Z"]);
  expect(way[0]).toMatchObject({ from: "pc.contoso.com", by: "mail.contoso.com" });
});

describe("who said it", () => {
  test("is the server that refused, the one that reported with its product, and what vouches for it", async () => {
    expect((await ofReport({ recipients: [failed("kim@fabrikam.com", "Remote-MTA: dns; mx.fabrikam.com")] })).source).toEqual({ did: "refused", servers: ["mx.fabrikam.com"], more: 0, reporter: "mail.contoso.com" });
    expect(details(await sample("seed-expired-proxy")).source).toMatchObject({ product: "exchange-online", vouched: { words: "Internal", field: "X-MS-Exchange-Organization-AuthAs" } });
  });

  test("names a few of many servers and counts the rest", async () => {
    const { source } = await ofReport({ recipients: Array.from({ length: 9 }, (_, at) => failed(`kim${at}@fabrikam.com`, `Remote-MTA: dns; mx${at}.fabrikam.com`)) });
    expect([source!.servers, source!.more]).toEqual([["mx0.fabrikam.com", "mx1.fabrikam.com", "mx2.fabrikam.com", "mx3.fabrikam.com", "mx4.fabrikam.com"], 4]);
  });
});

test("all recipients of the report are told of, whichever card is open", async () => {
  const diagnosis = await read(dsn({
    recipients: [
      failed("kim\u202e@fabrikam.com"),
      ["Final-Recipient: rfc822; robin@fabrikam.com", "Action: delivered", "Status: 2.0.0"],
      ["Final-Recipient: rfc822; sam@fabrikam.com", "Action: delayed", "Status: 4.4.1", "Diagnostic-Code: smtp; 421 4.4.1 Connection timed out"],
    ],
  }));
  const all = [["kim@fabrikam.com", "refused", "550 5.1.1"], ["robin@fabrikam.com", "delivered", "2.0.0"], ["sam@fabrikam.com", "delayed", "421 4.4.1"]];
  for (const { key } of groupVerdicts(diagnosis.verdicts)) expect(details(diagnosis, { id: key }).recipients.map(({ address, outcome, code }) => [address, outcome, code])).toEqual(all);
});

test("a look-alike's card has the details of the card it was opened from; what was looked up has none", async () => {
  const diagnosis = await sample("seed-expired-proxy");
  const { key } = groupVerdicts(diagnosis.verdicts)[0]!;
  expect(details(diagnosis, { id: `${key}>connection-refused`, standing: "look-alike" })).toEqual(details(diagnosis));
  expect(details(diagnosis, { standing: "look-up" })).toEqual({ attempts: [], way: [], checks: [], recipients: [] });
});
