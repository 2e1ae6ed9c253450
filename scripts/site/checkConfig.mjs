// Says at the build what the pane would otherwise say to everybody: at the same places, in the same words. The pane's own reading is in
// src/configuration (parsedFile.ts, repair.ts); a test holds the two together.
import { readFileSync } from "node:fs";
import { TextDecoder } from "node:util";
import { Validator } from "@cfworker/json-schema";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const validator = new Validator(read("../../docs/config.schema.json"), "2020-12", false);
const words = read("../../src/locales/en/aboutBox.json").problem;

/** As in src/configuration/limits.ts. */
const MOST = { characters: 262_144, values: 10_000, place: 100 };

/** @type {import("./checkConfig.mjs").checkConfig} */
export function checkConfig(file) {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return [`${file}: ${error.code === "ENOENT" ? "there is no such file." : error.message}`];
  }
  const text = utf8(bytes);
  if (text === undefined) return [`${file}: isn't UTF-8, as config.json has to be: save it as UTF-8.`];
  return problemsIn(text).map(({ at, kind, detail }) => `${file}${at === "" || /^:\d/.test(at) ? at : `: ${at}`}: ${words[kind]}${detail ? ` (${detail})` : ""}`);
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

/** @type {import("./checkConfig.mjs").problemsIn} */
export function problemsIn(text) {
  if (text.length > MOST.characters) return [{ at: "", kind: "too-large" }];
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [{ at: lineAndColumn(text, error.message), kind: "not-json", detail: error.message.replace(/\s+/g, " ") }];
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [{ at: "", kind: "wrong-type" }];
  const { isTooLarge, halved } = walked(value);
  if (isTooLarge) return [{ at: "", kind: "too-large" }];
  if (halved !== undefined) return [{ at: shown(halved), kind: "unknown-key" }];
  const faults = faultsOf(value);
  // What is left out takes along what is wrong inside it.
  const isInside = (place) => [...faults.keys()].some((outer) => place.startsWith(`${outer}/`));
  return [...faults].filter(([place]) => !isInside(place)).map(([place, kind]) => ({ at: dotted(place, value), kind }));
}

/** By place, as the validator writes it; of several at one place the first. @param {object} value */
function faultsOf(value) {
  const faults = new Map();
  for (const { keyword, instanceLocation } of validator.validate(value).errors) {
    const kind = kindOf(keyword, instanceLocation);
    if (kind && !faults.has(instanceLocation)) faults.set(instanceLocation, kind);
  }
  const ticket = value.helpdesk?.ticket;
  if (typeof ticket === "string" && ticket !== "" && !faults.has("#/helpdesk/ticket") && !isPage(ticket)) faults.set("#/helpdesk/ticket", "not-https");
  return faults;
}

/** As in src/configuration/link.ts: no pattern knows everything that a browser makes of an address. @param {string} address */
const isPage = (address) => URL.canParse(address) && address.toLowerCase().startsWith(`https://${new URL(address).host}`);

const KINDS = { false: "unknown-key", type: "wrong-type", enum: "not-listed", maxLength: "too-long", maxItems: "too-many" };

/** As kindOf in src/configuration/repair.ts; undefined for what only says that something inside it is wrong. @param {string} keyword @param {string} place */
function kindOf(keyword, place) {
  if (keyword !== "pattern") return KINDS[keyword];
  return { "#/helpdesk/address": "not-an-address", "#/helpdesk/ticket": "not-https" }[place] ?? (place.startsWith("#/ownDomains/") ? "not-a-domain" : "wrong-type");
}

/** "#/ownDomains/2" as "ownDomains[2]". @param {string} place @param {unknown} value */
function dotted(place, value) {
  let at = "";
  let node = value;
  for (const part of place.split("/").slice(1)) {
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    at += Array.isArray(node) ? `[${key}]` : at === "" ? key : `.${key}`;
    node = node?.[key];
  }
  return shown(at);
}

/** A key is anybody's words. @param {string} at */
function shown(at) {
  const line = at.replace(/\s/g, " ").replace(/\p{C}/gu, "").trim();
  return line.length > MOST.place ? `${line.slice(0, MOST.place - 1)}…` : line || '""';
}

/** @param {string} text @param {string} message */
function lineAndColumn(text, message) {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return "";
  const before = text.slice(0, Number(position)).split("\n");
  return `:${before.length}:${before.at(-1).length + 1}`;
}

/** What the validator cannot take: too many values, or a key with half a character. Not by recursion, since a file can be nested deeper than the stack. @param {object} root */
function walked(root) {
  const waiting = [root];
  let count = 0;
  let halved;
  for (const node of waiting) {
    for (const [key, value] of Object.entries(node)) {
      count += 1;
      if (count > MOST.values) return { isTooLarge: true, halved };
      if (/\p{Cs}/u.test(key)) halved ??= key;
      if (typeof value === "object" && value !== null) waiting.push(value);
    }
  }
  return { isTooLarge: false, halved };
}
