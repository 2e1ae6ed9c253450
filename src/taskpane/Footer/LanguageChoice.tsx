import { mergeClasses } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import { useFieldStyles } from "../Field/Field.styles";
import { languageChoices, type Settings } from "../settings";
import type { FooterProps } from "./Footer";
import { useLanguageChoiceStyles } from "./LanguageChoice.styles";

/** The page's language, changed at once; each is named in itself, for whoever cannot read the one that is shown. */
export function LanguageChoice({ settings, change, host, locale }: Pick<FooterProps, "settings" | "change" | "host" | "locale">): JSX.Element {
  const styles = useLanguageChoiceStyles();
  const fields = useFieldStyles();
  const id = useId();
  const { t } = locale;
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{t("language.label")}</label>
      <select id={id} className={mergeClasses(fields.box, fields.small)} value={settings.language} onChange={({ currentTarget }) => change({ language: currentTarget.value as Settings["language"] })}>
        {languageChoices.map((choice) => (
          <option key={choice} value={choice} {...(choice !== "auto" && { lang: choice })}>{t(`language.${choice}`, { context: host.client === "browser" ? "browser" : undefined })}</option>
        ))}
      </select>
    </div>
  );
}
