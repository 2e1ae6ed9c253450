import { createRoot } from "react-dom/client";
import { openHost } from "../host/openHost";
import { chooseLanguage, openLocale, type Language, type Locale } from "../locales";
import { openReader } from "../reader/openReader";
import { App } from "./App/App";
import { Shell } from "./Shell/Shell";

/** Outlook mostly answers sooner, in milliseconds: whatever is drawn before that takes time from its start, and nobody has read it. */
const SOON = 300;

/** English is always at hand: it is drawn when another language's file has not come by then, in milliseconds, and does not stay. */
const LATE = 2_000;

const host = openHost();
const reader = openReader();
const root = createRoot(document.getElementById("root")!);
let drawnIn: Language | undefined;
let readyIn: Language | undefined;

/** Draws the page in the host's language, unless it is drawn in that: it follows the host by itself. */
async function draw(): Promise<void> {
  const { language } = host;
  const locale = await openLocale(language);
  // Outlook may have answered while the texts came.
  if (host.language !== language) return draw();
  if (locale.language !== drawnIn) show(locale);
}

function show(locale: Locale): void {
  drawnIn = locale.language;
  document.documentElement.lang = locale.language;
  root.render(
    <Shell host={host}>
      <App host={host} reader={reader} locale={locale} />
    </Shell>,
  );
  makeReady(locale.language);
}

/** What cannot be made ready now is asked for again, and missed, by the first message. */
function makeReady(language: Language): void {
  if (language === readyIn) return;
  readyIn = language;
  void reader.prepare(language).catch(() => undefined);
}

// Outlook mostly speaks the browser's language.
makeReady(chooseLanguage(host.language));
host.onItemChanged((why) => {
  if (why === "started") void draw();
});
if (host.openItem().kind === "starting") setTimeout(() => void draw(), SOON);
else void draw();
setTimeout(() => {
  if (drawnIn === undefined) void openLocale("en").then(show);
}, LATE);
