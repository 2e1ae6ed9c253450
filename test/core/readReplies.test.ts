import { cleanDiagnostic, readReplies } from "../../src/core/reply/readReplies";
import { findStatus } from "../../src/core/reply/status";

const chain = (words: string): readonly string[] => readReplies(words, { in: "text" }).map(({ code, status, text }) => [code ?? "-", status ?? "-", text].join(" | "));

// Outermost first; the last is where it really failed.
test.each<[string, readonly string[]]>([
  ["smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found", ["550 | 5.1.10 | 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found"]],
  ["smtp; 550 relay not permitted", ["550 | - | 550 relay not permitted"]],
  ["x-postfix; connect to mx.fabrikam.com[203.0.113.9]:25: Connection timed out", ["- | - | connect to mx.fabrikam.com[203.0.113.9]:25: Connection timed out"]],
  ["x-postfix; host mx.fabrikam.com[203.0.113.9] said: 554 5.7.1 Relay access denied (in reply to RCPT TO command)", ["554 | 5.7.1 | 554 5.7.1 Relay access denied (in reply to RCPT TO command)"]],
  ["#550 5.4.1 Relay Access Denied ##", ["550 | 5.4.1 | 550 5.4.1 Relay Access Denied"]],
  ["#< #5.4.1 smtp; 550 5.4.1 No answer from host> #SMTP#", ["550 | 5.4.1 | 550 5.4.1 No answer from host"]],
  ["<mx1.fabrikam.com #5.1.10 smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound>", ["550 | 5.1.10 | 550 5.1.10 RESOLVER.ADR.RecipientNotFound>"]],
  [
    "smtp;550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 5.1.1 <kim@fabrikam.com>: User unknown",
    ["550 | 5.1.351 | 550 5.1.351 Remote server returned unknown recipient or mailbox unavailable", "550 | 5.1.1 | 550 5.1.1 <kim@fabrikam.com>: User unknown"],
  ],
  ["smtp;550 5.0.350 Remote server returned an error -> 554 delivery error", ["550 | 5.0.350 | 550 5.0.350 Remote server returned an error", "554 | - | 554 delivery error"]],
  [
    "450 4.7.0 Proxy session setup failed on Frontend with '451 4.4.0 Primary target IP address responded with: \"421 4.4.1 Connection timed out.\" Attempted failover to alternate host, but that did not succeed.'",
    ["450 | 4.7.0 | 450 4.7.0 Proxy session setup failed on Frontend with", "451 | 4.4.0 | 451 4.4.0 Primary target IP address responded with", "421 | 4.4.1 | 421 4.4.1 Connection timed out."],
  ],
  [
    "550 5.4.300 Message expired -> [{LED=450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mx.fabrikam.com]};{MSG=};{FQDN=mx.fabrikam.com}]",
    ["550 | 5.4.300 | 550 5.4.300 Message expired", "450 | 4.4.316 | 450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mx.fabrikam.com]"],
  ],
  [
    "smtp; 550-5.1.1 The email account that you tried to reach does not exist. 550-5.1.1 Please try 550 5.1.1 double-checking the address",
    ["550 | 5.1.1 | 550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the address"],
  ],
  [
    "smtp;550 5.1.351 Remote server returned unknown recipient -> 550-5.1.1 The account that you tried to 550-5.1.1 reach does not exist 550 5.1.1 gsmtp",
    ["550 | 5.1.351 | 550 5.1.351 Remote server returned unknown recipient", "550 | 5.1.1 | 550-5.1.1 The account that you tried to reach does not exist gsmtp"],
  ],
  [
    "550 5.4.1 Remote server returned an error -> 550 5.4.1 Recipient address rejected: Access denied",
    ["550 | 5.4.1 | 550 5.4.1 Remote server returned an error", "550 | 5.4.1 | 550 5.4.1 Recipient address rejected: Access denied"],
  ],
  ["450 4.7.0 Proxy session setup failed on Frontend with '554 5.2.9 the users' mailbox is full'", ["450 | 4.7.0 | 450 4.7.0 Proxy session setup failed on Frontend with", "554 | 5.2.9 | 554 5.2.9 the users' mailbox is full"]],
  ["smtp; 421-first line 421 second line", ["421 | - | 421-first line second line"]],
  ["550 5.7.1 sent 552 messages from 203.0.113.5 in 421 seconds", ["550 | 5.7.1 | 550 5.7.1 sent 552 messages from 203.0.113.5 in 421 seconds"]],
  ["530 5.7.57 SMTP; Client was not authenticated", ["530 | 5.7.57 | 530 5.7.57 SMTP; Client was not authenticated"]],
  ["554 Email rejected due to security policies - https://community.example.com/docs/DOC-1369#550 [x]", ["554 | - | 554 Email rejected due to security policies - https://community.example.com/docs/DOC-1369#550 [x]"]],
  ["550-5.7.26 Not allowed. 550-5.7.26 550-5.7.26 Authentication results: 550 5.7.26 SPF failed", ["550 | 5.7.26 | 550-5.7.26 Not allowed. Authentication results: SPF failed"]],
  ["Sorry, I couldn't find any host by that name. (#5.1.2)", ["- | 5.1.2 | Sorry, I couldn't find any host by that name. (#5.1.2)"]],
  ["554 <kim@fabrikam.com>... 550 Host unknown", ["550 | - | 550 Host unknown"]],
  ["5.1.0 - Unknown address error 550-'5.2.2 <kim@fabrikam.com>... Mailbox Full'", ["550 | 5.2.2 | 550-'5.2.2 <kim@fabrikam.com>... Mailbox Full"]],
  ["550: User unknown", ["550 | - | 550: User unknown"]],
  ["host mx [2001:db8::222]: 550 5.1.1 User unknown", ["550 | 5.1.1 | 550 5.1.1 User unknown"]],
  ["'550 5.1.1 user doesn't exist here'", ["550 | 5.1.1 | 550 5.1.1 user doesn't exist here"]],
])("%s", (words, expected) => expect(chain(words)).toEqual(expected));

test("qmail puts its code behind the words", () => {
  expect(readReplies("451 qqt failure (#4.3.0)", { in: "text" })).toMatchObject([{ code: "451", status: "4.3.0" }]);
  expect(readReplies("550 see (#4.3.0) in the manual", { in: "text" })[0]).not.toHaveProperty("status");
});

test("cuts endless words", () => expect(cleanDiagnostic("x".repeat(1_000_000)).length).toBeLessThan(10_000));

test.each([
  ["552 5.2.2 mailbox full", "5.2.2"],
  ["(#5.1.1)", "5.1.1"],
  ["It ended with 4.4.7.", "4.4.7"],
  ["It ended with 4.4.7", "4.4.7"],
  ["connect to 5.7.1.20 refused", undefined],
  ["version 15.2.3", undefined],
  ["3.1.1", undefined],
])("%j has %j", (text, expected) => expect(findStatus(text)).toBe(expected));
