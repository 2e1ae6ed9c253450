import { createRoot } from "react-dom/client";
import { cardsFor, relatedCard } from "../cards";
import { causes } from "../causes";
import { inPlacePort, prepare } from "../core/port";
import { openHost } from "../host/openHost";
import { chooseLanguage, openLocale, type Locale } from "../locales";
import { App } from "./App/App";
import { Shell } from "./Shell/Shell";

const host = openHost();
const port = inPlacePort(causes);
const root = createRoot(document.getElementById("root")!);

/** Between Outlook's first answers there is time for what every card needs. Safari has no idle moments to tell of. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work, { timeout: 300 });
  else setTimeout(work);
}

/** Draws the page in the host's language, at once and again when Outlook, which may speak another one, has answered. */
async function draw(before?: Locale): Promise<void> {
  const { language } = host;
  const locale = before?.language === chooseLanguage(language) ? before : await openLocale(language);
  // Outlook may have answered while the texts came.
  if (host.language !== language) return draw(before);

  document.documentElement.lang = locale.language;
  root.render(
    <Shell host={host}>
      <App host={host} port={port} cardsFor={cardsFor} relatedCard={relatedCard} locale={locale} />
    </Shell>,
  );
  whenIdle(() => void locale.loadPart("titles"));
  const stop = host.onItemChanged((why) => {
    if (why !== "started") return;
    stop();
    void draw(locale);
  });
}

void draw();
whenIdle(() => prepare(causes));
