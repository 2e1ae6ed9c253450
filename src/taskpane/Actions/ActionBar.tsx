import { Fragment, useId, useRef, useState, type JSX } from "react";
import type { ActionId, Card } from "../../cards";
import { Button } from "../Button/Button";
import type { Found } from "../finding";
import { Late } from "../Late/Late";
import type { Means } from "../understand";
import { useActionBarStyles } from "./ActionBar.styles";

export interface ActionBarProps extends Means {
  readonly actions: readonly ActionId[];
  /** It comes first: it is the reader's own side's move. */
  readonly isMain?: boolean;
  readonly card: Card;
  /** What the card was made of; it is the open message where Outlook handed it over. */
  readonly found: Pick<Found, "diagnosis" | "message" | "sources">;
}

/** What can be done from a card: a row of buttons, each of which opens its panel below. The panels are fetched when one is first wanted. */
export function ActionBar({ actions, isMain = false, ...props }: ActionBarProps): JSX.Element | null {
  const { locale } = props;
  const { t } = locale;
  const styles = useActionBarStyles();
  const root = useRef<HTMLDivElement>(null);
  const panel = useId();
  const [open, setOpen] = useState<ActionId>();
  // Not in every browser that the tests run in.
  const showAll = (): void => root.current?.scrollIntoView?.({ block: "nearest" });
  if (actions.length === 0) return null;

  return (
    <div ref={root} className={styles.root} role="group" aria-label={t("action.all")}>
      {actions.map((id) => (
        <Fragment key={id}>
          <Button
            {...(isMain ? { appearance: "primary" } : { size: "small" })} className={id === open ? styles.chosen : undefined} data-action={id}
            aria-expanded={id === open} aria-controls={id === open ? panel : undefined} onClick={() => setOpen(id === open ? undefined : id)}
          >
            {t(`action.${id}`)}
          </Button>
          {id === open && (
            <div id={panel} className={styles.panel} role="group" aria-label={t(`action.${id}`)}>
              <Late key={locale.language} load={() => Promise.all([import(/* webpackChunkName: "actions" */ "./Panels/Panel"), locale.loadPart("actions")])} problem={t("action.notLoaded")} locale={locale}>
                {([{ Panel }, words]) => <Panel {...props} id={id} onThere={showAll} t={words} />}
              </Late>
            </div>
          )}
        </Fragment>
      ))}
    </div>
  );
}
