import type { HandedOver, MailHost, OpenItem, Read } from "./mailbox";

/** How long a reading nobody asked for is kept, in milliseconds: whoever asks later wants what is there by then. */
const KEPT = 1_000;

interface Ahead {
  readonly id: string;
  readonly handedOver: Promise<HandedOver>;
  /** Whoever asked is told of what is better; of what came before, at once. */
  tellLater(later: (better: Read) => void): void;
}

/**
 * Begins to read the item at once, before anybody asks: the page is drawn while Outlook makes the file. The first who asks for it gets
 * that reading; everyone else, and for another item, one of their own. `isSelected` tells whether still the same is selected.
 */
export function readAhead(read: MailHost["read"], item: OpenItem, isSelected: () => boolean): MailHost["read"] {
  let ahead = item.kind === "message" ? begin(read, item) : undefined;
  if (ahead) setTimeout(() => (ahead = undefined), KEPT);
  return (asked, later) => {
    const begun = ahead;
    ahead = undefined;
    if (begun?.id !== asked.id || !isSelected()) return read(asked, later);
    begun.tellLater(later);
    return begun.handedOver;
  };
}

function begin(read: MailHost["read"], item: Extract<OpenItem, { kind: "message" }>): Ahead {
  const early: Read[] = [];
  let later = (better: Read): void => void early.push(better);
  return {
    id: item.id,
    handedOver: read(item, (better) => later(better)),
    tellLater(listener) {
      later = listener;
      early.forEach(listener);
    },
  };
}
