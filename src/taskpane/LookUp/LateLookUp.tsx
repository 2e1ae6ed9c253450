import type { JSX } from "react";
import { Late } from "../Late/Late";
import type { LookUpProps } from "./LookUp";

/** The look-up, fetched when it is first wanted. */
export function LateLookUp(props: LookUpProps): JSX.Element {
  const { locale } = props;
  return (
    <Late load={() => import(/* webpackChunkName: "look-up" */ "./LookUp")} problem={locale.t("lookUp.notLoaded")} locale={locale}>
      {({ LookUp }) => <LookUp {...props} />}
    </Late>
  );
}
