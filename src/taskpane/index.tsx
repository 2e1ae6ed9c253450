import type { JSX } from "react";
import { createRoot } from "react-dom/client";
import { openHost } from "../host/openHost";
import { chooseLanguage, openLocale, type Language, type Locale } from "../locales";
import { openReader } from "../reader/openReader";
import { App } from "./App/App";
import { fetchConfigured, unconfigured, type Configured } from "./configured";
import { openSettings } from "./openSettings";
import { Shell } from "./Shell/Shell";
import { useSettings } from "./useSettings";

/** Outlook mostly answers sooner, in milliseconds: whatever is drawn before that takes time from its start, and nobody has read it. */
const SOON = 300;

/** English is always at hand: it is drawn when another language's file has not come by then, in milliseconds, and does not stay. */
const LATE = 2_000;

const host = openHost();
// Not at once: a worker and a page's first request by script take some milliseconds each, for which Outlook's library would wait (measured).
const configuring = new Promise((resolve) => setTimeout(resolve)).then(() => {
  // Outlook mostly speaks the browser's language.
  makeReady(chooseLanguage(wanted()));
  return fetchConfigured();
});
/** The page waits so long for what an admin has set, in milliseconds: mostly it is there before Outlook answers. What comes later counts then. */
const configuredSoon = Promise.race([configuring, new Promise((resolve) => setTimeout(resolve, 1_000))]);
const settings = openSettings(host);
const reader = openReader();
const root = createRoot(document.getElementById("root")!);
let configured: Configured = unconfigured;
let drawnIn: Language | undefined;
let readyIn: Language | undefined;

/** What the reader chose, else the admin; else what the program around the page speaks. */
function wanted(): string {
  const { language } = settings.current;
  return language === "auto" ? host.language : language;
}

/** Draws the page in the language that is wanted, unless it is drawn in that: all else it follows by itself, and keeps what it shows. */
async function draw(): Promise<void> {
  await configuredSoon;
  const language = wanted();
  const locale = await openLocale(language);
  // Outlook may have answered, or the reader chosen, while the texts came.
  if (wanted() !== language) return draw();
  if (locale.language !== drawnIn) show(locale);
}

function show(locale: Locale): void {
  drawnIn = locale.language;
  document.documentElement.lang = locale.language;
  root.render(<Page locale={locale} />);
  makeReady(locale.language);
}

function Page({ locale }: { readonly locale: Locale }): JSX.Element {
  return (
    <Shell host={host}>
      <App host={host} reader={reader} configured={configured} {...useSettings(settings)} locale={locale} />
    </Shell>
  );
}

/** What cannot be made ready now is asked for again, and missed, by the first message. */
function makeReady(language: Language): void {
  if (language === readyIn) return;
  readyIn = language;
  void reader.prepare(language).catch(() => undefined);
}

/** What an admin has set comes before anything is drawn, or the page is drawn again. */
function configure(found: Configured): void {
  if (found === unconfigured) return;
  configured = found;
  const { configuration: { defaults, helpdesk }, problems } = found;
  settings.preset({ ...defaults, helpdesk: helpdesk.address });
  if (drawnIn !== undefined) {
    drawnIn = undefined;
    void draw();
  }
  for (const { at, kind } of problems) console.warn(`${at.startsWith("config.json") ? "" : "config.json: "}${at}: ${kind}`);
}

void configuring.then(configure);
settings.onChanged(() => void draw());
host.onItemChanged((why) => {
  if (why === "started") void draw();
});
if (host.openItem().kind === "starting") setTimeout(() => void draw(), SOON);
else void draw();
setTimeout(() => {
  if (drawnIn === undefined) void openLocale("en").then(show);
}, LATE);
