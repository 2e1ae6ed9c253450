/** What a page needs only where an admin has written a config.json: one file, fetched with it. */
export { readConfiguration } from "../../configuration/readConfiguration";
export { OwnNote, OwnSteps } from "./OwnWords";
