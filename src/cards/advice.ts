import { causeById, type Advice, type CauseId } from "../causes";

export type KnownAdvice = Advice & { readonly related: readonly CauseId[] };

/** The advice of a cause that a card carries. */
export type AdviceOf = (cause: CauseId) => KnownAdvice;

/** Fetches the advice of these causes; of others there is no answer then. */
export async function loadAdvice(causes: readonly CauseId[]): Promise<AdviceOf> {
  const fetched = await Promise.all(causes.map(async (cause): Promise<readonly [CauseId, KnownAdvice]> => [cause, (await causeById(cause).advice()).advice]));
  const known = new Map(fetched);
  return (cause) => known.get(cause)!;
}
