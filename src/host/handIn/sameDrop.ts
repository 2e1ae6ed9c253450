import type { NamedContent } from "./files";

const SAME_DROP_MS = 1_000;

export interface Drop {
  readonly by: "outlook" | "browser";
  /** None when words were dropped. */
  readonly files: readonly NamedContent[];
}

/**
 * True for a drop that was told before by the other of the two who tell of drops: the same files, or the words with which the
 * browser describes what Outlook hands over as a file.
 */
export function rememberDrops(): (drop: Drop) => boolean {
  let last: { readonly drop: Drop; readonly at: number } | undefined;

  return (drop) => {
    const now = performance.now();
    const isNear = last !== undefined && last.drop.by !== drop.by && now - last.at <= SAME_DROP_MS;
    const isSame = isNear && (isOnlyWords(drop) || listOf(drop) === listOf(last!.drop));
    if (!isSame) last = { drop, at: now };
    return isSame;
  };
}

const isOnlyWords = ({ by, files }: Drop): boolean => by === "browser" && files.length === 0;

function listOf({ files }: Drop): string {
  return JSON.stringify(files.map(({ name, content }) => `${content.size} ${name}`).sort());
}
