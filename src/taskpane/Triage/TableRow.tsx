import { mergeClasses } from "@fluentui/react-components";
import type { JSX, KeyboardEvent } from "react";
import { shown } from "../../cards/shown";
import type { RecipientRow, Row } from "../../triage/row";
import { columns } from "./look";
import { placeName } from "./OpenedRow";
import { useTableStyles } from "./Table.styles";
import type { TriageTexts } from "./texts";

/** How high a row is about, in pixels, until it is drawn: by its kind. A reason takes some lines. */
export function heightOf(row: Row | undefined, isWide: boolean): number {
  if (row?.kind === "unread") return isWide ? 48 : 116;
  return isWide ? 36 : 72;
}

export interface TableRowProps {
  readonly row: Row;
  readonly index: number;
  /** How far below the top it stands, in pixels. */
  readonly start: number;
  readonly isWide: boolean;
  /** It can be tabbed to. */
  readonly isActive: boolean;
  readonly texts: TriageTexts;
  /** Is told of its element. */
  readonly measure: (element: Element | null) => void;
  readonly choose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One recipient, or why there is none. */
export function TableRow({ row, index, start, isWide, isActive, texts, measure, choose, onKeyDown }: TableRowProps): JSX.Element {
  const styles = useTableStyles();
  const opens = row.kind === "recipient";
  return (
    <div
      ref={measure} role="row" aria-rowindex={index + (isWide ? 2 : 1)} tabIndex={isActive ? 0 : -1} data-index={index} data-kind={row.kind} data-cause={opens ? row.cause : undefined}
      className={mergeClasses(styles.row, isWide && styles.columns, opens && styles.opens)} style={{ transform: `translateY(${start}px)` }}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          choose();
        } else onKeyDown(event);
      }}
    >
      {isWide ? <WideCells row={row} texts={texts} /> : <NarrowCell row={row} texts={texts} />}
    </div>
  );
}

interface CellsProps {
  readonly row: Row;
  readonly texts: TriageTexts;
}

function WideCells({ row, texts }: CellsProps): JSX.Element {
  const styles = useTableStyles();
  if (row.kind !== "recipient") {
    return (
      <>
        <div role="gridcell" aria-colindex={1} aria-colspan={2} className={mergeClasses(styles.cell, styles.two)}><bdi>{placeName(row)}</bdi></div>
        <div role="gridcell" aria-colindex={3} aria-colspan={columns.length - 2} className={mergeClasses(styles.cell, styles.rest)}>{texts.words.titleOf(row)}</div>
      </>
    );
  }
  const words = wordsOf(row, texts);
  return <>{columns.map((column, at) => <div key={column} role="gridcell" aria-colindex={at + 1} className={styles.cell}><bdi>{words[column]}</bdi></div>)}</>;
}

function NarrowCell({ row, texts }: CellsProps): JSX.Element {
  const styles = useTableStyles();
  const [first, second, ...rest] = linesOf(row, texts);
  return (
    <div role="gridcell" aria-colindex={1} className={styles.lines}>
      <bdi className={mergeClasses(styles.first, rest.length === 0 && styles.quiet)}>{first}</bdi>
      <span>{second}</span>
      {rest.length > 0 && <span className={styles.quiet}>{rest.map((word, at) => <span key={at}>{at > 0 && " · "}<bdi>{word}</bdi></span>)}</span>}
    </div>
  );
}

function linesOf(row: Row, texts: TriageTexts): readonly string[] {
  if (row.kind !== "recipient") return [placeName(row), texts.words.titleOf(row)];
  const { recipient, cause, code, owner, when, sender } = wordsOf(row, texts);
  return [recipient, cause, ...[code, owner, when, sender].filter(Boolean)];
}

type Words = Readonly<Record<(typeof columns)[number], string>>;

/** What each column says of a row: one line each, "" where the report says nothing. */
function wordsOf(row: RecipientRow, { words, t }: TriageTexts): Words {
  return {
    recipient: shown(row.recipient ?? "", 320) || t("noRecipient"),
    domain: shown(row.domain ?? "", 255),
    cause: words.titleOf(row),
    code: shown(row.code ?? "", 40),
    owner: words.ownerOf(row.owner),
    when: row.when === undefined ? "" : words.momentOf(row.when),
    sender: shown(row.sender ?? "", 320),
  };
}
