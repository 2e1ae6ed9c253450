import type { JSX } from "react";
import { useSkeletonStyles } from "./Skeleton.styles";

const BARS = ["title", "line", "short", "line", "line", "short"] as const;

/** The shape of the card that is to come, still and for eyes only. */
export function Skeleton(): JSX.Element {
  const styles = useSkeletonStyles();
  return <div className={styles.root} aria-hidden="true" data-skeleton="">{BARS.map((bar, index) => <div key={index} className={styles[bar]} />)}</div>;
}
