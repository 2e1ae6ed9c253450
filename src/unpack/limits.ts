import { limits as reading } from "../core/mime/limits";

const MB = 1024 * 1024;

/** What one triage may cost. Figures that a file states of itself are no measure: bytes are counted as they come out. */
export const unpackLimits = {
  /** Messages of one triage: what a person can still look over, and five times what a busy helpdesk gets in a week. */
  messages: 10_000,
  /** Files, and entries of zip files, those left aside too: a list of a million empty names costs time as well. */
  entries: 20_000,
  /** Bytes of all together, unpacked: 2,000 reports have 60 MB, so more than this is somebody's whole archive. */
  bytes: 1024 * MB,
  /** Bytes of one message in a file of its own or in an mbox: what core reads at most. */
  messageBytes: reading.messageBytes,
  /** Bytes of one message in a zip file. Less, for its pieces and the whole are in memory together; reports rarely return originals above 35 MB. */
  entryBytes: 64 * MB,
  /** How many times its weight something may unpack to. Text packs to a tenth; deflate can do a thousand and more. */
  ratio: 100,
  /** Unpacked bytes below which the ratio does not count: this little harms nobody, and short things of one letter pack well. */
  ratioFrom: 10 * MB,
  /** Entries of one zip file that cannot be unpacked: so many are no accident, and each costs a try. */
  damaged: 100,
  /** Bytes of a zip file's list of entries, which is read in one go: ten times what 20,000 ordinary names take. */
  directoryBytes: 32 * MB,
} as const;

/** What a caller may set in their place. */
export type UnpackLimits = { readonly [Name in keyof typeof unpackLimits]: number };

/** Whether so many bytes came out of so few that somebody meant harm. */
export function isBomb(unpacked: number, weight: number, { ratio, ratioFrom }: UnpackLimits): boolean {
  return unpacked > ratioFrom && unpacked > weight * ratio;
}
