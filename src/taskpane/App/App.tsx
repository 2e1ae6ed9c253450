import { useRef, type JSX } from "react";
import { CardDeck } from "../CardDeck/CardDeck";
import type { LookUpProps } from "../LookUp/LookUp";
import { LookUpButton } from "../LookUp/LookUpButton";
import { Failed, NoItem, NotABounce, Restricted } from "../Notice/Notice";
import { Status } from "../Status/Status";
import type { PaneState } from "../state";
import { useReading } from "../useReading";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden";
import { useAppStyles } from "./App.styles";

export type AppProps = LookUpProps;

/** The task pane. `data-state` and `data-item` say what it shows and of which message. */
export function App(props: AppProps): JSX.Element {
  const { locale } = props;
  const styles = useAppStyles();
  const main = useRef<HTMLElement>(null);
  const { state, turn, tryAgain } = useReading(props);
  const again = (): void => {
    // The button that was pressed is about to go.
    main.current?.focus();
    tryAgain();
  };

  return (
    <main ref={main} className={styles.root} tabIndex={-1} data-state={state.kind} data-item={state.item}>
      <h1 className={styles.heading}><VisuallyHidden>{locale.t("pane.heading")}</VisuallyHidden></h1>
      <Status state={state} locale={locale} />
      <Screen {...props} state={state} tryAgain={again} />
      {/* What was looked up goes with the message it was looked up beside. */}
      {state.kind !== "reading" && <LookUpButton key={turn} {...props} />}
    </main>
  );
}

interface ScreenProps extends AppProps {
  readonly state: PaneState;
  readonly tryAgain: () => void;
}

function Screen({ state, tryAgain, locale, relatedCard }: ScreenProps): JSX.Element | null {
  switch (state.kind) {
    case "reading":
      return null;
    case "card":
      return <CardDeck cards={state.cards} diagnosis={state.diagnosis} relatedCard={relatedCard} locale={locale} />;
    case "not-a-bounce":
      return <NotABounce what={state.what} locale={locale} />;
    case "no-item":
      return <NoItem locale={locale} />;
    case "restricted":
      return <Restricted tryAgain={tryAgain} locale={locale} />;
    case "failed":
      return <Failed failure={state.failure} tryAgain={tryAgain} locale={locale} />;
  }
}
