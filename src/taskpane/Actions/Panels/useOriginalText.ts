import { useLayoutEffect, useState } from "react";
import type { Reader } from "../../../reader/reader";

/** The text of the message that bounced. `none`: the report doesn't bring it back, or it can't be read. */
export type OriginalText = { readonly kind: "fetching" } | { readonly kind: "none" } | { readonly kind: "text"; readonly text: string };

const FETCHING: OriginalText = { kind: "fetching" };
const NONE: OriginalText = { kind: "none" };

export function useOriginalText(reader: Reader, message: Uint8Array | undefined): OriginalText {
  const [found, setFound] = useState<OriginalText>(message ? FETCHING : NONE);
  useLayoutEffect(() => {
    let isOver = false;
    setFound(message ? FETCHING : NONE);
    if (message) void originalText(reader, message).then((text) => !isOver && setFound(text));
    return () => {
      isOver = true;
    };
  }, [reader, message]);
  return found;
}

async function originalText(reader: Reader, message: Uint8Array): Promise<OriginalText> {
  const text = await reader.originalText(message).catch(() => undefined);
  return text === undefined || text.trim() === "" ? NONE : { kind: "text", text };
}
