import type { JSX } from "react";
import type { Checks } from "../../cards/details";
import type { Locale } from "../../locales";
import { useDetailsStyles } from "./Details.styles";

/** What servers found of SPF, DKIM and the like, each with what it means. */
export function CheckList({ all, t }: { readonly all: readonly Checks[]; readonly t: Locale["t"] }): JSX.Element {
  const styles = useDetailsStyles();
  return (
    <>
      {all.map(({ server, checks }, index) => (
        <div key={index} className={styles.group}>
          <div className={styles.quiet}>{server ? <>{t("checks.by")} <bdi>{server}</bdi></> : t("checks.byUnnamed")}</div>
          <ul className={styles.plain}>
            {checks.map(({ method, result, meaning, domain }, place) => (
              <li key={place}>
                <span className={styles.words} translate="no">{method}={result}</span>{domain && <> <bdi>{domain}</bdi></>}
                <div className={styles.quiet}>{t(`checks.${meaning}`, { context: method })}</div>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className={styles.quiet}>{t("checks.note")}</p>
    </>
  );
}
