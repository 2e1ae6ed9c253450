import about from "../../package.json";

/** The version of what runs here; of the file it stands in, nothing else ships. */
export const version: string = about.version;
