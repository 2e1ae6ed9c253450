import type { JSX } from "react";
import type { When } from "../../cards/details";
import type { Language, Locale } from "../../locales";
import { useDetailsStyles } from "./Details.styles";
import { timeText } from "./times";

/** A time by the reader's clock, or the report's own words for one. */
export function Moment({ at, language }: { readonly at: When; readonly language: Language }): JSX.Element {
  return at instanceof Date ? <time dateTime={at.toISOString()}>{timeText(at, language)}</time> : <bdi>{at}</bdi>;
}

/** Whose clock the times of a list are by. */
export function OfTimes({ times, t }: { readonly times: readonly (When | undefined)[]; readonly t: Locale["t"] }): JSX.Element | null {
  const styles = useDetailsStyles();
  const notes = [...(times.some((at) => at instanceof Date) ? [t("times.own")] : []), ...(times.some((at) => typeof at === "string") ? [t("times.theirs")] : [])];
  return notes.length > 0 ? <p className={styles.quiet}>{notes.join(" ")}</p> : null;
}
