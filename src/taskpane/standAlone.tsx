import { createRoot } from "react-dom/client";
import { cardsFor, relatedCard } from "../cards";
import { causes } from "../causes";
import { inPlacePort } from "../core/port";
import { browserHost } from "../host/browserHost";
import { openLocale } from "../locales";
import { Shell } from "./Shell/Shell";
import { StandAlone } from "./StandAlone/StandAlone";

const host = browserHost();
const locale = await openLocale(host.language);
document.documentElement.lang = locale.language;

createRoot(document.getElementById("root")!).render(
  <Shell host={host}>
    <StandAlone host={host} port={inPlacePort(causes)} cardsFor={cardsFor} relatedCard={relatedCard} locale={locale} />
  </Shell>,
);
