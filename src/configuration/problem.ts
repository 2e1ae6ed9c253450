/** What is wrong in config.json at one place. */
export interface Problem {
  /** "helpdesk.ticket", "ownDomains[2]", counted from 0; "config.json" for the file as a whole. Holds words of the file: at most 100 characters, none of them invisible. */
  readonly at: string;
  readonly kind:
    | "unknown-key"
    /** Also a text with characters that have no place in one. */
    | "wrong-type"
    | "not-https"
    | "not-listed"
    | "too-long"
    | "too-many"
    | "not-an-address"
    | "not-a-domain"
    | "not-json"
    /** Or not in time. */
    | "not-fetched"
    | "too-large";
}
