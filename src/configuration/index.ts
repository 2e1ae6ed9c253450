// What every page needs. The reading of a config.json (readConfiguration.ts, with schema.ts) and of its Markdown (markdown.ts) are fetched when there is some.
export { noConfiguration, ownWords, saysNothing, type Configuration, type OwnWords } from "./configuration";
export { featureOf, type Feature } from "./features";
export type { Block, Inline } from "./markdown";
export type { Problem } from "./problem";
