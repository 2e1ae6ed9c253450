import type { Hop } from "../diagnosis";

const MOST = 50;
const LONGEST = 2000;

/**
 * The way of a message, oldest hop first, from its Received fields (RFC 5321 §4.4; each server puts its own on top). What a server
 * does not tell is left out; a field that names neither server is none.
 */
export function readHops(received: readonly string[]): readonly Hop[] {
  return received.slice(0, MOST).map((field) => readHop(field.slice(0, LONGEST))).filter(({ from, by }) => from !== undefined || by !== undefined).toReversed();
}

function readHop(field: string): Hop {
  // The time stands behind the last semicolon; comments before it may hold others.
  const end = field.lastIndexOf(";");
  const words = (end < 0 ? field : field.slice(0, end)).replace(/\([^()]{0,500}\)/g, " ");
  const from = host(/(?:^|\s)from\s{1,9}(\S{1,255})/i.exec(words)?.[1]);
  const by = host(/(?:^|\s)by\s{1,9}(\S{1,255})/i.exec(words)?.[1]);
  const at = end < 0 ? undefined : field.slice(end + 1).trim().slice(0, 100);
  return { ...(from && { from }), ...(by && { by }), ...(at && { at }) };
}

function host(word: string | undefined): string | undefined {
  return word?.replace(/[;,]{1,5}$/, "") || undefined;
}
