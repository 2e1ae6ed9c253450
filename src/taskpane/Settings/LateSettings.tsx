import type { JSX } from "react";
import { Late } from "../Late/Late";
import { textsOf } from "../Late/partTexts";
import type { SettingsProps } from "./Settings";

/** The settings, fetched when they are first wanted. The language may change while they are open, and what has the focus stays. */
export function LateSettings(props: Omit<SettingsProps, "texts">): JSX.Element {
  const { locale } = props;
  return (
    <Late load={() => Promise.all([import(/* webpackChunkName: "settings" */ "./Settings"), textsOf("settings", locale)])} problem={locale.t("footer.notLoaded")} locale={locale}>
      {([{ Settings }, texts]) => <Settings {...props} texts={texts} />}
    </Late>
  );
}
