export type { Case, Draft } from "./case";
export { askAdmin, tellRecipientAdmin } from "./admins";
export { isAddress } from "./address";
export { sendAgain } from "./sendAgain";
export { suggestAddresses } from "./suggestAddresses";
export { ticketText } from "./ticket";
export { withoutPersonal } from "./personal";
export { wrongCard } from "./wrongCard";
