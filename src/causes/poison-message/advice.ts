import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "build-anew" }, { id: "send-link" }, { id: "tell-them" }],
  adminSteps: [
    { id: "read-poison-queue", side: "recipient", product: "exchange-server", command: "Get-Message -Queue 'Poison' | Format-List Identity,FromAddress,Subject,LastError" },
    { id: "update-server", side: "recipient" },
    { id: "keep-sample", side: "recipient" },
    { id: "own-source", side: "sender" },
  ],
  why: ["set-aside", "where-from"],
  avoid: ["no-repeat"],
  adminAvoid: ["no-release"],
  related: ["invalid-message-content", "content-conversion-failed"],
  links: ["exchange-server-ndr"],
} as const satisfies Advice;

export const sources: Sources = ["https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages"];
