import type { JSX } from "react";
import type { Locale } from "../../locales";
import { Late } from "../Late/Late";
import type { SelectedOfferProps } from "./SelectedOffer";

/** The same, fetched when no message is open: then several may be selected. */
export function LateSelectedOffer(props: Omit<SelectedOfferProps, "t"> & { readonly locale: Locale }): JSX.Element {
  const { locale } = props;
  const load = () => import(/* webpackChunkName: "selected-offer" */ "./SelectedOffer").then(({ openOffer }) => openOffer(locale));
  return <Late key={locale.language} load={load} problem={locale.t("action.notLoaded")} locale={locale}>{(draw) => draw(props)}</Late>;
}
