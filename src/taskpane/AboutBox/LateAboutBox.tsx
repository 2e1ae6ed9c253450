import type { JSX } from "react";
import { Late } from "../Late/Late";
import type { AboutBoxProps } from "./AboutBox";
import { textsOf } from "../Late/partTexts";

/** The About box, fetched when it is first wanted. The language may change while it is open. */
export function LateAboutBox(props: Omit<AboutBoxProps, "texts">): JSX.Element {
  const { locale } = props;
  return (
    <Late load={() => Promise.all([import(/* webpackChunkName: "about-box" */ "./AboutBox"), textsOf("aboutBox", locale)])} problem={locale.t("action.notLoaded")} locale={locale}>
      {([{ AboutBox }, texts]) => <AboutBox {...props} texts={texts} />}
    </Late>
  );
}
