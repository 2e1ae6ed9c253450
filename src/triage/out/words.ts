import { inSentence } from "../../cards/shown";
import type { Owner } from "../../core/diagnosis";
import type { Wording } from "../../locales/wording";
import type { Grouping } from "../group";
import type { RecipientRow, Row } from "../row";

/** What rows and groups are called in the reader's language. */
export interface RowWords {
  readonly language: string;
  /** What a person reads of the row first: its card's title, what kind of message it is, or why it could not be read. */
  titleOf(row: Row): string;
  causeOf(cause: RecipientRow["cause"]): string;
  /** Named by role: a table of many reports does not speak to one reader. */
  ownerOf(owner: Owner): string;
  /** A time as people write it; "" for words that are none. */
  momentOf(when: string): string;
  /** A group's name; a value of a message is one line, and short. */
  groupOf(by: Grouping, value: string | undefined): string;
}

/** From the texts `triageOut` and `titles` of one language. */
export function rowWords(language: string, t: Wording, titles: Wording): RowWords {
  const causeOf: RowWords["causeOf"] = (cause) => (cause === "not-an-error" ? t("arrived") : titles(cause));
  const ownerOf: RowWords["ownerOf"] = (owner) => t(`owner.${owner}`);
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return {
    language,
    momentOf: (when) => (Number.isNaN(Date.parse(when)) ? "" : format.format(Date.parse(when))),
    causeOf,
    ownerOf,
    titleOf: (row) => {
      if (row.kind === "recipient") return causeOf(row.cause);
      return row.kind === "notice" ? t(`notice.${row.notice}`) : t(`reason.${row.reason}`);
    },
    groupOf: (by, value) => {
      if (value === undefined) return t(`unnamed.${by}`);
      if (by === "cause") return causeOf(value as RecipientRow["cause"]);
      return by === "owner" ? ownerOf(value as Owner) : inSentence(value);
    },
  };
}
