import type { JSX } from "react";
import type { Client } from "../../host/client";
import { Disclosure } from "../Disclosure/Disclosure";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden";
import type { WaysInProps } from "./WaysIn";
import { useWaysInStyles } from "./WaysIn.styles";

const TOPICS = ["web", "classic-windows", "mac", "phone", "on-premises"] as const;
type Topic = (typeof TOPICS)[number];

const OWN: Readonly<Partial<Record<Client, Topic>>> = {
  "web": "web", "new-windows": "web", "classic-windows": "classic-windows", "mac": "mac", "iphone": "phone", "android": "phone", "on-premises": "on-premises",
};

/** From a bounce on which the pane does not open to its card, client by client, the reader's own first. */
export function Help({ client, locale, t }: { readonly client: Client } & Pick<WaysInProps, "locale" | "t">): JSX.Element {
  const styles = useWaysInStyles();
  const own = OWN[client];
  const topics = own ? [own, ...TOPICS.filter((topic) => topic !== own)] : TOPICS;

  return (
    <Disclosure title={t("help.title")} level={3}>
      <p className={styles.text}>{t("help.intro")}</p>
      {topics.map((topic) => (
        <Disclosure key={topic} title={t(`help.${topic}.title`)} level={4} initiallyOpen={topic === own}>
          <p className={styles.text}>{t(`help.${topic}.text`)}</p>
        </Disclosure>
      ))}
      {client !== "browser" && <StandAlonePage locale={locale} t={t} />}
    </Disclosure>
  );
}

/** The page beside this one that needs no Outlook. */
function StandAlonePage({ locale, t }: Pick<WaysInProps, "locale" | "t">): JSX.Element {
  const styles = useWaysInStyles();
  const { href } = new URL("index.html", document.baseURI);
  return (
    <p className={styles.apart}>
      {t("help.anywhere")}{" "}
      <a className={styles.link} href={href} target="_blank" rel="noopener noreferrer">
        {href}
        <span aria-hidden="true">{"\u00a0↗"}</span>
        <VisuallyHidden> ({locale.t("pane.newTab")})</VisuallyHidden>
      </a>
    </p>
  );
}
