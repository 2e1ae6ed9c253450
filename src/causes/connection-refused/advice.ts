import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  senderSteps: [{ id: "call-them" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "start-service", side: "recipient", command: "Test-NetConnection -ComputerName '{remoteServer}' -Port 25", link: "connectivity-analyzer" },
    { id: "open-firewall", side: "recipient", link: "exchange-online-addresses" },
    { id: "check-mx", side: "recipient", command: "Resolve-DnsName -Name '{recipientDomain}' -Type MX" },
    { id: "exchange-services", side: "recipient", product: "exchange-server", command: "Get-Service -Name MSExchangeTransport,MSExchangeFrontEndTransport" },
    { id: "prove-it", side: "sender", command: "Test-NetConnection -ComputerName '{remoteServer}' -Port 25" },
    { id: "own-smart-host", side: "sender", product: "exchange-online", command: "Get-OutboundConnector | Format-List Name,Enabled,RecipientDomains,SmartHosts", link: "exchange-admin-center" },
    { id: "own-smart-host-server", side: "sender", product: "exchange-server", command: "Get-SendConnector | Format-List Name,Enabled,AddressSpaces,SmartHosts" },
  ],
  why: ["no-program", "how-long"],
  avoid: [],
  adminAvoid: ["no-ticket"],
  related: ["connection-timeout", "connection-dropped", "mx-misconfigured", "queue-expired"],
  links: ["connection-errors", "what-is-an-ndr", "exchange-server-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://www.postfix.org/bounce.5.html",
];
