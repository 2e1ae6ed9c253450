import type { JSX } from "react";
import { Late } from "../Late/Late";
import type { HowToAttachProps } from "./HowToAttach";

/** The same, fetched when a picture came. */
export function LateHowToAttach({ instead, locale }: Omit<HowToAttachProps, "t">): JSX.Element {
  return (
    <Late key={locale.language} load={() => Promise.all([import(/* webpackChunkName: "how-to-attach" */ "./HowToAttach"), locale.loadPart("reply")])} problem={locale.t("action.notLoaded")} locale={locale}>
      {([{ HowToAttach }, t]) => <HowToAttach instead={instead} locale={locale} t={t} />}
    </Late>
  );
}
