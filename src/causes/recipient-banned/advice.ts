import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  suspect: "address",
  senderSteps: [{ id: "compare-address" }, { id: "other-way" }, { id: "tell-recipient" }],
  adminSteps: [
    { id: "right-address", side: "sender" },
    { id: "not-your-server", side: "sender" },
    { id: "own-address", side: "recipient", product: "exchange-online", link: "ndr-self-test" },
    { id: "own-list", side: "recipient" },
  ],
  why: ["barred", "not-you"],
  avoid: ["not-again"],
  adminAvoid: ["no-changes"],
  related: ["recipient-blocked-at-edge", "recipient-not-found", "blocked-by-recipient-org"],
  links: ["what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = ["https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online"];
