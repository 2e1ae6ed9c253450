import { mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type JSX, type RefObject } from "react";
import type { HandedIn, SelectedMessage } from "../../host/mailbox";
import { About } from "../About/About";
import type { AboutThis } from "../AboutBox/AboutBox";
import { CardDeck } from "../CardDeck/CardDeck";
import { DropOverlay } from "../DropOverlay/DropOverlay";
import type { Finding } from "../finding";
import { Footer } from "../Footer/Footer";
import { Failed, NoItem, NoOutlook, NotABounce, Restricted } from "../Notice/Notice";
import { Offers } from "../Offers/Offers";
import type { About as Subject, Pane, PaneState, TriageSource } from "../state";
import { Status } from "../Status/Status";
import { LateSelectedOffer } from "../Triage/LateSelectedOffer";
import { LateTriage } from "../Triage/LateTriage";
import type { Means } from "../understand";
import { useReading } from "../useReading";
import type { SettingsAtHand } from "../useSettings";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden";
import { useAppStyles } from "./App.styles";
import { useQuiet } from "./useQuiet";

export interface AppProps extends Means, SettingsAtHand {}

/** The page, in Outlook or alone. `data-state`, `data-item`, `data-from` and `data-turn` say what it shows and of which message. */
export function App(props: AppProps): JSX.Element {
  const { host, locale } = props;
  const styles = useAppStyles();
  const main = useRef<HTMLElement>(null);
  const reading = useReading(props);
  const { state, about, turn, readOpen, handIn, readSelected, backToTriage } = reading;
  useFocusInMain(main, turn, state);
  // What was pressed is about to go.
  const readOpenFromHere = (): void => (main.current?.focus(), readOpen());
  const handInFromHere = (things: Promise<readonly HandedIn[]>): void => (main.current?.focus(), handIn(things));
  const readSelectedFromHere = (messages: readonly SelectedMessage[]): void => (main.current?.focus(), readSelected(messages));
  const backFromHere = backToTriage && ((): void => (main.current?.focus(), backToTriage()));
  const standsAlone = isAlone(host);
  const isSettled = state.kind !== "reading" && state.kind !== "starting";
  const quiet = useQuiet(!isSettled);

  return (
    <main
      ref={main} className={mergeClasses(styles.root, standsAlone && styles.alone)} tabIndex={-1}
      data-state={state.kind} data-item={about.from === "open" ? about.item : ""} data-from={about.from} data-turn={turn}
    >
      {quiet !== "blank" && <Heading standsAlone={standsAlone} locale={locale} />}
      <Status state={state} isQuiet={quiet !== "over"} locale={locale} />
      {quiet !== "blank" && <About about={about} state={state} host={host} readOpen={readOpenFromHere} backToList={backFromHere} locale={locale} />}
      <Content {...props} pane={reading} readOpen={readOpenFromHere} readSelected={readSelectedFromHere} />
      {/* What was looked up goes with the message it was looked up beside. */}
      {isSettled && <Offers key={`${turn} ${state.kind}`} {...props} handIn={handInFromHere} hint={needsHint(state, about) ? "open" : "folded"} lookUp={state.kind === "no-outlook" && standsAlone ? "open" : "folded"} />}
      {quiet !== "blank" && <Footer {...props} about={aboutThis(props)} hasSettings={!props.configured.configuration.off.includes("settings")} />}
      <DropOverlay host={host} locale={locale} />
    </main>
  );
}

function aboutThis({ configured: { configuration: { organisation }, problems } }: AppProps): AboutThis {
  return { ...(organisation && { organisation }), problems };
}

function isAlone(host: Means["host"]): boolean {
  const open = host.openItem();
  return open.kind === "no-outlook" && open.because === "browser";
}

/** Outlook shows a heading of its own above the pane. */
function Heading({ standsAlone, locale }: { readonly standsAlone: boolean; readonly locale: Means["locale"] }): JSX.Element {
  const styles = useAppStyles();
  const heading = locale.t("pane.heading");
  return <h1 className={mergeClasses(styles.heading, standsAlone && styles.title)}>{standsAlone ? heading : <VisuallyHidden>{heading}</VisuallyHidden>}</h1>;
}

interface ContentProps extends Means {
  readonly pane: Pane;
  readonly readOpen: () => void;
  readonly readSelected: (messages: readonly SelectedMessage[]) => void;
}

/** What is shown, and the list that was left: it stays as it was, so that nothing is read again when somebody comes back. */
function Content({ pane, readOpen, readSelected, ...means }: ContentProps): JSX.Element {
  const { state, about, turn, triage } = pane;
  return (
    <>
      {state !== triage && <Screen key={turn} {...means} state={state} tryAgain={about.from === "open" ? readOpen : undefined} readSelected={readSelected} />}
      {triage && <List key={`list ${triage.since}`} {...means} source={triage.source} isShown={state === triage} />}
    </>
  );
}

interface ScreenProps extends Means {
  readonly state: PaneState;
  readonly tryAgain: (() => void) | undefined;
  readonly readSelected: (messages: readonly SelectedMessage[]) => void;
}

function Screen({ state, tryAgain, readSelected, ...props }: ScreenProps): JSX.Element | null {
  const { locale } = props;
  switch (state.kind) {
    case "starting":
    case "reading":
      return null;
    case "no-item":
      return <NoMessage host={props.host} readSelected={readSelected} locale={locale} />;
    case "no-outlook":
      return state.because === "browser" ? null : <NoOutlook because={state.because} locale={locale} />;
    case "triage":
      return <List {...props} source={state.source} isShown />;
    default:
      return <OneFinding finding={state} tryAgain={tryAgain} {...props} />;
  }
}

/** Where several messages are selected, none is open: then it is they that are spoken of. */
function NoMessage({ host, readSelected, locale }: Pick<ScreenProps, "host" | "readSelected" | "locale">): JSX.Element {
  const [isOffered, setOffered] = useState(false);
  return (
    <>
      <LateSelectedOffer host={host} read={readSelected} offers={setOffered} locale={locale} />
      {!isOffered && <NoItem locale={locale} />}
    </>
  );
}

function List({ source, isShown, ...means }: Means & { readonly source: TriageSource; readonly isShown: boolean }): JSX.Element {
  return <LateTriage source={source} isShown={isShown} {...means}>{(finding) => <OneFinding finding={finding} tryAgain={undefined} {...means} />}</LateTriage>;
}

function OneFinding({ finding, tryAgain, ...means }: Omit<ScreenProps, "state" | "readSelected"> & { readonly finding: Finding }): JSX.Element {
  const { locale } = means;
  switch (finding.kind) {
    case "card":
      return <CardDeck found={finding} {...means} />;
    case "not-a-bounce":
      return <NotABounce what={finding.what} isOpen={tryAgain !== undefined} locale={locale} />;
    case "restricted":
      return <Restricted tried={finding.tried} tryAgain={tryAgain} locale={locale} />;
    case "failed":
      return <Failed failure={finding.failure} tryAgain={tryAgain} locale={locale} />;
  }
}

/** Where Outlook hands nothing over, or what was handed in is of no use, another way in is the way on. */
function needsHint(state: PaneState, about: Subject): boolean {
  switch (state.kind) {
    case "no-item":
    case "no-outlook":
    case "restricted":
      return true;
    case "failed":
      return state.failure.kind === "kept" || about.from === "handed-in";
    case "not-a-bounce":
      return state.what.keptAttachment === true;
    default:
      return false;
  }
}

/**
 * The focus rests on the page while it reads; then the first control gets it, since from what cannot be tabbed to office.js' own Tab leaves
 * the pane. What had it goes with the message it belonged to. Nothing is taken from Outlook, in which somebody may be going through a list.
 */
function useFocusInMain(main: RefObject<HTMLElement | null>, turn: number, { kind }: PaneState): void {
  // As this is drawn, what comes away is still there.
  const isHere = document.hasFocus() && main.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (isHere && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
    // The triage comes late, and takes the focus itself.
    if (kind !== "reading" && kind !== "triage" && document.activeElement === main.current) main.current?.querySelector<HTMLElement>("button, a[href], textarea")?.focus({ preventScroll: true });
  }, [turn, kind]);
}
