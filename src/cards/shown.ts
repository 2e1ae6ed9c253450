/** Controls, overrides, fillers and half characters can hide words or make an address read as another one; tabs and line breaks may stay. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Cs}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u2028|\u2029|\u2800|\u3164|\uffa0/gu;

/** Words of a report as they may be shown: without invisible characters, at most `longest` characters. */
export function shown(words: string, longest = 2000): string {
  const clean = words.replace(INVISIBLE, (character) => (character === "\n" || character === "\t" ? character : "")).trim();
  // The cut may halve a character of two code units; the half goes too.
  return clean.length > longest ? `${clean.slice(0, longest - 1).replace(/\p{Cs}$/u, "")}…` : clean;
}

/** For values inside sentences: one line, and short enough to leave the sentence readable. */
export function inSentence(words: string): string {
  return shown(words.replace(/\s+/g, " "), 120);
}
