export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** Of one word: each makes an element more, and a hostile text repeats it without end. */
const MOST_PLACES = 50;

/** Splits a text so that every place where one of the words stands is a part of its own. */
export function markedParts(text: string, words: readonly string[]): readonly Part[] {
  const spans = words.flatMap((word) => placesOf(word, text)).sort(([a], [b]) => a - b);
  const parts: Part[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    // Words may overlap; the earlier one keeps what it has.
    const from = Math.max(start, at);
    if (from >= end) continue;
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  return at < text.length ? [...parts, { text: text.slice(at), marked: false }] : parts;
}

function placesOf(word: string, text: string): readonly (readonly [number, number])[] {
  const places: [number, number][] = [];
  if (word === "") return places;
  for (let at = text.indexOf(word); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(word, at + word.length)) places.push([at, at + word.length]);
  return places;
}
