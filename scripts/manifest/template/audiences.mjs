// What differs between the two manifests. Comments never take a value in: two hyphens, as in xn--bcher-kva.example, would end them.
import { xml } from "./xml.mjs";

/**
 * One manifest to be written: for whom, and what is said and shown there.
 * @typedef {object} AddIn
 * @property {typeof user | typeof helpdesk} audience
 * @property {string} version
 * @property {Readonly<Record<string, import("../facts.mjs").AudienceTexts>>} texts by locale
 * @property {string} origin
 * @property {(path: string) => string} address where a file of the add-in is
 */

const user = {
  name: /** @type {const} */ ("user"),
  id: "5395d34d-fb0f-49c1-9e60-10f92e1f033f",
  permission: "ReadItem",
  /** The sets of Mailbox asked for by the add-in, by its button in 1.0 and in 1.1. */
  sets: { addIn: "1.3", old: "1.3", current: "1.5" },
  pane: ["SupportsPinning", "SupportsNoItemContext"],
  onPhones: true,
  comments: {
    addIn: xml`<!-- For everybody. The build wrote it for the address below: for another address, build again. -->`,
    requirements: xml`<!-- A server that lacks this set refuses the add-in, so newer calls are tested for at run time instead. -->`,
    permission: xml`<!-- The open message alone, and nothing is written to it. -->`,
  },
};

const helpdesk = {
  name: /** @type {const} */ ("helpdesk"),
  id: "23145407-8dfd-4944-821a-46af1c4eeba9",
  permission: "ReadWriteMailbox",
  // Nothing less in 1.0: no Outlook with 1.13 stops there, but the schema wants 1.0 around 1.1.
  sets: { addIn: "1.13", old: "1.13", current: "1.13" },
  pane: ["SupportsPinning", "SupportsNoItemContext", "SupportsMultiSelect"],
  onPhones: false,
  comments: {
    addIn: xml`<!-- For the helpdesk alone, in place of manifest.xml or beside it. The build wrote it for the address below. -->`,
    requirements: xml`
      <!-- Several selected messages are handed over from 1.13 on. Exchange Server and phones stop at 1.5: the server refuses this
           manifest, and phones do not show it. manifest.xml is for them. -->`,
    permission: xml`<!-- Outlook hands over several selected messages with no lower permission. -->`,
  },
};

/** Who gets a manifest, by the name of its file. */
export const audiences = { "manifest.xml": user, "manifest-helpdesk.xml": helpdesk };
