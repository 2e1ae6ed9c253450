import type { EnhancedStatus } from "../diagnosis";

const ANYWHERE = /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)/g;

/** The first RFC 3463 code in a text. Four dotted numbers are an address, not a code. */
export function findStatus(text: string | undefined): EnhancedStatus | undefined {
  return findStatuses(text ?? "")[0];
}

/** Every code in a text, each once, in order; the text is cut at 64 kB. */
export function findStatuses(text: string): readonly EnhancedStatus[] {
  const found = [...text.slice(0, 65_536).matchAll(ANYWHERE)].map(([, status]) => status as EnhancedStatus);
  return [...new Set(found)];
}

/** The words hold a server's "done" (2yz of RFC 5321 §4.2.1) and no refusal. */
export function saysSuccess(words: string): boolean {
  return /(?:^|[\s:])2\d\d (?:2\.\d{1,3}\.\d{1,3} )?[A-Za-z]/.test(words) && !/(?:^|[\s:])[45]\d\d[ -]/.test(words);
}

/** What the second number of a code speaks of (RFC 3463 §3), in the field's words. */
export type Subject = "address" | "mailbox" | "system" | "network" | "protocol" | "content" | "policy";

const SUBJECTS: readonly (Subject | undefined)[] = [undefined, "address", "mailbox", "system", "network", "protocol", "content", "policy"];

/** Undefined when the code leaves it open (x.0.n), or has a number that RFC 3463 gives to nothing. */
export function subjectOf(status: EnhancedStatus): Subject | undefined {
  return SUBJECTS[Number(status.split(".")[1])];
}

/** "5.0.0" and "4.0.0" say no more than the class. */
export function saysOnlyClass(status: EnhancedStatus): boolean {
  return status.endsWith(".0.0");
}
