import type { Schema } from "@cfworker/json-schema";
import type { CauseId } from "../causes";
import { languages } from "../locales";
import titles from "../locales/en/titles.json";
import { roles } from "./configuration";
import { features } from "./features";
import { limits } from "./limits";
import { ADDRESS, DOMAIN, HTTPS, LINE, LINES } from "./patterns";

/** By their titles, which every page has, so that the rules themselves need not come along. */
const causes: Readonly<Record<CauseId, string>> = titles;
const causeIds = Object.keys(causes);
const languageIds = Object.keys(languages);

const MARKDOWN = "Markdown: **bold**, [words](https://…) and lists; everything else is shown as plain words.";

function closed(description: string, properties: Record<string, Schema>): Schema {
  return { type: "object", description, properties, additionalProperties: false };
}

function list(description: string, maxItems: number, items: Schema): Schema {
  return { type: "array", description, maxItems, items };
}

const step: Schema = { type: "string", maxLength: limits.step, pattern: LINES.source };

const words = closed("Your own words for one card in one language.", {
  note: { type: "string", description: `A note on the card, between what happened and what to do. ${MARKDOWN}`, maxLength: limits.note, pattern: LINES.source },
  senderSteps: list(`What whoever sent the message can do, in place of the built-in steps. ${MARKDOWN}`, limits.steps, step),
  adminSteps: list(`What an email admin can do, in place of the built-in steps. ${MARKDOWN}`, limits.steps, step),
});

/** What config.json may say (JSON Schema 2020-12): the one source for reading it and for an admin's editor. */
export const configSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "WhyBounce: config.json",
  ...closed("What an admin sets for everybody. Everything is optional. Whoever can open the add-in's pages can read this file: no secrets.", {
    $schema: { type: "string", description: "Where this schema is, for editors.", maxLength: limits.link, pattern: LINE.source },
    organisation: { type: "string", description: "Your organisation's name: in the About box, above your notes, and with the way to your tickets.", maxLength: limits.name, pattern: LINE.source },
    helpdesk: closed("Where people turn to.", {
      address: { type: "string", description: "The mail address that \"Ask your admin\" writes to. One address.", maxLength: limits.address, pattern: ADDRESS.source },
      ticket: { type: "string", description: "The page where a ticket is opened. https, without a user name; a host with letters beyond a to z in its xn-- form.", maxLength: limits.link, pattern: HTTPS.source },
    }),
    ownDomains: list("Your organisation's mail domains: they tell whether your side or the other must act.", limits.domains, { type: "string", maxLength: 253, pattern: DOMAIN.source }),
    defaults: closed("What holds until somebody chooses otherwise in the settings.", {
      role: { type: "string", description: "Whose steps a card opens with.", enum: [...roles] },
      language: { type: "string", description: "The language of the page; \"auto\" is Outlook's.", enum: ["auto", ...languageIds] },
    }),
    causes: closed("Your own words, by cause.", Object.fromEntries(Object.entries(causes).map(([id, title]) => [id, { $ref: "#/$defs/cause", description: title }]))),
    hiddenCauses: list("Causes whose cards are not shown; the general card comes in their place.", causeIds.length, { type: "string", enum: causeIds.filter((id) => id !== "unknown") }),
    off: list("Features to turn off.", features.length, { type: "string", enum: [...features] }),
  }),
  $defs: {
    cause: closed("Your own words for one card, by language.", Object.fromEntries(languageIds.map((id) => [id, { $ref: "#/$defs/words" }]))),
    words,
  },
};
