import { useId, useState, type JSX, type ReactNode } from "react";
import { Button } from "../Button/Button";
import { useMoreStyles } from "./More.styles";

export interface MoreProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** The rest of something long, there while it is wanted. Not `details`: office.js' own Tab passes over a `summary`. */
export function More({ label, children }: MoreProps): JSX.Element {
  const styles = useMoreStyles();
  const content = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.root}>
      <Button appearance="link" className={styles.label} aria-expanded={isOpen} aria-controls={isOpen ? content : undefined} onClick={() => setOpen(!isOpen)}>{label}</Button>
      {isOpen && <div id={content}>{children}</div>}
    </div>
  );
}
