import type { JSX } from "react";
import { useSpinnerStyles } from "./Spinner.styles";

/** Something is going on, and what. */
export function Spinner({ label }: { readonly label: string }): JSX.Element {
  const styles = useSpinnerStyles();
  return (
    <div className={styles.root}>
      <span className={styles.ring} aria-hidden="true" />
      {label}
    </div>
  );
}
