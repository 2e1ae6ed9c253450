import { causes } from "../../src/causes";
import { diagnose, diagnoseAll } from "../../src/core/diagnose";
import type { Diagnosis } from "../../src/core/diagnosis";
import { dsn, lines } from "./bytes";

const read = (bytes: Uint8Array): Promise<readonly Diagnosis[]> => diagnoseAll(bytes, causes);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const report = (address: string, original?: readonly string[]): Uint8Array => dsn({ recipients: [[`Final-Recipient: rfc822; ${address}`, "Action: failed", "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 User unknown"]], ...(original && { original }) });
const ordinary = lines("From: ida@contoso.com", "To: kai@contoso.com", "Subject: Lunch", "", "At noon?");

const attached = (message: Uint8Array): readonly string[] => ["Content-Type: message/rfc822", "", text(message)];
const asFile = (name: string) => (message: Uint8Array): readonly string[] => [`Content-Type: application/octet-stream; name="${name}"`, "Content-Transfer-Encoding: base64", "", Buffer.from(message).toString("base64").replace(/.{76}/g, "$&\r\n")];

let boundaries = 0;
function forward(messages: readonly Uint8Array[], { as = attached, words = ["See below."], type = "mixed", from = "kai@contoso.com" }: { readonly as?: (message: Uint8Array) => readonly string[]; readonly words?: readonly string[]; readonly type?: string; readonly from?: string } = {}): Uint8Array {
  const boundary = `f${(boundaries += 1)}`;
  return lines(`From: ${from}`, "To: help@contoso.com", "Subject: FW: bounces", `Content-Type: multipart/${type}; boundary="${boundary}"`, "", ...[["Content-Type: text/plain", "", ...words], ...messages.map(as)].flatMap((part) => [`--${boundary}`, ...part, ""]), `--${boundary}--`, "");
}

/** Whom each diagnosis speaks of, or what it is instead. */
async function told(bytes: Uint8Array): Promise<readonly string[]> {
  const all = await read(bytes);
  expect(all[0]).toEqual(await diagnose(bytes, causes));
  return all.map((one) => ("verdicts" in one ? one.verdicts.map(({ address }) => address).join("+") : one.kind));
}

describe("a message with several reports attached", () => {
  const three = ["a@fabrikam.com", "b@fabrikam.com", "c@fabrikam.com"];

  test.each([["as messages", attached], ["as .eml files", asFile("bounce.eml")]])("%s gives one diagnosis each, in their order", async (_name, as) => {
    const bytes = forward(three.map((address) => report(address)), { as });
    expect(await told(bytes)).toEqual(three);
    for (const one of await read(bytes)) expect(one).toMatchObject({ kind: "bounce", forwardedBy: "kai@contoso.com", report: { provenance: { kind: "unproven" } } });
  });

  test("as a digest, whose parts are messages without saying so", async () => {
    expect(await told(forward(three.map((address) => report(address)), { type: "digest", as: (message) => ["", text(message)] }))).toEqual(three);
  });

  test("that were forwarded before, together and one by one", async () => {
    const inner = forward([report("a@fabrikam.com"), report("b@fabrikam.com")], { from: "ida@contoso.com" });
    const bytes = forward([inner, forward([forward([report("c@fabrikam.com")])])]);
    expect(await told(bytes)).toEqual(three);
    expect((await read(bytes)).map((one) => "forwardedBy" in one && one.forwardedBy)).toEqual(["kai@contoso.com", "kai@contoso.com", "kai@contoso.com"]);
  });

  test("and other messages among them gives none for those", async () => expect(await told(forward([ordinary, report("a@fabrikam.com"), ordinary, report("b@fabrikam.com"), ordinary]))).toEqual(["a@fabrikam.com", "b@fabrikam.com"]));

  test("reports two bounces of one address as two", async () => expect(await told(forward([report("a@fabrikam.com"), report("a@fabrikam.com")]))).toEqual(["a@fabrikam.com", "a@fabrikam.com"]));

  test("is read whole when it holds hundreds, each with the parts of its own", async () => {
    const all = await told(forward(Array.from({ length: 300 }, (_, at) => report(`n${at}@fabrikam.com`))));
    expect([all.length, new Set(all).size]).toEqual([300, 300]);
  });

  test("stops at 400 reports", async () => {
    const of = (group: number) => forward(Array.from({ length: 50 }, (_, at) => report(`n${group * 50 + at}@fabrikam.com`)));
    const all = await told(forward(Array.from({ length: 10 }, (_, group) => of(group)), { as: asFile("more.eml") }));
    expect([all.length, all.at(-1)]).toEqual([400, "n399@fabrikam.com"]);
  });
});

describe("exactly one diagnosis", () => {
  test.each<[string, Uint8Array, string]>([
    ["of a report", report("a@fabrikam.com"), "a@fabrikam.com"],
    ["of a report that returns another", report("a@fabrikam.com", text(report("b@fabrikam.com")).split("\r\n")), "a@fabrikam.com"],
    ["of a report whose original forwards others", report("a@fabrikam.com", text(forward([report("b@fabrikam.com")])).split("\r\n")), "a@fabrikam.com"],
    ["of an ordinary message", ordinary, "ordinary"],
    ["of a forward without any report", forward([ordinary, ordinary]), "ordinary"],
    ["of nothing", new Uint8Array(), "unreadable"],
  ])("%s", async (_name, bytes, expected) => expect(await told(bytes)).toEqual([expected]));
});

describe("a person's text that quotes a report", () => {
  const words = ["What does this mean?", "", "This is the mail system at host mx.contoso.com.", "", "<a@fabrikam.com>: host mx.fabrikam.com said: 550 5.1.1 User unknown"];

  test("counts once when the same report is attached", async () => expect(await told(forward([report("a@fabrikam.com")], { words }))).toEqual(["a@fabrikam.com"]));
  test("counts beside other reports that are attached", async () => expect(await told(forward([report("a@fabrikam.com"), report("b@fabrikam.com"), report("a@fabrikam.com")], { words }))).toEqual(["a@fabrikam.com", "b@fabrikam.com", "a@fabrikam.com"]));
  test("has beside it the message that bounced, in which others' reports do not count", async () => expect(await told(forward([forward([report("b@fabrikam.com")])], { words }))).toEqual(["a@fabrikam.com"]));
});

test("a hundred forwards inside one another end at the limit of depth", async () => {
  let bytes = report("a@fabrikam.com");
  for (let level = 0; level < 100; level += 1) bytes = forward([bytes]);
  expect(await told(bytes)).toEqual(["ordinary"]);
});

test("attached reports cost in proportion to their number", async () => {
  const cost = async (count: number): Promise<number> => {
    const bytes = forward(Array.from({ length: count / 10 }, (_, file) => forward(Array.from({ length: 10 }, (_unused, at) => report(`n${file * 10 + at}@fabrikam.com`)))), { as: asFile("more.eml") });
    const runs: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const before = process.cpuUsage();
      expect(await read(bytes)).toHaveLength(count);
      const { user, system } = process.cpuUsage(before);
      runs.push(user + system);
    }
    return Math.min(...runs);
  };
  await cost(50);
  const [one, four] = [await cost(90), await cost(360)];
  expect(four / Math.max(one, 5000)).toBeLessThan(10);
});
