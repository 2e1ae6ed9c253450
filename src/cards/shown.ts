/** Bidirectional overrides and other invisible controls can make an address read as another one. */
// eslint-disable-next-line no-control-regex -- these are exactly the characters to take out
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Words of a report as they may be shown: without invisible characters, at most `longest` characters. */
export function shown(words: string, longest = 2000): string {
  const clean = words.replace(INVISIBLE, "").trim();
  return clean.length > longest ? `${clean.slice(0, longest - 1)}…` : clean;
}

/** For values inside sentences: one line, and short enough to leave the sentence readable. */
export function inSentence(words: string): string {
  return shown(words.replace(/\s+/g, " "), 120);
}
