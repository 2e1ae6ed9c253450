import { mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Group, Grouping } from "../../triage/group";
import { Button } from "../Button/Button";
import { isOnly, type Look, type Only } from "./look";
import type { TriageTexts } from "./texts";
import { useGroupsStyles } from "./Groups.styles";
import { useTriageStyles } from "./Triage.styles";

export interface GroupsProps {
  readonly groups: readonly Group[];
  readonly look: Look;
  readonly change: (part: Partial<Look>) => void;
  readonly showOnly: (only: Only) => void;
  readonly texts: TriageTexts;
}

const CHOICES: readonly Grouping[] = ["cause", "domain", "server", "sender"];
/** As many as are seen at a glance. */
const AT_FIRST = 6;

/** The rows put together by one of their values, as bars: the number stands beside each. */
export function Groups({ groups, look, change, showOnly, texts }: GroupsProps): JSX.Element {
  const { t, out } = texts;
  const styles = useTriageStyles();
  const own = useGroupsStyles();
  const shown = look.hasAllGroups ? groups : groups.slice(0, AT_FIRST);
  const most = Math.max(...groups.map(({ rows }) => rows.length));

  return (
    <section className={styles.part} aria-label={t("groups")}>
      <h3 className={styles.subtitle}>{t("groups")}</h3>
      <div className={styles.line} role="group" aria-label={t("groups")}>
        {CHOICES.map((grouping) => (
          <Button key={grouping} size="small" className={mergeClasses(look.grouping === grouping && styles.chosen)} aria-pressed={look.grouping === grouping} onClick={() => change({ grouping, hasAllGroups: false })}>
            {out(`grouping.${grouping}`)}
          </Button>
        ))}
      </div>
      <ul className={styles.list}>
        {shown.map(({ value, rows }) => {
          const only: Only = { kind: "group", grouping: look.grouping, value };
          const isShown = isOnly(look.only, only);
          return (
            <li key={value ?? ""}>
              <button type="button" className={mergeClasses(own.group, isShown && styles.chosen)} aria-pressed={isShown} data-group={value ?? ""} onClick={() => showOnly(only)}>
                <bdi className={own.name}>{isShown && <span aria-hidden="true">✓ </span>}{texts.words.groupOf(look.grouping, value)}</bdi>
                <span className={own.count}>{texts.number(rows.length)}</span>
                <span className={own.track} aria-hidden="true"><span className={own.bar} style={{ inlineSize: `${(100 * rows.length) / most}%` }} /></span>
              </button>
            </li>
          );
        })}
      </ul>
      {groups.length > AT_FIRST && (
        <Button size="small" className={styles.start} onClick={() => change({ hasAllGroups: !look.hasAllGroups })}>
          {t(look.hasAllGroups ? "fewerGroups" : "allGroups", { count: groups.length })}
        </Button>
      )}
    </section>
  );
}
