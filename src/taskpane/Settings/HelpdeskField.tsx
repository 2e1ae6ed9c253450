import { useId, type JSX } from "react";
import { useFieldStyles } from "../Field/Field.styles";
import { addressIn, LONGEST_ADDRESS } from "../settings";
import type { SettingProps } from "./Settings";
import { useSettingsStyles } from "./Settings.styles";
import { useField } from "./useField";

/** Where a question to the reader's own admin goes; nothing in it is an answer, too. */
export function HelpdeskField({ settings, change, t }: SettingProps): JSX.Element {
  const styles = useSettingsStyles();
  const fields = useFieldStyles();
  const id = useId();
  const { field, problem } = useField<"no-address">(settings.helpdesk, (written) => {
    const helpdesk = written.trim() === "" ? "" : addressIn(written);
    if (helpdesk === undefined) return "no-address";
    change({ helpdesk });
    return undefined;
  });

  return (
    <div className={styles.group}>
      <label className={styles.label} htmlFor={id}>{t("helpdesk.label")}</label>
      <input
        {...field} id={id} className={fields.box} type="email" maxLength={LONGEST_ADDRESS} spellCheck="false" autoComplete="off" autoCapitalize="none"
        aria-describedby={`${id}-hint ${id}-problem`}
      />
      <p id={`${id}-hint`} className={styles.quiet}>{t("helpdesk.hint")}</p>
      <div id={`${id}-problem`} role="alert">{problem && <p className={styles.problem}>{t("helpdesk.odd")}</p>}</div>
    </div>
  );
}
