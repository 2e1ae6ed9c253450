/** What a page needs only where an admin has written words of their own: one file. */
export { OwnNote, OwnSteps } from "./OwnWords";
export { ownWordsIn, type OwnWordsOn } from "./ownWordsIn";
