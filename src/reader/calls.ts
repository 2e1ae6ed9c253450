import type { Reader } from "./reader";

type Name = keyof Reader;

/** What the page asks of the worker: one of the reader's promises, by its name. */
export type Call = { readonly [N in Name]: { readonly id: number; readonly name: N; readonly with: Parameters<Reader[N]> } }[Name];

/** What the worker says: that it is there, and to each call how it ended. */
export type Said = { readonly kind: "ready" } | { readonly kind: "answer"; readonly id: number; readonly value: unknown } | { readonly kind: "failed"; readonly id: number; readonly because: "not-fetched" | "broken" };

/** Answers a call with this reader. Never rejects. */
export async function answer({ id, name, with: given }: Call, reader: Reader): Promise<Said> {
  try {
    // Its name and what it is given belong together; the compiler sees a union of each.
    const ask = reader[name] as (...given: unknown[]) => Promise<unknown>;
    return { kind: "answer", id, value: await ask(...given) };
  } catch (error) {
    return { kind: "failed", id, because: isNotFetched(error) ? "not-fetched" : "broken" };
  }
}

/** Whether a file did not come: by the name that webpack gives such an error in a page, and the browser in a worker. */
export function isNotFetched(error: unknown): boolean {
  return error instanceof Error && (error.name === "ChunkLoadError" || error.name === "NetworkError");
}
