/** What parts a mailbox from its domain, in any of its disguises; and the ellipsis of a text that was shortened, perhaps in the middle of an address. */
const MARK = /[@\uff20\ufe6b\u2026]|%40/g;
/** No local part goes beyond these, unless in quotes; a byte order mark looks like nothing and ends nothing. */
const ENDS = /(?!\ufeff)[\s<>()[\],;:"\u00ab\u00bb\u201c-\u201e]/;
const OPENERS: Readonly<Record<string, string>> = { '"': '"', ")": "(" };
const LONGEST_QUOTED = 330;

/** Before an address, but not of it: an opening quote, a wildcard, the name of a parameter. */
const BEFORE = /^['`*\u2018\u2019]{0,10}(?:(?:[a-z]{1,12}\.)?(?:mailfrom|from|to|rcpt|recipient|sender|user|for)=)?['`*\u2018\u2019]{0,10}/i;

/** An Exchange address of old (X.500) ends in the name of its mailbox. */
const EXCHANGE_NAME = /(\/cn=recipients\/cn=)[^\s/@;,<>()"'\]]{1,5000}/gi;

/** Where the local part of an address stands in a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text whose addresses have no local parts: "…@contoso.com". A Message-ID stays when its label says so and it names nobody. */
export function withoutPersonal(text: string): string {
  const spans = localParts(text);
  const kept = messageIds(text, spans);
  let last = 0;
  let clean = "";
  for (const span of spans) {
    if (kept.has(span)) continue;
    clean += `${text.slice(last, span.start)}\u2026`;
    // A shortened word ends in the ellipsis that it is now.
    last = text[span.end] === "\u2026" ? span.end + 1 : span.end;
  }
  return (clean + text.slice(last)).replace(EXCHANGE_NAME, "$1\u2026");
}

function localParts(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index: end, 0: mark } of text.matchAll(MARK)) {
    const begin = startOf(text, from, end, mark === "\u2026" ? {} : OPENERS);
    const start = begin + BEFORE.exec(text.slice(begin, end))![0].length;
    if (start < end && !(mark === "\u2026" && text[end - 1] === "=")) spans.push({ start, end });
    from = end + mark.length;
  }
  return spans;
}

/** Goes left from a mark, never beyond the one before it; what `openers` pair with their ends may hold anything. */
function startOf(text: string, from: number, end: number, openers: Readonly<Record<string, string>>): number {
  let start = end;
  while (start > from) {
    const before = text[start - 1]!;
    const opener = openers[before];
    const nearest = Math.max(from, start - LONGEST_QUOTED);
    const open = opener === undefined ? -1 : text.slice(nearest, start - 1).lastIndexOf(opener);
    if (open >= 0) start = nearest + open;
    else if (ENDS.test(before)) break;
    else start -= 1;
  }
  return start;
}

const MESSAGE_ID_LABEL = /message[- ]?id\s{0,3}[:=]?\s{0,3}['"]?<$/i;
const MOST_MESSAGE_IDS = 5;
const LONGEST_MESSAGE_ID = 250;

/** Of what is labelled as a Message-ID, what a machine made up: many digits, and no piece of another address in the text. */
function messageIds(text: string, spans: readonly Span[]): ReadonlySet<Span> {
  const labelled = spans.filter(({ start, end }) => end - start <= LONGEST_MESSAGE_ID && text[end] === "@" && MESSAGE_ID_LABEL.test(text.slice(Math.max(0, start - 24), start))).slice(0, MOST_MESSAGE_IDS);
  if (labelled.length === 0) return new Set();
  const pieces = new Set(spans.filter((span) => !labelled.includes(span)).flatMap(({ start, end }) => piecesOf(text.slice(start, end))));
  return new Set(labelled.filter(({ start, end }) => {
    const id = text.slice(start, end).toLowerCase();
    return id.replace(/\D/g, "").length >= 6 && ![...pieces].some((piece) => id.includes(piece));
  }));
}

function piecesOf(local: string): readonly string[] {
  const whole = local.toLowerCase();
  return [whole, ...whole.split(/[^\p{L}\p{N}]+/u)].filter((piece) => piece.length >= 3);
}
