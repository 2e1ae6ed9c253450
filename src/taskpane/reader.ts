import { cardsFor, relatedCard } from "../cards";
import { causes } from "../causes";
import { inPlacePort, prepare } from "../core/port";

/** All that reading and judging take, in a file of its own: the browser has done with Outlook's library before it comes to this one. */
export const port = inPlacePort(causes);
export { cardsFor, relatedCard };

prepare(causes);
