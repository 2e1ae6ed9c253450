import { createRoot } from "react-dom/client";
import { openHost } from "../host/openHost";
import { chooseLanguage, openLocale, type Locale } from "../locales";
import { openReader } from "../reader/openReader";
import { App } from "./App/App";
import { Shell } from "./Shell/Shell";

const host = openHost();
const reader = openReader();
const root = createRoot(document.getElementById("root")!);

/** Draws the page in the host's language, at once and again when Outlook, which may speak another one, has answered. */
async function draw(before?: Locale): Promise<void> {
  const { language } = host;
  const locale = before?.language === chooseLanguage(language) ? before : await openLocale(language);
  // Outlook may have answered while the texts came.
  if (host.language !== language) return draw(before);

  document.documentElement.lang = locale.language;
  root.render(
    <Shell host={host}>
      <App host={host} reader={reader} locale={locale} />
    </Shell>,
  );
  // What cannot be made ready now is asked for again, and missed, by the first message.
  if (locale !== before) void reader.prepare(locale.language).catch(() => undefined);
  const stop = host.onItemChanged((why) => {
    if (why !== "started") return;
    stop();
    void draw(locale);
  });
}

void draw();
