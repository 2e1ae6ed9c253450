import { OfficeError, type OfficeErrorCode } from "./callOffice";
import type { HandedOver, KeptReason, Outcome, Source, Tried } from "./mailbox";

const ORDER: readonly Source[] = ["file", "attachments", "headers", "body"];

const BY_CODE: ReadonlyMap<OfficeErrorCode, Outcome> = new Map<OfficeErrorCode, Outcome>([
  // AccessRestricted, InsufficientItemPermissionsError, "Permission Denied".
  [9017, "restricted"], [9038, "restricted"], [7000, "restricted"],
  // APINotSupportedForSharedFolders.
  [9055, "shared-mailbox"],
  // RequestTimeout, of newer libraries.
  [5018, "timeout"],
  ["timeout", "timeout"], ["empty", "empty"], ["not-supported", "not-supported"], ["threw", "threw"],
]);

/** From what tells most to what tells least. */
const TELLING: readonly KeptReason[] = ["shared-mailbox", "other-message", "timeout", "refused", "threw", "empty", "not-supported"];

/** What became of a way. */
export type Became = Omit<Tried, "source">;

/** Keeps account of the ways that were tried. */
export interface Account {
  begin(source: Source): void;
  note(source: Source, became: Became): void;
  /** Of the ways that have answered. */
  answered(): readonly Tried[];
  /** Of all that were begun; one that has not answered took too long. */
  soFar(): readonly Tried[];
}

export function openAccount(): Account {
  const ways = new Map<Source, Became | "begun">();
  const told = (unanswered: readonly Became[]): readonly Tried[] =>
    ORDER.flatMap((source) => {
      const became = ways.get(source);
      if (!became) return [];
      return (became === "begun" ? unanswered : [became]).map((one) => ({ source, ...one }));
    });

  return {
    begin: (source) => void ways.set(source, "begun"),
    note: (source, became) => void ways.set(source, became),
    answered: () => told([]),
    soFar: () => told([{ outcome: "timeout" }]),
  };
}

/** What an error makes of the way that it ended. */
export function becameOf(error: unknown): Became {
  if (!(error instanceof OfficeError)) return { outcome: "threw" };
  const outcome = BY_CODE.get(error.code) ?? "refused";
  return typeof error.code === "number" ? { outcome, code: error.code } : { outcome };
}

// APICallFailedDueToItemChange.
const ITEM_CHANGED = 9030;

/** True when Outlook says that the item changes, while the same one still seems to be open. */
export function saysChange({ code }: Pick<Tried, "code">): boolean {
  return code === ITEM_CHANGED;
}

/** The one of several ends of a way that tells most: a restriction, or else as a reason to keep a message. */
export function mostTelling(ends: readonly Became[]): Became {
  const rank = ({ outcome }: Became): number => TELLING.findIndex((reason) => reason === outcome);
  return [...ends].sort((a, b) => rank(a) - rank(b))[0] ?? { outcome: "empty" };
}

/** Nothing was handed over: what to say of it. */
export function keptBecause(tried: readonly Tried[]): HandedOver {
  const stood: ReadonlySet<Outcome> = new Set(tried.map(({ outcome }) => outcome).filter((outcome) => outcome !== "handed-over" && outcome !== "not-supported"));
  // Too low a permission is thrown at once, with no code and in words of Outlook's language; nothing else is thrown of an open item.
  const restricted = stood.size > 0 && [...stood].every((outcome) => outcome === "restricted" || outcome === "threw");
  if (restricted) return { kind: "restricted", tried };
  return { kind: "not-handed-over", reason: TELLING.find((reason) => stood.has(reason)) ?? "not-supported", tried };
}
