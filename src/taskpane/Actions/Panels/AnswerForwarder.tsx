import type { JSX } from "react";
import { answerForwarder, instructionsText } from "../../../actions";
import type { Card } from "../../../cards";
import { asOf } from "../../../cards/asOf";
import type { Language } from "../../../locales";
import type { Wording } from "../../../locales/wording";
import { useNow } from "../../CardView/useNow";
import { CopyBlock } from "../../CopyBlock/CopyBlock";
import { Disclosure } from "../../Disclosure/Disclosure";
import { ReplyLanguage } from "../../Notice/ReplyLanguage";
import { replyTextsIn, useInLanguage } from "../../Notice/replyTexts";
import { DraftBox } from "./DraftBox";
import type { PanelProps } from "./Panel";

/** An answer to whoever passed the report on, in a language that they read. */
export function AnswerForwarder(props: PanelProps): JSX.Element {
  const { card, found: { diagnosis, sources }, locale, t } = props;
  const answer = useInLanguage(locale.language, (language) => inLanguage(language, props), diagnosis);
  const now = useNow(card.overdue?.from);
  const worded = answer.found;
  const spoken = worded?.card ? { ...worded.card, ...asOf(worded.card, now) } : card;
  const instructions = t("panel.answerForwarder.instructions");

  return (
    <>
      <ReplyLanguage label={t("panel.answerForwarder.language")} {...answer} locale={locale} />
      {worded && (
        <>
          <DraftBox {...props} draft={answerForwarder({ card: spoken, diagnosis }, worded.t)} isReply={sources.length > 0} />
          <Disclosure title={instructions} level={4}><CopyBlock text={instructionsText(worded.t)} what="text" scrollsIn={instructions} locale={locale} /></Disclosure>
        </>
      )}
    </>
  );
}

/** What an answer is worded with; without a card, that is the one on the page. */
interface Worded {
  readonly t: Wording;
  readonly card?: Card;
}

/** Rejects when a file cannot be fetched: half an answer in another language is none. */
async function inLanguage(language: Language, { card, found, reader, locale }: PanelProps): Promise<Worded> {
  if (language === locale.language) return { t: await locale.loadPart("reply") };
  const [t, cards] = await Promise.all([replyTextsIn(language), reader.cardsFor(found.diagnosis, language)]);
  const same = cards.find(({ id }) => id === card.id);
  if (!same) throw new Error(`no card ${card.id} in ${language}`);
  return { t, card: same };
}
