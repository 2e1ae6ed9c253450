import { mergeClasses } from "@fluentui/react-components";
import { useId, type JSX, type RefObject } from "react";
import type { RecipientRow, Row } from "../../triage/row";
import { columns, nextSort, type Look, type Place } from "./look";
import { useTableStyles } from "./Table.styles";
import { TableRow } from "./TableRow";
import type { TriageTexts } from "./texts";
import { useTriageStyles } from "./Triage.styles";
import { keyOf, useGridRows } from "./useGridRows";
import { useIsWide } from "./useIsWide";

export interface TableProps {
  /** At least one. */
  readonly rows: readonly Row[];
  readonly look: Look;
  readonly change: (part: Partial<Look>) => void;
  readonly place: RefObject<Place>;
  readonly open: (row: RecipientRow) => void;
  readonly texts: TriageTexts;
}

/** The rows, of which only those that are seen are there. One can be tabbed to; the keys go on from it. */
export function Table({ rows, look, change, place, open, texts }: TableProps): JSX.Element {
  const { t } = texts;
  const styles = useTableStyles();
  const hint = useId();
  const isWide = useIsWide();
  const { body, virtual, active, setActive, onKeyDown } = useGridRows({ rows, look, place, isWide });
  const choose = (index: number): void => {
    const row = rows[index];
    setActive(index);
    if (row?.kind === "recipient") open(row);
  };

  return (
    <div className={styles.root}>
      <p id={hint} className={useTriageStyles().quiet}>{t("openHint")}</p>
      <div role="grid" className={styles.grid} aria-label={t("rows")} aria-describedby={hint} aria-rowcount={rows.length + (isWide ? 1 : 0)} aria-colcount={isWide ? columns.length : 1}>
        {isWide && <Heads look={look} change={change} texts={texts} />}
        <div ref={body} role="rowgroup" className={mergeClasses(styles.body, isWide && styles.wideBody)} data-rows={rows.length}>
          <div role="presentation" className={styles.all} style={{ blockSize: `${virtual.getTotalSize()}px` }}>
            {virtual.getVirtualItems().map(({ index, start }) => (
              <TableRow
                key={keyOf(rows[index])} measure={virtual.measureElement} row={rows[index]!} index={index} start={start} isWide={isWide} isActive={index === active} texts={texts}
                choose={() => choose(index)} onKeyDown={onKeyDown}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

/** The heads of the columns, by which the rows are sorted. */
function Heads({ look: { sort }, change, texts: { out } }: Pick<TableProps, "look" | "change" | "texts">): JSX.Element {
  const styles = useTableStyles();
  return (
    <div role="rowgroup" className={styles.heads}>
      <div role="row" aria-rowindex={1} className={mergeClasses(styles.columns, styles.headRow)}>
        {columns.map((column, at) => {
          const direction = sort?.column === column ? sort.direction : undefined;
          return (
            <div key={column} role="columnheader" aria-colindex={at + 1} aria-sort={direction ?? "none"} className={styles.head}>
              <button type="button" className={styles.sort} data-column={column} onClick={() => change({ sort: nextSort(sort, column) })}>
                {out(`column.${column}`)}{direction && <span aria-hidden="true">{direction === "ascending" ? " ▲" : " ▼"}</span>}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
