import { mergeClasses } from "@fluentui/react-components";
import { useId, useRef, useState, type JSX, type KeyboardEvent, type ReactNode } from "react";
import { useTabsStyles } from "./Tabs.styles";

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

export interface TabsProps {
  /** What the tabs choose between. */
  readonly label: string;
  /** At least one. */
  readonly tabs: readonly Tab[];
  readonly first: string;
}

/**
 * One of several panels, chosen by pointer or by the arrow keys. Only the chosen tab can be tabbed to, and only its panel is there: office.js
 * moves Tab along everything that could take the focus, whether it is seen or not.
 */
export function Tabs({ label, tabs, first }: TabsProps): JSX.Element {
  const styles = useTabsStyles();
  const base = useId();
  const [wanted, choose] = useState(first);
  const list = useRef<HTMLDivElement>(null);
  const at = Math.max(0, tabs.findIndex(({ id }) => id === wanted));
  const chosen = tabs[at]!;
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = nextOf(event.key, at, tabs.length);
    if (to === undefined) return;
    event.preventDefault();
    choose(tabs[to]!.id);
    list.current?.querySelectorAll("button")[to]?.focus();
  };

  return (
    <div className={styles.root}>
      <div ref={list} className={styles.list} role="tablist" aria-label={label}>
        {tabs.map(({ id, label: name }) => (
          <button
            key={id} type="button" role="tab" id={`${base}-${id}`} data-tab={id}
            className={mergeClasses(styles.tab, id === chosen.id && styles.chosen)}
            aria-selected={id === chosen.id} aria-controls={id === chosen.id ? `${base}-panel` : undefined} tabIndex={id === chosen.id ? 0 : -1}
            onClick={() => choose(id)} onKeyDown={onKeyDown}
          >
            {name}
          </button>
        ))}
      </div>
      <div key={chosen.id} className={styles.panel} role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${chosen.id}`}>{chosen.content}</div>
    </div>
  );
}

/** The tab to which a key leads; the arrows go round. */
function nextOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
