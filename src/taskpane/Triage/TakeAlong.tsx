import type { JSX } from "react";
import type { Locale } from "../../locales";
import type { Triaged } from "../../triage/out/triaged";
import type { Row } from "../../triage/row";
import { Disclosure } from "../Disclosure/Disclosure";
import { Late } from "../Late/Late";
import type { TriageTexts } from "./texts";

export interface TakeAlongProps {
  /** Those that the table shows, in its order. */
  readonly rows: readonly Row[];
  readonly all: number;
  /** What those are a part of, and why. */
  readonly part: Triaged["part"];
  readonly texts: TriageTexts;
  readonly locale: Locale;
}

/** The list for a spreadsheet, a program or a ticket. What writes it is fetched when somebody opens this, so that a press of Copy waits for nothing. */
export function TakeAlong(props: TakeAlongProps): JSX.Element {
  const { texts: { t }, locale } = props;
  return (
    <Disclosure title={t("take.title")} level={3}>
      <Late load={() => import(/* webpackChunkName: "triage-out" */ "./Formats")} problem={t("take.notLoaded")} locale={locale}>
        {({ Formats }) => <Formats {...props} />}
      </Late>
    </Disclosure>
  );
}
