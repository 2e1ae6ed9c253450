import { causes, type CauseId } from "../../src/causes";
import type { Stop } from "../../src/causes/cause";
import { openCardLocale } from "../../src/locales/cardLocale";
import { adviceFile } from "../advice";

const suspects = (id: CauseId): boolean => adviceFile(id).advice.suspect === "address";

test.each<[CauseId, Stop]>([
  ["sender-account-blocked", "sender-service"],
  ["sender-mailbox-full", "sender-service"],
  ["tenant-block-list", "sender-service"],
  ["send-as-denied", "sender-service"],
  ["connection-timeout", "internet"],
  ["dns-lookup-failed", "internet"],
  ["recipient-domain-not-found", "internet"],
  ["routing-loop", "internet"],
  ["dane-failed", "internet"],
  ["recipient-not-found", "recipient-service"],
  ["spf-fail", "recipient-service"],
  ["greylisted", "recipient-service"],
  ["spam-content-rejected", "recipient-service"],
  ["backscatter", "recipient-service"],
  ["mailbox-full", "recipient"],
  ["mailbox-disabled", "recipient"],
  ["recipient-rate-limited", "recipient"],
  ["message-too-large", "answering-service"],
  ["mail-flow-rule-rejected", "answering-service"],
  ["relay-denied", "answering-service"],
  ["unknown", "answering-service"],
])("a message with %s stops at: %s", (id, stop) => expect(adviceFile(id).advice.stops).toBe(stop));

test.each<CauseId>([
  "recipient-not-found",
  "recipient-blocked-at-edge",
  "recipient-address-invalid",
  "recipient-domain-not-found",
  "recipient-domain-no-mail",
  "recipient-moved",
  "mailbox-disabled",
  "stale-cached-recipient",
])("with %s the address is a suspect", (id) => expect(suspects(id)).toBe(true));

test.each<CauseId>(["mailbox-full", "spam-content-rejected", "relay-denied", "restricted-group", "message-too-large", "connection-timeout", "recipient-object-misconfigured", "backscatter", "unknown"])(
  "with %s the address isn't a suspect",
  (id) => expect(suspects(id)).toBe(false),
);

// What the picture says must not contradict who the card says must act.
test("what never left the sender's side is not for the recipient's side to mend, and what reached the recipient is not for the sender's admin", () => {
  const odd = causes.filter(({ id, owner }) => {
    const { stops } = adviceFile(id).advice;
    return (stops === "sender-service" && owner.startsWith("recipient")) || (stops === "recipient" && owner.startsWith("sender"));
  });
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test("where the address is a suspect, the first or second thing the card tells the sender is about an address", async () => {
  const locale = await openCardLocale("en");
  for (const { id } of causes.filter((cause) => suspects(cause.id))) {
    await locale.load(id);
    const steps = adviceFile(id).advice.senderSteps.slice(0, 2).map((step) => locale.causeText(id, `sender.${step.id}`, { recipient: "Kim", domain: "Fabrikam" }));
    expect([id, steps.join(" ")]).toEqual([id, expect.stringMatching(/address|@/)]);
  }
});
