export { filesHandedIn } from "./files";
export { wordsHandedIn } from "./words";
