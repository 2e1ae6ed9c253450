import { readParticulars } from "../../src/core/reply/particulars";
import { readReplies } from "../../src/core/reply/readReplies";

const named = (words: string) => readParticulars(readReplies(words, { in: "text" }));

test.each<[string, object]>([
  ["552 5.3.4 message size 31457280 exceeds size limit 20971520 of server mx.fabrikam.com[203.0.113.9]", { sizeLimit: 20_971_520 }],
  ["552 maximum mail size is 10 MB", { sizeLimit: 10_485_760 }],
  ["552 Message exceeds maximum fixed size (10485760)", { sizeLimit: 10_485_760 }],
  ["552 5.2.2 Over quota: mailbox quota is 2 GB", { quota: 2_147_483_648 }],
  ["554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.9", { blockList: "zen.spamhaus.org", removal: "https://www.spamhaus.org/query/ip/203.0.113.9", sendingServer: "203.0.113.9" }],
  ["550 5.7.511 Access denied, banned sender[203.0.113.9]. To request removal from this list please forward this message to delist@microsoft.com.", { removal: "delist@microsoft.com", sendingServer: "203.0.113.9" }],
  ["550 203.0.113.9 is listed at bl.example.net", { blockList: "bl.example.net", sendingServer: "203.0.113.9" }],
  ["550 5.7.1 [2001:db8::25] is on a block list", { sendingServer: "2001:db8::25" }],
  ["550 5.0.350 Remote server returned an error -> 552 5.3.4 message too large, size limit 20 MB", { sizeLimit: 20_971_520 }],
])("%j names %j", (words, particulars) => expect(named(words)).toEqual(particulars));

test.each([
  "550 5.1.1 User unknown",
  // A limit of recipients, of messages, of nothing that a message could have.
  "452 4.5.3 Too many recipients, limit 100", "450 4.2.1 rate limit of 30 messages exceeded", "552 size limit 5 exceeded",
  // Who answers is not who sent.
  "host mx.fabrikam.com[203.0.113.9] said something", "421 4.4.2 mx.fabrikam.com lost connection with server relay.fabrikam.com[203.0.113.9]",
  "connect to mx.fabrikam.com [203.0.113.9]:25: Connection timed out", "conversation with mx.fabrikam.com[203.0.113.9] timed out",
  "554 5.7.1 blocked by fabrikam.com", "550 999.1.2.3 IP 999.999.1.1 refused", "550 version 1.203.0.113.9 is blocked",
])("%j names nothing", (words) => expect(named(words)).toEqual({}));
