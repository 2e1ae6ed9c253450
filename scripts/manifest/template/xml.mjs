/** A piece of XML: what stands in another one as it is, while any other value is text there. @typedef {{ readonly source: string }} Xml */

const references = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };

/**
 * A piece of XML as it is written, with pieces at the depth where they stand; an empty list leaves no line behind.
 * @param {TemplateStringsArray} written @param {...(string | number | Xml | readonly Xml[])} values
 */
export function xml(written, ...values) {
  const whole = values.reduce((before, value, at) => before + inserted(value, /[^\n]*$/.exec(before)[0]) + written[at + 1], written[0]);
  const lines = whole.split("\n").filter((line) => line.trim() !== "");
  const depth = Math.min(...lines.map((line) => line.search(/\S/)));
  return { source: lines.map((line) => line.slice(depth).trimEnd()).join("\n") };
}

/** @param {string | number | Xml | readonly Xml[]} value @param {string} line what stands before it in its line */
function inserted(value, line) {
  if (Array.isArray(value)) return value.map((each) => inserted(each, line)).join(`\n${line}`);
  if (typeof value === "object") return value.source.replaceAll("\n", `\n${line}`);
  return String(value).replaceAll(/[&<>"'\t\n\r]/g, (character) => references[character]);
}
