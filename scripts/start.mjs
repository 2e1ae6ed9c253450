// npm start: from a fresh clone to a simulated Outlook with the add-in in it.
import { installMissing } from "./install.mjs";

try {
  installMissing();
  // These need installed packages, so they may not be imported earlier.
  const { build } = await import("./build.mjs");
  const { startServers } = await import("./serve.mjs");

  if (!(await build())) throw new Error("The build did not succeed.");
  const { url } = await startServers();
  console.log(`Simulated Outlook: ${url}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
