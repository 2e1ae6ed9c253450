import type { JSX } from "react";
import type { Card } from "../../cards";
import type { CauseId } from "../../causes";
import { Button } from "../Button/Button";
import { useSectionStyles } from "./sections.styles";

export interface RelatedProps {
  readonly related: Card["related"];
  readonly onRelated: (cause: CauseId) => void;
}

/** Other causes that it may be; each opens its card. */
export function Related({ related, onRelated }: RelatedProps): JSX.Element {
  const styles = useSectionStyles();
  return (
    <ul className={styles.plain}>
      {related.map(({ cause, title }) => <li key={cause}><Button data-related={cause} onClick={() => onRelated(cause)}>{title}</Button></li>)}
    </ul>
  );
}
