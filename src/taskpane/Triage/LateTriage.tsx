import type { JSX } from "react";
import { Late } from "../Late/Late";
import type { TriageProps } from "./Triage";

/** The triage with all it needs, fetched when somebody brings many messages. */
export function LateTriage(props: Omit<TriageProps, "texts">): JSX.Element {
  const { locale } = props;
  const load = async () => {
    const [{ Triage }, { loadTexts }] = await Promise.all([import(/* webpackChunkName: "triage" */ "./Triage"), import(/* webpackChunkName: "triage" */ "./texts")]);
    return { Triage, texts: await loadTexts(locale) };
  };
  return (
    <Late load={load} problem={locale.t("triage.notLoaded")} locale={locale}>
      {({ Triage, texts }) => <Triage {...props} texts={texts} />}
    </Late>
  );
}
