import { createRoot } from "react-dom/client";
import { openHost } from "../host/openHost";
import { chooseLanguage, openLocale, type Locale } from "../locales";
import { App, type AppProps } from "./App/App";
import type * as Reader from "./reader";
import { Shell } from "./Shell/Shell";

const host = openHost();
const root = createRoot(document.getElementById("root")!);

let fetched: Promise<typeof Reader> | undefined;

/** What reads and judges; asked for at once, and again where it could not be fetched. */
function reader(): NonNullable<typeof fetched> {
  fetched ??= import(/* webpackChunkName: "reader" */ "./reader").catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

const reading: Pick<AppProps, "port" | "cardsFor" | "relatedCard"> = {
  port: async (request) => (await reader()).port(request),
  cardsFor: async (...of) => (await reader()).cardsFor(...of),
  relatedCard: async (...of) => (await reader()).relatedCard(...of),
};

/** Draws the page in the host's language, at once and again when Outlook, which may speak another one, has answered. */
async function draw(before?: Locale): Promise<void> {
  const { language } = host;
  const locale = before?.language === chooseLanguage(language) ? before : await openLocale(language);
  // Outlook may have answered while the texts came.
  if (host.language !== language) return draw(before);

  document.documentElement.lang = locale.language;
  root.render(
    <Shell host={host}>
      <App host={host} {...reading} locale={locale} />
    </Shell>,
  );
  // Every card needs them; one that asks and cannot have them says so.
  void locale.loadPart("titles").catch(() => undefined);
  const stop = host.onItemChanged((why) => {
    if (why !== "started") return;
    stop();
    void draw(locale);
  });
}

void draw();
void reader().catch(() => undefined);
