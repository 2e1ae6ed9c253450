import { mergeClasses } from "@fluentui/react-components";
import { useId, useState, type JSX, type ReactNode } from "react";
import { useDisclosureStyles } from "./Disclosure.styles";

export interface DisclosureProps {
  readonly title: string;
  readonly level: 3 | 4;
  readonly initiallyOpen?: boolean;
  readonly children: ReactNode;
}

/** A heading that opens and closes what is below it; the content is there only while it is open. */
export function Disclosure({ title, level, initiallyOpen = false, children }: DisclosureProps): JSX.Element {
  const styles = useDisclosureStyles();
  const [isOpen, setOpen] = useState(initiallyOpen);
  const panel = useId();
  const Heading = level === 3 ? "h3" : "h4";

  return (
    <div className={styles.root}>
      <Heading className={styles.heading}>
        <button type="button" className={mergeClasses(styles.button, level === 4 && styles.innerButton)} aria-expanded={isOpen} aria-controls={panel} onClick={() => setOpen(!isOpen)}>
          <svg className={mergeClasses(styles.chevron, isOpen && styles.turned)} viewBox="0 0 16 16" aria-hidden="true"><path d="M6 3l5 5-5 5" /></svg>
          {title}
        </button>
      </Heading>
      <div id={panel} className={mergeClasses(styles.panel, level === 4 && styles.innerPanel)} hidden={!isOpen}>{isOpen && children}</div>
    </div>
  );
}
