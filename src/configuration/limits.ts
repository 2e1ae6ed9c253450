/** What a config.json may hold. The schema says the same to an admin's editor. */
export const limits = {
  /** Characters of the whole file. */
  file: 262_144,
  /** Values in it, of whatever kind: more than all causes with all steps in all languages. */
  values: 10_000,
  problems: 20,
  name: 100,
  domains: 50,
  address: 320,
  link: 2000,
  note: 2000,
  step: 1000,
  steps: 20,
} as const;
