import { useId, useLayoutEffect, useRef, type JSX } from "react";
import type { Locale } from "../../locales";
import { Button } from "../Button/Button";
import type { FooterProps } from "../Footer/Footer";
import { usePartTexts, type LoadedTexts } from "../Late/partTexts";
import { LanguageChoice } from "../Footer/LanguageChoice";
import { roles } from "../../configuration/configuration";
import { HelpdeskField } from "./HelpdeskField";
import { OwnDomainsField } from "./OwnDomainsField";
import { useSettingsStyles } from "./Settings.styles";

export interface SettingsProps extends Omit<FooterProps, "about" | "hasSettings"> {
  readonly close: () => void;
  readonly texts: LoadedTexts;
}

/** What one setting is changed with. */
export interface SettingProps extends Pick<SettingsProps, "settings" | "change"> {
  readonly t: Locale["t"];
}

/** All that a reader can set. Each change holds at once; whoever opened this gets the focus in it. */
export function Settings({ texts, close, ...props }: SettingsProps): JSX.Element {
  const { settings, keeping, change, locale } = props;
  const styles = useSettingsStyles();
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  const t = usePartTexts("settings", locale, texts);
  const setting: SettingProps = { settings, change, t };
  useLayoutEffect(() => {
    section.current?.querySelector("select")?.focus({ preventScroll: true });
    // Not in every browser that the tests run in.
    section.current?.scrollIntoView?.({ block: "nearest" });
  }, []);

  return (
    <section ref={section} className={styles.root} aria-labelledby={heading} data-settings="">
      <h2 id={heading} className={styles.heading}>{t("title")}</h2>
      <LanguageChoice {...props} />
      <RoleChoice {...setting} />
      <OwnDomainsField {...setting} />
      <PersonalChoice {...setting} />
      <HelpdeskField {...setting} />
      <p className={styles.quiet}>{t("keptWhere")}</p>
      <p className={styles.quiet} role="status">{keeping === "not-kept" && t("notKept")}</p>
      <Button className={styles.action} onClick={close}>{t("close")}</Button>
    </section>
  );
}

function RoleChoice({ settings, change, t }: SettingProps): JSX.Element {
  const styles = useSettingsStyles();
  const name = useId();
  return (
    <fieldset className={styles.group} aria-describedby={`${name}-hint`}>
      <legend className={styles.label}>{t("role.label")}</legend>
      {roles.map((role) => (
        <label key={role} className={styles.choice}>
          <input className={styles.mark} type="radio" name={name} value={role} checked={settings.role === role} onChange={() => change({ role })} />
          <span>{t(`role.${role}`)}</span>
        </label>
      ))}
      <p id={`${name}-hint`} className={styles.quiet}>{t("role.hint")}</p>
    </fieldset>
  );
}

function PersonalChoice({ settings, change, t }: SettingProps): JSX.Element {
  const styles = useSettingsStyles();
  const hint = useId();
  return (
    <div className={styles.group}>
      <label className={styles.choice}>
        <input
          className={styles.mark} type="checkbox" aria-describedby={hint}
          checked={settings.omitsPersonal} onChange={({ currentTarget }) => change({ omitsPersonal: currentTarget.checked })}
        />
        <span>{t("personal.label")}</span>
      </label>
      <p id={hint} className={styles.quiet}>{t("personal.hint")}</p>
    </div>
  );
}
