import type { Cause } from "../cause";

export const queueExpired = {
  id: "queue-expired",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "wrapper",
  outcome: "expired",
  signatures: [
    { words: "QUEUE.Expired; message expired", codes: ["4.4.7"], generator: "Exchange" },
    { words: "Message expired", codes: ["4.4.7", "5.4.300"], generator: "Exchange" },
    { words: "Delivery time expired", codes: ["x.4.7"], generator: "any server" },
    { words: "Servern har utan framgång försökt att leverera det här meddelandet", codes: ["4.4.7"], generator: "Exchange Online (Swedish)" },
    { words: "retry timeout exceeded", codes: [], generator: "Exim" },
    { words: "retry time not reached for any host after a long failure period", codes: [], generator: "Exim" },
    { words: "I'm not going to try again; this message has been in the queue too long", codes: [], generator: "qmail" },
    { words: "Message could not be delivered for", codes: ["4.4.7"], generator: "sendmail" },
    { words: "have been failing for a long time", codes: [], generator: "Exim" },
    { words: "[internal] exceeded max time without delivery", codes: ["5.4.7"], generator: "SparkPost" },
    { pattern: /Could not deliver for the last \d{1,9} seconds\. Giving up/i, codes: [], generator: "DragonFly" },
    { words: "Delivery expired (message too old)", codes: ["5.4.7"], generator: "Cisco" },
  ],
  phrases: [
    /\b(?:message|delivery time) (?:has )?expired\b/i,
    /\b(?:queue|retry|delivery) (?:life ?time|time|period) (?:has been |was |is )?(?:exceeded|expired|reached)\b/i,
    /\bmax(?:imum)? (?:queue |retry |delivery )?(?:time|life ?time|count|attempts)(?: in (?:the )?queue)? (?:has been |was )?(?:exceeded|reached)\b/i,
    /\bin (?:the )?queue (?:for )?too long\b/i,
    /\b(?:could not|couldn't|cannot) be delivered (?:for|within|in|after) \d{1,4} (?:day|hour|minute)|\bundeliverable for \d{1,4} (?:day|hour)/i,
    /\bafter (?:multiple|several|many|repeated|\d{1,4}) (?:delivery )?(?:attempts|tries)\b|\b(?:too many|maximum) delivery attempts\b|\bdelivery attempts (?:are |were |have been )?(?:exhausted|exceeded)\b/i,
    /\bafter (?:multiple|several|many) retries\b|\bCould not deliver for the last \d{1,9} seconds, giving up\b/i,
  ],
  codes: ["x.4.7", "5.4.300"],
} as const satisfies Cause;
