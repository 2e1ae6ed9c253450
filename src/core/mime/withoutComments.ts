/** RFC 5322 §3.2: a header's words without its comments and quoted strings, in which anybody may write anything. What is never closed goes to the end. */
export function withoutComments(value: string): string {
  let out = "";
  let depth = 0;
  let isQuoted = false;
  // A backslash takes the next character along.
  for (const token of value.match(/\\[^]|[^]/g) ?? []) {
    if (isQuoted) isQuoted = token !== '"';
    else if (token === "(") depth += 1;
    else if (depth > 0) depth -= token === ")" ? 1 : 0;
    else if (token === '"') isQuoted = true;
    else out += token;
  }
  return out;
}
