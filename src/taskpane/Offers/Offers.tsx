import { useState, type JSX } from "react";
import { Button } from "../Button/Button";
import { LateLookUp } from "../LookUp/LateLookUp";
import type { Means } from "../understand";
import { Hint } from "../WaysIn/Hint";
import type { HandIn } from "../WaysIn/WaysIn";
import { useOffersStyles } from "./Offers.styles";

/** `open`: it is what the reader needs now. */
type Offer = "folded" | "open" | "asked-for";

export interface OffersProps extends Means {
  readonly handIn: HandIn;
  readonly hint: Offer;
  readonly lookUp: Offer;
}

/** What can be done besides: hand in another bounce, look up a code. Folded away until asked for, unless it is the way on. */
export function Offers({ handIn, hint: firstHint, lookUp: firstLookUp, ...means }: OffersProps): JSX.Element {
  const { host, locale, configured } = means;
  const hasLookUp = !configured.configuration.off.includes("look-up");
  const styles = useOffersStyles();
  const [hint, setHint] = useState(firstHint);
  const [lookUp, setLookUp] = useState(firstLookUp);

  return (
    <div className={styles.root}>
      {hint !== "folded" && <Hint host={host} handIn={handIn} takesFocus={hint === "asked-for"} locale={locale} />}
      {hasLookUp && lookUp !== "folded" && <LateLookUp {...means} takesFocus={lookUp === "asked-for"} />}
      {(hint === "folded" || (hasLookUp && lookUp === "folded")) && (
        <div className={styles.buttons}>
          {hint === "folded" && <Button size="small" onClick={() => setHint("asked-for")}>{locale.t("hint.open")}</Button>}
          {hasLookUp && lookUp === "folded" && <Button size="small" onClick={() => setLookUp("asked-for")}>{locale.t("lookUp.open")}</Button>}
        </div>
      )}
    </div>
  );
}
