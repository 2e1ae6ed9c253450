import type { Cause } from "../cause";

export const basicAuthRetired = {
  id: "basic-auth-retired",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Basic authentication is not supported for Client Submission", codes: ["5.7.30"], generator: "Exchange Online" },
    { words: "Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant", codes: ["5.7.139"], generator: "Exchange Online" },
    { words: "Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox", codes: ["5.7.139"], generator: "Exchange Online" },
    { words: "Authentication unsuccessful, SmtpClientAuthentication is disabled for the", codes: ["5.7.139"], generator: "Exchange Online" },
    { words: "Authentication unsuccessful, basic authentication is disabled", codes: ["5.7.139"], generator: "Outlook.com" },
    { words: "https://aka.ms/smtp_auth_disabled", codes: ["5.7.139"], generator: "Exchange Online" },
  ],
  phrases: [
    /\b(?:basic|legacy|password(?:-based)?) auth(?:entication)? (?:is |has been |was )?(?:(?:not|no longer) (?:supported|allowed|accepted|available|enabled|permitted)|disabled|blocked|retired|turned off|deprecated)\b/i,
    /\bSmtpClientAuthentication\b.{0,40}\bdisabled\b/i,
    /\bSMTP[- ]AUTH(?:entication)? (?:is |has been |was )?(?:not enabled|disabled|turned off|blocked|switched off)\b/i,
    /\b(?:OAuth|XOAUTH2|modern auth(?:entication)?)(?: 2\.0)? (?:is |authentication is )?(?:required|needed|mandatory)\b/i,
  ],
  codes: [],
} as const satisfies Cause;
