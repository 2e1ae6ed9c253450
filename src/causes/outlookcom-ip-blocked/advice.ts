import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "show-admin" }, { id: "other-way" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "whose-network", side: "sender" },
    { id: "see-reputation", side: "sender", link: "outlookcom-reputation" },
    { id: "prove-origin", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type TXT", link: "spf" },
    { id: "ask-outlook", side: "sender", link: "outlookcom-senders" },
  ],
  why: ["network-listed", "number-s3150"],
  avoid: [],
  adminAvoid: ["not-office-portal"],
  related: ["microsoft-ip-blocked", "ip-throttled", "ip-blocklisted", "bulk-sender-auth-required"],
  links: ["outlookcom-senders", "outlookcom-reputation", "delivery-postmaster", "delist-portal"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
  "https://sendersupport.olc.protection.outlook.com/snds/",
  "https://learn.microsoft.com/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself",
];
