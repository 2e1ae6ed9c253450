/**
 * What one message may cost. A message beyond a limit is read as far as the limit: real reports return
 * originals of 25 MB, and hostile ones nest a hundred levels or repeat a boundary a million times.
 */
export const limits = {
  /** Bytes of a message; Exchange Online's own ceiling is 150 MB. Larger input is not looked at. */
  messageBytes: 160 * 1024 * 1024,
  /** Parts kept of one message; later ones stay unread. */
  parts: 4000,
  /** Messages in messages and multiparts in multiparts, counted together. */
  depth: 24,
  /** Bytes of one part's header block that are read. */
  headerBytes: 128 * 1024,
  /** Bytes of one part's body that are decoded. */
  decodedBytes: 512 * 1024,
  /** Bytes of a message file attached to a message that are looked at; a .msg keeps its list of contents anywhere. */
  attachedFileBytes: 32 * 1024 * 1024,
  /** Reports that one forwarded message holds. */
  reports: 400,
  /** Recipients of one report. */
  recipients: 1000,
  /** Delivery tries of one recipient that are kept. */
  attempts: 20,
  /** Characters of one such try that are kept. */
  attemptLength: 1000,
  /** Characters of what somebody enters to look it up. */
  lookUpLength: 64 * 1024,
  /** Characters of one server reply that are judged. */
  diagnosticLength: 8 * 1024,
  /** Characters of a recipient's diagnostic that are kept, to be shown. */
  diagnosticKept: 64 * 1024,
} as const;
