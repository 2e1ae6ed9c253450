/** What a member of Outlook tells, or undefined: one that the add-in may not see throws when it is read. */
export function told<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
