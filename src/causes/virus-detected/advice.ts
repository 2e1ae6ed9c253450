import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "scan-device" }, { id: "send-clean" }, { id: "false-alarm" }],
  adminSteps: [
    { id: "check-device", side: "sender" },
    { id: "report-false-alarm", side: "sender" },
    { id: "look-in-log", side: "recipient" },
    { id: "submit-file", side: "recipient", product: "exchange-online" },
  ],
  why: ["recognised", "can-be-wrong"],
  avoid: ["no-opening", "no-password"],
  adminAvoid: ["no-exception"],
  related: ["attachment-blocked", "spam-content-rejected", "ip-blocklisted"],
  links: ["mimecast-codes", "what-is-an-ndr"],
} as const satisfies Advice;

export const sources: Sources = ["https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes"];
