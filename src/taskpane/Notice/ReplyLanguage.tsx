import { mergeClasses } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import { languages, type Language, type Locale } from "../../locales";
import { useFieldStyles } from "../Field/Field.styles";
import type { InLanguage } from "./replyTexts";
import { useReplyLanguageStyles } from "./ReplyLanguage.styles";

export interface ReplyLanguageProps extends Pick<InLanguage<object>, "language" | "choose" | "hasFailed"> {
  readonly label: string;
  readonly locale: Locale;
}

const ALL = Object.keys(languages) as readonly Language[];

/** In which language somebody else is answered, each named in itself. Where there is one there is nothing to choose. */
export function ReplyLanguage({ label, language, choose, hasFailed, locale: { t } }: ReplyLanguageProps): JSX.Element {
  const styles = useReplyLanguageStyles();
  const fields = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      {ALL.length > 1 && (
        <>
          <label htmlFor={id}>{label}</label>
          <select id={id} className={mergeClasses(fields.box, fields.small)} value={language} onChange={({ currentTarget }) => choose(currentTarget.value as Language)}>
            {ALL.map((one) => <option key={one} value={one} lang={one}>{t(`language.${one}`)}</option>)}
          </select>
        </>
      )}
      <span role="status">{hasFailed && t("action.notLoaded")}</span>
    </div>
  );
}
