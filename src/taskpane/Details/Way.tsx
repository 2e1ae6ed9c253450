import type { JSX } from "react";
import type { WayHop } from "../../cards/details";
import type { Locale } from "../../locales";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden";
import { useDetailsStyles } from "./Details.styles";
import { Moment, OfTimes } from "./Moment";
import { durationText } from "./times";

export interface WayProps {
  readonly way: readonly WayHop[];
  readonly t: Locale["t"];
  readonly locale: Pick<Locale, "language">;
}

/** From server to server, and how long each took. */
export function Way({ way, t, locale: { language } }: WayProps): JSX.Element {
  const styles = useDetailsStyles();
  return (
    <>
      <ol className={styles.line}>
        {way.map(({ from, by, at, after }, index) => (
          <li key={index} className={styles.stop}>
            <div>
              {from && <><bdi>{from}</bdi> <span aria-hidden="true">→</span><VisuallyHidden>{t("way.to")}</VisuallyHidden> </>}
              {by && <bdi>{by}</bdi>}
            </div>
            {at && (
              <div className={styles.quiet}>
                <Moment at={at} language={language} />
                {after !== undefined && ` · ${after < 0 ? t("way.clocks") : t("way.after", { time: durationText(after, language) })}`}
              </div>
            )}
          </li>
        ))}
      </ol>
      <OfTimes times={way.map(({ at }) => at)} t={t} />
    </>
  );
}
