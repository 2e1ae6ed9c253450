import { useState, type JSX } from "react";
import { Late } from "../Late/Late";
import type { TriageProps } from "./Triage";

/** The triage with all it needs, fetched when somebody brings many messages. */
export function LateTriage(props: Omit<TriageProps, "texts">): JSX.Element | null {
  const { isShown, locale } = props;
  const [isHere, setHere] = useState(false);
  const load = () => import(/* webpackChunkName: "triage" */ "./openTriage").then(({ openTriage }) => openTriage(locale, setHere));
  // What could not be fetched says so where it is wanted only.
  if (!isShown && !isHere) return null;
  return <Late load={load} problem={locale.t("action.notLoaded")} locale={locale}>{(draw) => draw(props)}</Late>;
}
