import type { JSX, ReactNode } from "react";
import { shown } from "../../cards/shown";
import type { Tried as TriedWay } from "../../host/mailbox";
import type { Locale } from "../../locales";
import { Button } from "../Button/Button";
import type { Failure, NoBounce } from "../finding";
import type { InsteadOfMessage } from "./HowToAttach";
import { LateHowToAttach } from "./LateHowToAttach";
import { useNoticeStyles } from "./Notice.styles";
import { Tried } from "./Tried";

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

function Notice({ title, text, children }: NoticeProps): JSX.Element {
  const styles = useNoticeStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {children}
    </section>
  );
}

interface NoticeContent {
  readonly locale: Locale;
}

export function NoItem({ locale: { t } }: NoticeContent): JSX.Element {
  return <Notice title={t("noItem.title")} text={t("noItem.text")} />;
}

/** There should be an Outlook around the pane, and it does not answer. */
export function NoOutlook({ because, locale: { t } }: NoticeContent & { readonly because: "blocked" | "silent" }): JSX.Element {
  return <Notice title={t(`noOutlook.${because}.title`)} text={t(`noOutlook.${because}.text`)} />;
}

/** Says what the message is instead, and what the pane is for. */
export function NotABounce({ what, isOpen, locale: { t } }: NoticeContent & { readonly what: NoBounce; readonly isOpen: boolean }): JSX.Element {
  const styles = useNoticeStyles();
  return (
    <Notice title={t(`noticeTitle.${what.notice}`)} text={t(`notice.${what.notice}`)}>
      <Mentioned intro={t("pane.deliveredTo")} words={what.addresses.map((address) => shown(address, 320))} />
      <Mentioned intro={t("pane.codesMentioned")} words={what.codes} />
      {what.forwardedBy && <p className={styles.text}>{t("pane.forwardedBy", { who: shown(what.forwardedBy, 320) })}</p>}
      {what.keptAttachment && <p className={styles.text}>{t("pane.keptAttachment")}</p>}
      {isOpen && !what.keptAttachment && <p className={styles.quiet}>{t("help.purpose")} {t("help.unheard")}</p>}
      <p className={styles.quiet}>{t("help.privacy")}</p>
    </Notice>
  );
}

function Mentioned({ intro, words }: { readonly intro: string; readonly words: readonly string[] }): JSX.Element | null {
  const styles = useNoticeStyles();
  if (words.length === 0) return null;
  return (
    <div>
      <p className={styles.text}>{intro}</p>
      <ul className={styles.list}>{[...new Set(words)].map((word) => <li key={word}><bdi>{word}</bdi></li>)}</ul>
    </div>
  );
}

interface Repeatable extends NoticeContent {
  /** Left out where another try would find the same. */
  readonly tryAgain?: (() => void) | undefined;
}

/** Outlook keeps add-ins from the message. */
export function Restricted({ tried, tryAgain, locale }: Repeatable & { readonly tried: readonly TriedWay[] }): JSX.Element {
  const { t } = locale;
  return (
    <Notice title={t("restricted.title")} text={t("restricted.text")}>
      {tryAgain && <Button onClick={tryAgain}>{t("pane.tryAgain")}</Button>}
      <Tried tried={tried} locale={locale} />
    </Notice>
  );
}

/** Why it can't be read, where whoever sent it can send the message itself. */
const INSTEAD: Readonly<Record<string, InsteadOfMessage>> = { binary: "other", document: "document", picture: "picture" };

export function Failed({ failure, tryAgain, locale }: Repeatable & { readonly failure: Failure }): JSX.Element {
  const { t } = locale;
  const instead = "reason" in failure ? INSTEAD[failure.reason] : undefined;
  return (
    <Notice title={t("failed.title")} text={t(textOf(failure))}>
      {instead && <LateHowToAttach instead={instead} locale={locale} />}
      {tryAgain && mayChange(failure) && <Button onClick={tryAgain}>{t("pane.tryAgain")}</Button>}
      {failure.kind === "kept" && <Tried tried={failure.tried} locale={locale} />}
    </Notice>
  );
}

/** Where Outlook has no way to the message, another try finds none either. */
function mayChange(failure: Failure): boolean {
  return failure.kind !== "kept" || (failure.reason !== "shared-mailbox" && failure.reason !== "not-supported");
}

/** Which text says what went wrong. */
export function textOf(failure: Failure): string {
  switch (failure.kind) {
    case "kept":
      return `failed.${failure.reason}`;
    case "refused":
      return `refused.${failure.reason}`;
    case "unreadable":
      return `unreadable.${failure.reason}`;
    case "not-fetched":
    case "unexpected":
      return `failed.${failure.kind}`;
  }
}
