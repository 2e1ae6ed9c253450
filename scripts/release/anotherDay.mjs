// Loaded before a build: it then runs more than a year later.
const AHEAD = 400 * 24 * 3600 * 1000;
const Real = globalThis.Date;
const now = () => Real.now() + AHEAD;

globalThis.Date = new Proxy(Real, {
  construct: (target, words, made) => Reflect.construct(target, words.length > 0 ? words : [now()], made),
  apply: () => new Real(now()).toString(),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});
