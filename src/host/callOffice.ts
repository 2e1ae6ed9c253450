export type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** A number is Outlook's own error code; "unnamed" is a failure that Outlook gives none for. */
export type OfficeErrorCode = number | "timeout" | "threw" | "empty" | "not-supported" | "unnamed";

export class OfficeError extends Error {
  override readonly name = "OfficeError";

  constructor(readonly call: string, readonly code: OfficeErrorCode, detail: string, options?: ErrorOptions) {
    super(`${call} failed (${code}): ${detail}`, options);
  }
}

/** Turns one callback-style call into a promise that always settles, and rejects with an `OfficeError` only. */
export function callOffice<T>(call: string, start: (done: Callback<T>) => void, timeoutMs = 8_000): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    // Outlook may never call back: an unanswered entry is dropped after 65 s without a word.
    const timer = setTimeout(() => reject(new OfficeError(call, "timeout", `no answer in ${Math.round(timeoutMs)} ms`)), timeoutMs);

    try {
      start((result) => {
        clearTimeout(timer);
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(new OfficeError(call, result.error?.code ?? "unnamed", result.error?.message ?? "no error given"));
      });
    } catch (cause) {
      clearTimeout(timer);
      if (cause instanceof OfficeError) reject(cause);
      else reject(new OfficeError(call, "threw", cause instanceof Error ? cause.message : String(cause), { cause }));
    }
  });
}

/** The library may lack a member although the requirement set is said to be there. */
export function mustExist(call: string, member: unknown): void {
  if (typeof member !== "function") throw new OfficeError(call, "not-supported", "this Outlook does not know it");
}
