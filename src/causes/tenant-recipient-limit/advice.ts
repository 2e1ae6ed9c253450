import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "sender-service",
  senderSteps: [{ id: "wait-a-day", when: "lost" }, { id: "hold-back", when: "delayed" }, { id: "tell-admin" }],
  adminSteps: [
    { id: "find-senders", side: "sender" },
    { id: "open-report", side: "sender", product: "exchange-online", link: "exchange-admin-center" },
    { id: "count-senders", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -StartDate (Get-Date).ToUniversalTime().AddDays(-2) -EndDate (Get-Date).ToUniversalTime() -ResultSize 5000 | Where-Object { $_.SenderAddress -like '*@{senderDomain}' -and $_.RecipientAddress -notlike '*@{senderDomain}' } | Group-Object SenderAddress | Sort-Object Count -Descending | Select-Object -First 20 Count,Name", link: "message-trace" },
    { id: "read-limit", side: "sender", product: "exchange-online", link: "exchange-online-limits" },
    { id: "move-bulk", side: "sender" },
    { id: "microsoft-bulk", side: "sender", product: "exchange-online" },
    { id: "more-licences", side: "sender", product: "exchange-online" },
    { id: "tell-sender", side: "recipient" },
  ],
  why: ["shared-limit", "how-used-up"],
  avoid: ["no-resending"],
  adminAvoid: [],
  related: ["sender-quota-exceeded", "tenant-blocked", "submission-throttled"],
  links: ["exchange-online-limits", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
];
