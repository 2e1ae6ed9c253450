import { useState, type JSX } from "react";
import { useDetailsStyles } from "./Details.styles";

export interface RestProps {
  readonly summary: string;
  readonly children: () => JSX.Element;
}

/** The rest of a long list, drawn only while it is open. */
export function Rest({ summary, children }: RestProps): JSX.Element {
  const styles = useDetailsStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {/* Outlook's own way with the Tab key finds a summary only by its tabindex. */}
      <summary tabIndex={0} className={styles.more}>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
