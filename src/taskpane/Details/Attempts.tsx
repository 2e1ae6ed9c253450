import type { JSX } from "react";
import type { TriedOnce } from "../../cards/details";
import type { Locale } from "../../locales";
import { LongWords } from "../More/LongWords";
import { More } from "../More/More";
import { useDetailsStyles } from "./Details.styles";
import { Moment, OfTimes } from "./Moment";

/** Of a long list, so many at either end are there at once. */
const AT_EACH_END = 5;

export interface AttemptsProps {
  readonly attempts: readonly TriedOnce[];
  readonly t: Locale["t"];
  readonly locale: Locale;
}

/** The tries on a line of time; of a long one the middle is folded. */
export function Attempts({ attempts, t, locale }: AttemptsProps): JSX.Element {
  const styles = useDetailsStyles();
  const isLong = attempts.length > 2 * AT_EACH_END + 1;
  const [first, middle, last] = isLong ? [attempts.slice(0, AT_EACH_END), attempts.slice(AT_EACH_END, -AT_EACH_END), attempts.slice(-AT_EACH_END)] : [attempts, [], []];
  const draw = (some: readonly TriedOnce[]): readonly JSX.Element[] => some.map((attempt, index) => <Attempt key={index} attempt={attempt} locale={locale} />);

  return (
    <>
      <ol className={styles.line}>
        {draw(first)}
        {isLong && <li><More label={t("attempts.more", { count: middle.length })}><ol className={styles.line}>{draw(middle)}</ol></More></li>}
        {draw(last)}
      </ol>
      <OfTimes times={attempts.map(({ at }) => at)} t={t} />
    </>
  );
}

function Attempt({ attempt: { at, server, words }, locale }: { readonly attempt: TriedOnce; readonly locale: Locale }): JSX.Element {
  const styles = useDetailsStyles();
  return (
    <li className={styles.stop}>
      {at && <div className={styles.quiet}><Moment at={at} language={locale.language} /></div>}
      {server && <div><bdi>{server}</bdi></div>}
      <LongWords words={words} locale={locale}>{(part) => <div className={styles.words} translate="no"><bdi>{part}</bdi></div>}</LongWords>
    </li>
  );
}
