import type { JSX } from "react";
import { Late } from "../Late/Late";
import type { DetailsProps } from "./Details";

/** The evidence behind a card, fetched with its texts when it is first wanted. */
export function LateDetails(props: Omit<DetailsProps, "t">): JSX.Element {
  const { locale } = props;
  return (
    <Late key={locale.language} load={() => Promise.all([import(/* webpackChunkName: "details" */ "./Details"), locale.loadPart("details")])} problem={locale.t("hint.notLoaded")} locale={locale}>
      {([{ Details }, t]) => <Details {...props} t={t} />}
    </Late>
  );
}
