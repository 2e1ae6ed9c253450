// Chance that comes out the same every time.

/**
 * Chance from a seed (mulberry32): one seed, one row of numbers.
 * @typedef {object} Chance
 * @property {(below: number) => number} below a whole number from 0 to below it
 * @property {<T>(values: readonly T[]) => T} pick
 * @property {(length: number) => string} hex
 * @property {<T>(values: readonly T[]) => T[]} shuffled
 */

/** @param {number} seed @returns {Chance} */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    pick: (values) => values[below(values.length)],
    hex: (length) => Array.from({ length }, () => below(16).toString(16)).join(""),
    shuffled: (values) => {
      const left = [...values];
      for (let at = left.length - 1; at > 0; at -= 1) {
        const other = below(at + 1);
        [left[at], left[other]] = [left[other], left[at]];
      }
      return left;
    },
  };
}
