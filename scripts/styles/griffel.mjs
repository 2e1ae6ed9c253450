import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const griffelReact = createRequire(require.resolve("@fluentui/react-components")).resolve("@griffel/react");

/** The file of the very Griffel that runs in the pane. */
export const griffel = createRequire(griffelReact).resolve("@griffel/core");
