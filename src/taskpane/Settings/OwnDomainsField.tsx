import { useId, type JSX } from "react";
import { useFieldStyles } from "../Field/Field.styles";
import { domainsEntered, MOST_DOMAINS, type EnteredDomains } from "../settings";
import type { SettingProps } from "./Settings";
import { useSettingsStyles } from "./Settings.styles";
import { useField } from "./useField";

type Problem = Exclude<EnteredDomains, { kind: "domains" }>;

/** More than any list of domains that is taken. */
const LONGEST_LIST = 13_000;

/** The domains of the reader's organisation, one a line. */
export function OwnDomainsField({ settings, change, t }: SettingProps): JSX.Element {
  const styles = useSettingsStyles();
  const fields = useFieldStyles();
  const id = useId();
  const { field, problem } = useField<Problem>(settings.ownDomains.join("\n"), (written) => {
    const entered = domainsEntered(written);
    if (entered.kind !== "domains") return entered;
    change({ ownDomains: entered.domains });
    return undefined;
  });

  return (
    <div className={styles.group}>
      <label className={styles.label} htmlFor={id}>{t("ownDomains.label")}</label>
      <textarea
        {...field} id={id} className={fields.box} rows={3} maxLength={LONGEST_LIST} spellCheck="false" autoComplete="off" autoCapitalize="none"
        aria-describedby={`${id}-hint ${id}-problem`}
      />
      <p id={`${id}-hint`} className={styles.quiet}>{t("ownDomains.hint")}</p>
      <div id={`${id}-problem`} role="alert">
        {problem?.kind === "odd" && <p className={styles.problem}>{t("ownDomains.odd")} <bdi>{problem.words}</bdi></p>}
        {problem?.kind === "too-many" && <p className={styles.problem}>{t("ownDomains.tooMany", { most: MOST_DOMAINS })}</p>}
      </div>
    </div>
  );
}
