// Says at the build what the pane would otherwise say to everybody.
import { readFileSync } from "node:fs";
import { Validator } from "@cfworker/json-schema";

const SCHEMA = new URL("../../docs/config.schema.json", import.meta.url);

/** What is wrong in an admin's config.json by its schema, a line each; nothing when it can be used whole. @param {string} file @returns {readonly string[]} */
export function checkConfig(file) {
  let value;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return [`${file}: ${error.message}`];
  }
  const { errors } = new Validator(JSON.parse(readFileSync(SCHEMA, "utf8")), "2020-12", false).validate(value);
  // The innermost say what it is; those around them, that something is.
  const innermost = errors.filter(({ instanceLocation, keyword }) => !["properties", "items", "$ref", "additionalProperties"].includes(keyword) || !errors.some((other) => other.instanceLocation.startsWith(`${instanceLocation}/`)));
  return innermost.map(({ instanceLocation, error }) => `${file}: ${instanceLocation.replace(/^#\/?/, "") || "the whole"}: ${error}`);
}
