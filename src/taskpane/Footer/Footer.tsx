import { useId, useRef, useState, type JSX, type MouseEvent } from "react";
import type { MailHost } from "../../host/mailbox";
import type { Locale } from "../../locales";
import type { AboutThis } from "../AboutBox/AboutBox";
import { LateAboutBox } from "../AboutBox/LateAboutBox";
import { Button } from "../Button/Button";
import { LateSettings } from "../Settings/LateSettings";
import type { SettingsAtHand } from "../useSettings";
import { useFooterStyles } from "./Footer.styles";
import { LanguageChoice } from "./LanguageChoice";

export interface FooterProps extends SettingsAtHand {
  readonly host: Pick<MailHost, "client">;
  readonly locale: Locale;
  readonly about: AboutThis;
  /** Whether more than the language can be set; so unless an admin has turned it off. */
  readonly hasSettings?: boolean;
}

type Panel = "settings" | "about";

/** The end of the page: its language, the settings, and what this is. The latter two open below, one at a time. */
export function Footer({ about, hasSettings = true, ...props }: FooterProps): JSX.Element {
  const { locale } = props;
  const styles = useFooterStyles();
  const [open, setOpen] = useState<Panel>();
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    opener.current?.focus();
    setOpen(undefined);
  };
  const opens = (panel: Panel) => ({
    "size": "small" as const,
    "aria-expanded": open === panel,
    "aria-controls": id,
    "onClick": ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
      opener.current = currentTarget;
      setOpen(open === panel ? undefined : panel);
    },
  });

  return (
    <footer className={styles.root}>
      <div className={styles.row}>
        {/* The settings have it as their first. */}
        {open !== "settings" && <LanguageChoice {...props} />}
        {hasSettings && <Button {...opens("settings")}>{locale.t("footer.settings")}</Button>}
        <Button {...opens("about")}>{locale.t("footer.about", { count: about.problems.length || undefined })}</Button>
      </div>
      <div id={id} hidden={!open}>
        {open === "settings" && <LateSettings {...props} close={close} />}
        {open === "about" && <LateAboutBox {...about} close={close} locale={locale} />}
      </div>
    </footer>
  );
}
