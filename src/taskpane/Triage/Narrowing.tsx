import { useId, useRef, type JSX } from "react";
import { Button } from "../Button/Button";
import { useFieldStyles } from "../Field/Field.styles";
import { columns, narrowedText, type Look } from "./look";
import type { TriageTexts } from "./texts";
import { useTriageStyles } from "./Triage.styles";
import { useIsWide } from "./useIsWide";

export interface NarrowingProps {
  readonly seen: number;
  readonly all: number;
  readonly look: Look;
  readonly change: (part: Partial<Look>) => void;
  readonly texts: TriageTexts;
}

/** What says which rows the table shows; and in which order, where it has no heads of columns to press. */
export function Narrowing({ seen, all, look, change, texts }: NarrowingProps): JSX.Element {
  const { t } = texts;
  const styles = useTriageStyles();
  const field = useFieldStyles();
  const box = useId();
  const isWide = useIsWide();
  const root = useRef<HTMLElement>(null);
  const narrowed = narrowedText(look, texts);
  const showAll = (): void => {
    // The button goes.
    root.current?.querySelector("input")?.focus();
    change({ words: "", only: undefined });
  };
  const counted = seen === 0 ? t("noRows") : narrowed === undefined ? t("allRows", { count: all }) : t("someRows", { seen, count: all });

  return (
    <section ref={root} data-narrowing="" className={styles.part} aria-label={t("rows")}>
      <h3 className={styles.subtitle}>{t("rows")}</h3>
      <label className={styles.quiet} htmlFor={box}>{t("filter")}</label>
      <input id={box} type="search" className={field.box} autoComplete="off" spellCheck={false} value={look.words} onInput={({ currentTarget }) => change({ words: currentTarget.value })} />
      {!isWide && <SortChoice look={look} change={change} texts={texts} />}
      <div className={styles.line}>
        {/* All that there is grows while it is read: nobody wants to hear each number. */}
        <span className={styles.text} aria-live={narrowed === undefined ? "off" : "polite"}>{counted}</span>
        {look.only && <bdi className={styles.only}>{narrowed}</bdi>}
        {narrowed !== undefined && <Button size="small" onClick={showAll}>{t("showAll")}</Button>}
      </div>
    </section>
  );
}

function SortChoice({ look: { sort }, change, texts: { t, out } }: Pick<NarrowingProps, "look" | "change" | "texts">): JSX.Element {
  const styles = useTriageStyles();
  const field = useFieldStyles();
  const choice = useId();
  return (
    <div className={styles.line}>
      <label className={styles.quiet} htmlFor={choice}>{t("sortBy")}</label>
      <select
        id={choice} className={`${field.box} ${field.small}`} value={sort?.column ?? ""}
        onChange={({ currentTarget }) => {
          const column = columns.find((one) => one === currentTarget.value);
          change({ sort: column && { column, direction: sort?.direction ?? "ascending" } });
        }}
      >
        <option value="">{t("asFound")}</option>
        {columns.map((column) => <option key={column} value={column}>{out(`column.${column}`)}</option>)}
      </select>
      {sort && (
        <Button size="small" aria-pressed={sort.direction === "descending"} onClick={() => change({ sort: { ...sort, direction: sort.direction === "ascending" ? "descending" : "ascending" } })}>
          {t("descending")}
        </Button>
      )}
    </div>
  );
}
