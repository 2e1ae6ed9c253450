import type { Cause } from "../cause";

export const remoteGenericError = {
  id: "remote-generic-error",
  owner: "recipient-admin",
  permanence: "depends",
  reached: "reply",
  isCatchAll: true,
  // No words of its own: "Remote server returned an error" stands around the reply that counts, and whatever that says goes first.
  signatures: [],
  phrases: [
    /^[45]\d\d[ -](?:[45]\.[035]\.0 )?(?:error: )?transaction (?:has )?failed\.?(?: [[(][\w.:=#-]{1,80}[\])])?(?: \(in reply to [^()]{1,60}\))?$/i,
    /^[45]\d\d[ -](?:[45]\.[035]\.0 )?(?:permanent|other|unknown|undefined|unspecified|general|generic) (?:failure|error|undefined status|status)\.?(?: \(in reply to [^()]{1,60}\))?$/i,
    /^5\d\d[ -](?:5\.[035]\.0 )?(?:your |the |this )?(?:message|mail|e-?mail|delivery|transmission)(?: was| has been| is)? (?:rejected|refused|not accepted|failed|denied|undeliverable)\.?(?: [[(][\w.:=#-]{1,80}[\])])?(?: \(in reply to [^()]{1,60}\))?$/i,
    /^5\d\d[ -](?:5\.[035]\.0 )?(?:an )?(?:internal|internal server|server|system|unexpected) error(?: occurred)?\.?(?: \(in reply to [^()]{1,60}\))?$/i,
    /^5\d\d[ -](?:5\.3\.0 )?mail server permanently rejected message\b/i,
  ],
  codes: ["5.0.350"],
} as const satisfies Cause;
