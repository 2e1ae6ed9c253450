import type { JSX } from "react";
import type { Source } from "../../cards/details";
import type { Locale } from "../../locales";
import { useDetailsStyles } from "./Details.styles";

/** Which server refused, which one told of it, and what vouches for that. */
export function WhoSaidIt({ source, t }: { readonly source: Source; readonly t: Locale["t"] }): JSX.Element {
  const styles = useDetailsStyles();
  const { did, servers, more, reporter, product } = source;
  return (
    <dl className={styles.terms}>
      {servers.length > 0 && (
        <div>
          <dt className={styles.term}>{t(`source.${did}`)}</dt>
          {servers.map((server) => <dd key={server} className={styles.meaning}><bdi>{server}</bdi></dd>)}
          {more > 0 && <dd className={styles.meaning}>{t("source.more", { count: more })}</dd>}
        </div>
      )}
      {(reporter || product) && (
        <div>
          <dt className={styles.term}>{t("source.reporter")}</dt>
          {reporter && <dd className={styles.meaning}><bdi>{reporter}</bdi></dd>}
          {product && <dd className={styles.meaning}>{t(`product.${product}`)}</dd>}
        </div>
      )}
      <div>
        <dt className={styles.term}>{t("source.proof")}</dt>
        <dd className={styles.meaning}><Proof source={source} t={t} /></dd>
      </div>
    </dl>
  );
}

function Proof({ source: { vouched }, t }: { readonly source: Source; readonly t: Locale["t"] }): JSX.Element {
  const styles = useDetailsStyles();
  if (!vouched) return <>{t("source.unproven")}</>;
  const { field, words } = vouched;
  return <>{t("source.vouched")} <span className={styles.words} translate="no"><bdi>{field ? `${field}: ${words}` : words}</bdi></span></>;
}
