import { Button } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { shown } from "../../cards";
import type { Locale } from "../../locales";
import type { Failure, NoBounce } from "../state";
import { useNoticeStyles } from "./Notice.styles";

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
  const styles = useNoticeStyles();
  return (
    <Notice title={t("noItem.title")} text={t("noItem.text")}>
      <p className={styles.quiet}>{t("help.privacy")}</p>
    </Notice>
  );
}

/** Says what the message is instead, and what the pane is for. */
export function NotABounce({ what, locale: { t } }: NoticeContent & { readonly what: NoBounce }): JSX.Element {
  const styles = useNoticeStyles();
  return (
    <Notice title={t(`noticeTitle.${what.notice}`)} text={t(`notice.${what.notice}`)}>
      <Mentioned intro={t("pane.deliveredTo")} words={what.addresses.map((address) => shown(address, 320))} />
      <Mentioned intro={t("pane.codesMentioned")} words={what.codes} />
      {what.forwardedBy && <p className={styles.text}>{t("pane.forwardedBy", { who: shown(what.forwardedBy, 320) })}</p>}
      <p className={styles.quiet}>{t("help.purpose")}</p>
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
  readonly tryAgain: () => void;
}

/** Outlook keeps add-ins from the message; there are ways round. */
export function Restricted({ tryAgain, locale: { t } }: Repeatable): JSX.Element {
  const styles = useNoticeStyles();
  return (
    <Notice title={t("restricted.title")} text={t("restricted.text")}>
      <ul className={styles.list}>
        <li>{t("restricted.forward")}</li>
        <li>{t("restricted.open")}</li>
      </ul>
      <Button onClick={tryAgain}>{t("pane.tryAgain")}</Button>
    </Notice>
  );
}

export function Failed({ failure, tryAgain, locale: { t } }: Repeatable & { readonly failure: Failure }): JSX.Element {
  return (
    <Notice title={t("failed.title")} text={t(textOf(failure))}>
      <Button appearance="primary" onClick={tryAgain}>{t("pane.tryAgain")}</Button>
    </Notice>
  );
}

function textOf(failure: Failure): string {
  switch (failure.kind) {
    case "kept":
      return `failed.${failure.reason}`;
    case "unreadable":
      return `unreadable.${failure.reason}`;
    case "unexpected":
      return "failed.unexpected";
  }
}
