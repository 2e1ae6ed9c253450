/** The part of a name behind its last dot, in small letters; "" if there is none. */
export function endingOf(name: string): string {
  const last = lastOf(name);
  const dot = last.lastIndexOf(".");
  return dot < 0 ? "" : last.slice(dot + 1).toLowerCase();
}

/** What a Mac or Windows leaves in folders for itself: nobody put it there, so nobody is told of it. */
export function isLitter(name: string): boolean {
  return name.startsWith("__MACOSX/") || name.includes("/__MACOSX/") || lastOf(name).startsWith("._") || LITTER.has(lastOf(name).toLowerCase());
}

const LITTER = new Set([".ds_store", "thumbs.db", "desktop.ini"]);

function lastOf(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}
