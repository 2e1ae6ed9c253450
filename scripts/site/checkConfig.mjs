// Says at the build what the pane would otherwise say to everybody, in the same words.
import { readFileSync } from "node:fs";
import { TextDecoder } from "node:util";

const words = JSON.parse(readFileSync(new URL("../../src/locales/en/aboutBox.json", import.meta.url), "utf8")).problem;

/** @type {import("./checkConfig.mjs").checkConfig} */
export function checkConfig(file, readConfiguration) {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return [`${file}: ${error.code === "ENOENT" ? "there is no such file." : error.message}`];
  }
  const text = utf8(bytes);
  if (text === undefined) return [`${file}: isn't UTF-8, as config.json has to be: save it as UTF-8.`];
  return readConfiguration(text).problems.map(({ at, kind }) => `${file}: ${at}: ${words[kind]}`);
}

/** Without a byte-order mark; undefined for whatever is no UTF-8, and for UTF-16 that could be taken for some. @param {Buffer} bytes */
function utf8(bytes) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
