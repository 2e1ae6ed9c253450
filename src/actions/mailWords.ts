import type { Wording } from "../locales/wording";

/** What a card says of the pane that it stands in, which nobody sees beside a mail; the longer words first. `true`: they lead to the facts. */
const PLACES = { askAdmin: false, copyReport: true, underDetails: true, details: true, adminTab: true, misfit: false, recipient: false, notRight: false, describes: false } as const;

export interface MailWords {
  readonly texts: readonly string[];
  /** The texts speak of the facts, so that these have to go along. */
  readonly namesFacts: boolean;
}

/** A card's texts as they can stand in a mail: where they point to a part of the pane, they say where in the mail that is, or nothing. */
export function mailWords(texts: readonly string[], t: Wording): MailWords {
  let namesFacts = false;
  const inMail = (text: string): string => Object.entries(PLACES).reduce((said, [id, leadsToFacts]) => {
    const onCard = t(`inMail.${id}.card`);
    if (!said.includes(onCard)) return said;
    namesFacts ||= leadsToFacts;
    return said.replaceAll(onCard, t(`inMail.${id}.mail`));
  }, text);
  return { texts: texts.map(inMail), namesFacts };
}

/** Whether a text sends its reader to their own email admin. */
export function namesOwnAdmin(texts: readonly string[], t: Wording): boolean {
  return texts.some((text) => [t("inMail.yourAdmin"), t("inMail.yourOwnAdmin")].some((words) => text.toLowerCase().includes(words)));
}
