import type { Cause } from "../cause";

export const priorityRejected = {
  id: "priority-rejected",
  owner: "sender",
  permanence: "depends",
  reached: "reply",
  signatures: [
    { words: "Priority Level is too low", codes: ["x.7.15"], generator: "any server" },
    { words: "Message is too big for the specified priority", codes: ["x.7.16"], generator: "any server" },
    { words: "QUEUE.Priority", codes: ["5.2.3"], generator: "Exchange Server" },
  ],
  phrases: [
    /\bpriority\b.{0,40}\b(?:too low|too high|not (?:high enough|accepted|allowed|permitted|supported|sufficient)|below|insufficient)\b/i,
    /\btoo (?:big|large|long) for (?:the |its |this |that )?(?:specified |requested |given |message )?priority\b/i,
    /\b(?:insufficient|low|lower) (?:message )?priority\b/i,
  ],
  codes: ["x.7.15", "x.7.16"],
} as const satisfies Cause;
