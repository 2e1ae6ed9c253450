import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { LateLookUp } from "./LateLookUp";
import type { LookUpProps } from "./LookUp";

/** The look-up beside an open message: folded away until asked for. */
export function LookUpButton(props: LookUpProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <LateLookUp {...props} />;
  return <div><Button onClick={() => setOpen(true)}>{props.locale.t("lookUp.open")}</Button></div>;
}
