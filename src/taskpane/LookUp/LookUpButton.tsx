import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { LateLookUp } from "./LateLookUp";
import type { LookUpProps } from "./LookUp";
import { useLookUpStyles } from "./LookUp.styles";

/** The look-up beside an open message: folded away until asked for. */
export function LookUpButton(props: LookUpProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const styles = useLookUpStyles();
  return (
    <div className={styles.below}>
      {isOpen ? <LateLookUp {...props} /> : <Button onClick={() => setOpen(true)}>{props.locale.t("lookUp.open")}</Button>}
    </div>
  );
}
