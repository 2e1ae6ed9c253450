import { useId, useLayoutEffect, useRef, type JSX } from "react";
import { shown } from "../../cards/shown";
import type { Problem } from "../../configuration";
import type { Locale } from "../../locales";
import { Button } from "../Button/Button";
import { NewTabLink } from "../ExternalLink/NewTabLink";
import { version } from "../version";
import { useAboutBoxStyles } from "./AboutBox.styles";
import { usePartTexts, type LoadedTexts } from "../Late/partTexts";

/** For whom this runs, and what is wrong in the admin's config.json. */
export interface AboutThis {
  readonly organisation?: string;
  readonly problems: readonly Problem[];
}

export interface AboutBoxProps extends AboutThis {
  readonly close: () => void;
  readonly texts: LoadedTexts;
  readonly locale: Locale;
}

/** Beside the page; the build writes it. */
const NOTICES = "THIRD-PARTY-NOTICES.txt";
const MOST_PROBLEMS = 20;
const LONGEST_PLACE = 100;
const LONGEST_NAME = 200;

/** What this is and who provides it. Whoever opened it gets the focus in it. */
export function AboutBox({ organisation, problems, close, texts, locale }: AboutBoxProps): JSX.Element {
  const styles = useAboutBoxStyles();
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  const t = usePartTexts("aboutBox", locale, texts);
  useLayoutEffect(() => {
    section.current?.querySelector("a")?.focus({ preventScroll: true });
    // Not in every browser that the tests run in.
    section.current?.scrollIntoView?.({ block: "nearest" });
  }, []);

  return (
    <section ref={section} className={styles.root} aria-labelledby={heading} data-about="">
      <h2 id={heading} className={styles.heading}>{t("title")}</h2>
      <p className={styles.text}>{t("version", { version })}</p>
      <p className={styles.text}>{locale.t("help.privacy")}</p>
      {/* bdi: a name cannot turn round the words beside it. */}
      {organisation && <p className={styles.text}>{t("providedBy")} <bdi>{shown(organisation, LONGEST_NAME)}</bdi></p>}
      <NewTabLink href={NOTICES} locale={locale}>{t("notices")}</NewTabLink>
      {problems.length > 0 && <Problems problems={problems} t={t} />}
      <Button onClick={close}>{t("close")}</Button>
    </section>
  );
}

function Problems({ problems, t }: Pick<AboutThis, "problems"> & Pick<Locale, "t">): JSX.Element {
  const styles = useAboutBoxStyles();
  const heading = useId();
  const first = problems.slice(0, MOST_PROBLEMS);
  return (
    <section className={styles.problems} aria-labelledby={heading}>
      <h3 id={heading} className={styles.subheading}>{t("problems.title", { count: first.length })}</h3>
      <p className={styles.quiet}>{t("problems.forAdmin")}</p>
      <ul className={styles.list}>
        {first.map(({ at, kind }, index) => (
          <li key={index}><bdi className={styles.key} translate="no">{shown(at, LONGEST_PLACE)}</bdi>: {t(`problem.${kind}`)}</li>
        ))}
      </ul>
    </section>
  );
}
