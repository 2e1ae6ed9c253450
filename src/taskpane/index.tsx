import { createRoot } from "react-dom/client";
import { cardsFor, relatedCard } from "../cards";
import { causes } from "../causes";
import { inPlacePort } from "../core/port";
import { openHost } from "../host/openHost";
import { openLocale } from "../locales";
import { App } from "./App/App";
import { Shell } from "./Shell/Shell";

const host = await openHost();
const locale = await openLocale(host.language);
document.documentElement.lang = locale.language;

createRoot(document.getElementById("root")!).render(
  <Shell host={host}>
    <App host={host} port={inPlacePort(causes)} cardsFor={cardsFor} relatedCard={relatedCard} locale={locale} />
  </Shell>,
);
