import { answer } from "../../src/reader/calls";
import { reader } from "../../src/reader/readHere";
import { rehearsal } from "../../src/reader/rehearsal";

const asked = { bytes: rehearsal, ownDomains: ["example.org"] };

test("a report is understood with its cards, in the language that was asked for", async () => {
  const { diagnosis, cards } = await reader.understand(asked, "en");
  expect(diagnosis.kind).toBe("bounce");
  expect(cards.map(({ cause, recipients }) => [cause, recipients])).toEqual([["recipient-not-found", ["recipient@example.net"]]]);
  const [swedish] = (await reader.understand(asked, "sv")).cards;
  expect(swedish!.title).not.toBe(cards[0]!.title);
  if (!("verdicts" in diagnosis)) throw new Error("no report");
  expect(await reader.cardsFor(diagnosis, "sv")).toEqual([swedish]);
});

test("of several reports in one message the first that tells of trouble is understood, and how many there are beside it", async () => {
  const receipt = new TextDecoder().decode(asked.bytes).replaceAll("failed", "delivered").replaceAll("5.1.10", "2.0.0").replace(/Diagnostic-Code: .*\r\n/, "");
  const inside = [receipt, new TextDecoder().decode(asked.bytes)].map((one) => `--f\r\nContent-Type: message/rfc822\r\n\r\n${one}\r\n`);
  const bytes = new TextEncoder().encode(`From: kai@example.org\r\nContent-Type: multipart/mixed; boundary=f\r\n\r\n${inside.join("")}--f--\r\n`);
  const understood = await reader.understand({ ...asked, bytes }, "en");
  expect([understood.diagnosis.kind, understood.cards.map(({ cause }) => cause), understood.moreReports]).toEqual(["bounce", ["recipient-not-found"], 1]);
});

test("a message that reports nothing has no cards", async () => {
  const bytes = new TextEncoder().encode("From: kim@example.org\r\nSubject: Minutes\r\n\r\nSee you on Thursday.\r\n");
  expect((await reader.understand({ bytes, ownDomains: [] }, "en")).cards).toEqual([]);
});

test("the text of the message that bounced is told where it came back", async () => {
  expect(await reader.originalText(asked.bytes)).toBeUndefined();
  const whole = new TextDecoder().decode(asked.bytes).replace("text/rfc822-headers", "message/rfc822").replace(/--=--\r\n$/, "See you on Thursday.\r\n--=--\r\n");
  expect(await reader.originalText(new TextEncoder().encode(whole))).toBe("See you on Thursday.");
});

test("what goes to a worker and what comes back can be sent", async () => {
  const call = structuredClone({ id: 7, name: "understand", with: [asked, "en"] } as const);
  const said = structuredClone(await answer(call as never, reader));
  expect(said).toEqual({ kind: "answer", id: 7, value: await reader.understand(asked, "en") });
});

test.each([["in a page", "ChunkLoadError"], ["in a worker", "NetworkError"]])("a call for which a file did not come is answered as that, %s", async (_where, name) => {
  const broken = { ...reader, prepare: () => Promise.reject(Object.assign(new Error("no file"), { name })) };
  expect(await answer({ id: 9, name: "prepare", with: ["en"] }, broken)).toEqual({ kind: "failed", id: 9, because: "not-fetched" });
});

test("a call that fails is answered as well", async () => {
  const broken = { ...reader, prepare: () => Promise.reject(new Error("no file")) };
  expect(await answer({ id: 8, name: "prepare", with: ["en"] }, broken)).toEqual({ kind: "failed", id: 8, because: "broken" });
});

test("a cause that is not to be shown leaves the server's words and no guess; what else was found stays", async () => {
  const { diagnosis, cards } = await reader.understand({ ...asked, hiddenCauses: ["recipient-not-found"] }, "en");
  expect(cards).toMatchObject([{ cause: "unknown", owner: "sender-admin", confidence: "guess", recipients: ["recipient@example.net"] }]);
  expect(cards[0]!.serverWords).toContain("RESOLVER.ADR.RecipientNotFound");
  expect(JSON.stringify(diagnosis)).not.toContain("recipient-not-found");
  const other = await reader.understand({ ...asked, hiddenCauses: ["mailbox-full"] }, "en");
  expect(other).toEqual(await reader.understand(asked, "en"));

  const words = "Hop count exceeded: 550 5.1.1 user unknown";
  const plain = await reader.understand({ words, ownDomains: [] }, "en");
  expect(await reader.understand({ words, ownDomains: [], hiddenCauses: [] }, "en")).toEqual(plain);
});
