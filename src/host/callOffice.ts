export type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** A number is Outlook's own error code. */
export type OfficeErrorCode = number | "timeout" | "threw" | "empty" | "not-supported";

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
    const timer = setTimeout(() => reject(new OfficeError(call, "timeout", `no answer in ${timeoutMs} ms`)), timeoutMs);

    try {
      start((result) => {
        clearTimeout(timer);
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(new OfficeError(call, result.error.code, result.error.message));
      });
    } catch (cause) {
      clearTimeout(timer);
      if (cause instanceof OfficeError) reject(cause);
      else reject(new OfficeError(call, "threw", cause instanceof Error ? cause.message : String(cause), { cause }));
    }
  });
}

// AccessRestricted, InsufficientItemPermissionsError, "Permission Denied".
const RESTRICTED_CODES: readonly OfficeErrorCode[] = [9017, 9038, 7000];

/**
 * True when Outlook forbids add-ins to read the item, so that asking again is of no use. Too low a permission is thrown at once, with
 * no code and in words of Outlook's language; nothing else is thrown of an item that is open.
 */
export function isRestriction(error: unknown): boolean {
  if (!(error instanceof OfficeError)) return false;
  return error.code === "threw" || RESTRICTED_CODES.includes(error.code);
}
