import type { JSX } from "react";
import type { Locale } from "../../locales";
import { Late } from "../Late/Late";
import type { SelectedOfferProps } from "./SelectedOffer";

/** The same, fetched when no message is open: then several may be selected. */
export function LateSelectedOffer({ locale, ...props }: Omit<SelectedOfferProps, "t"> & { readonly locale: Locale }): JSX.Element {
  return (
    <Late key={locale.language} load={() => Promise.all([import(/* webpackChunkName: "selected-offer" */ "./SelectedOffer"), locale.loadPart("triage")])} problem={locale.t("triage.notLoaded")} locale={locale}>
      {([{ SelectedOffer }, t]) => <SelectedOffer {...props} t={t} />}
    </Late>
  );
}
