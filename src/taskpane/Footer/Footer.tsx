import { useId, useRef, useState, type JSX } from "react";
import type { MailHost } from "../../host/mailbox";
import type { Locale } from "../../locales";
import { Button } from "../Button/Button";
import { LateSettings } from "../Settings/LateSettings";
import type { SettingsAtHand } from "../useSettings";
import { useFooterStyles } from "./Footer.styles";
import { LanguageChoice } from "./LanguageChoice";

export interface FooterProps extends SettingsAtHand {
  readonly host: Pick<MailHost, "client">;
  readonly locale: Locale;
}

/** The end of the page: its language, and the settings, which open below. */
export function Footer(props: FooterProps): JSX.Element {
  const { locale } = props;
  const styles = useFooterStyles();
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const panel = useId();
  const close = (): void => {
    row.current?.querySelector("button")?.focus();
    setOpen(false);
  };

  return (
    <footer className={styles.root}>
      <div ref={row} className={styles.row}>
        {/* The panel has it as its first setting. */}
        {!isOpen && <LanguageChoice {...props} />}
        <Button size="small" aria-expanded={isOpen} aria-controls={panel} onClick={() => setOpen(!isOpen)}>{locale.t("footer.settings")}</Button>
      </div>
      <div id={panel} hidden={!isOpen}>{isOpen && <LateSettings {...props} close={close} />}</div>
    </footer>
  );
}
