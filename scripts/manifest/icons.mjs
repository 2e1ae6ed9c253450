import { addressesOf } from "./addresses.mjs";
import { resourceOf } from "./resources.mjs";
import { allNamed, childAt, finding, kind } from "./tree.mjs";

/** @typedef {import("./check.mjs").Rule} Rule */

/** Pixels of the icons that stand for the whole add-in in an Outlook manifest. */
const standing = { IconUrl: 64, HighResolutionIconUrl: 128 };

/** Sizes that a button on a computer may have besides. */
const allowed = ["20", "24", "40", "48", "64"];

/** Sizes every button needs, as "size" or "size x scale". */
const wanted = {
  Button: ["16", "32", "80"],
  MobileButton: ["25", "32", "48"].flatMap((size) => ["1", "2", "3"].map((scale) => `${size}x${scale}`)),
};

/** @type {Rule} */
export function* iconFiles(root, { iconSize }) {
  for (const [name, pixels] of Object.entries(standing)) {
    for (const element of allNamed(root, name)) yield* fits(element, element, pixels, iconSize);
  }
  for (const image of allNamed(root, "Icon").flatMap((icon) => allNamed(icon, "Image"))) {
    const pixels = Number(image.getAttribute("size")) * Number(image.getAttribute("scale") ?? 1);
    const resource = resourceOf(image);
    if (resource) yield* fits(image, resource, pixels, iconSize);
  }
}

/**
 * @param {Element} image where the size is declared
 * @param {Element} resource where the address is
 * @param {number} pixels
 * @param {import("./check.mjs").Facts["iconSize"]} iconSize
 */
function* fits(image, resource, pixels, iconSize) {
  for (const { address } of addressesOf(resource)) {
    if (!URL.canParse(address)) continue;
    const path = new URL(address).pathname.slice(1);
    const size = iconSize(path);
    if (!size) yield finding(image, `there is no picture ${path}`);
    else if (size.width !== pixels || size.height !== pixels) yield finding(image, `${path} is ${size.width} by ${size.height} pixels, not ${pixels} by ${pixels}`);
  }
}

/** @type {Rule} */
export function* iconSets(root) {
  for (const control of allNamed(root, "Control")) {
    const needed = wanted[kind(control)] ?? [];
    const known = kind(control) === "Button" ? [...needed, ...allowed] : needed;
    const images = allNamed(control, "Image").map((image) => ({ image, size: sizeOf(image) }));
    for (const size of needed) {
      if (!images.some((each) => each.size === size)) yield finding(control, `has no icon of size ${inWords(size)}`);
    }
    for (const { image, size } of images) {
      if (!known.includes(size)) yield finding(image, `is of size ${inWords(size)}, which a ${kind(control)} does not show`);
    }
    const icon = childAt(control, "Icon");
    if (kind(control) === "MobileButton" && icon && kind(icon) !== "bt:MobileIconList") yield finding(icon, "is not of the kind bt:MobileIconList");
  }
}

/** @param {Element} image */
function sizeOf(image) {
  return [image.getAttribute("size"), image.getAttribute("scale")].filter(Boolean).join("x");
}

/** @param {string} size */
function inWords(size) {
  return size.replace("x", " at scale ");
}
