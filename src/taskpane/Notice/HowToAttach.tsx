import type { JSX } from "react";
import { instructionsText } from "../../actions";
import type { Locale } from "../../locales";
import type { Wording } from "../../locales/wording";
import { CopyBlock } from "../CopyBlock/CopyBlock";
import { useNoticeStyles } from "./Notice.styles";
import { ReplyLanguage } from "./ReplyLanguage";
import { replyTextsIn, useInLanguage } from "./replyTexts";

/** What came in place of the message; `other` where nobody can tell which of the two. */
export type InsteadOfMessage = "picture" | "document" | "other";

export interface HowToAttachProps {
  readonly instead: InsteadOfMessage;
  readonly locale: Locale;
  /** The part "reply" in the page's language. */
  readonly t: Wording;
}

/** Where a picture came in place of the message: what is amiss with that, and the words that get the message itself out of whoever sent it. */
export function HowToAttach({ instead, locale, t }: HowToAttachProps): JSX.Element {
  const styles = useNoticeStyles();
  const worded = useInLanguage(locale.language, async (language) => ({ t: language === locale.language ? t : await replyTextsIn(language) }));
  return (
    <div className={styles.root}>
      <p className={styles.text}>{t(`howTo.${instead}`)}</p>
      <p className={styles.text}>{t("howTo.ask")}</p>
      <ReplyLanguage label={t("howTo.language")} {...worded} locale={locale} />
      <CopyBlock text={instructionsText(worded.found?.t ?? t)} what="text" scrollsIn={t("howTo.text")} locale={locale} />
    </div>
  );
}
