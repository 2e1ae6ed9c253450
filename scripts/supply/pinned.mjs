/** One version and nothing else: no range, no tag, no address. */
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;
const KINDS = ["dependencies", "devDependencies"];

/** @type {import("./pinned.mjs").unpinned} */
export function unpinned(about, lock) {
  const root = lock.packages[""] ?? {};
  return [
    ...KINDS.flatMap((kind) => [...inStep(kind, about[kind] ?? {}, root[kind] ?? {}, lock.packages)]),
    ...Object.entries(about.overrides ?? {}).flatMap(([name, version]) => (EXACT.test(version) ? [] : [`package.json: overrides: ${name} is "${version}", not one exact version.`])),
    ...(lock.lockfileVersion === 3 ? [] : [`package-lock.json: lockfileVersion is ${lock.lockfileVersion}, not 3.`]),
    ...Object.entries(lock.packages).flatMap(([path, found]) => (path === "" ? [] : [...locked(path, found)])),
  ];
}

function* inStep(kind, wanted, agreed, packages) {
  for (const [name, version] of Object.entries(wanted)) {
    const installed = packages[`node_modules/${name}`]?.version;
    if (!EXACT.test(version)) yield `package.json: ${kind}: ${name} is "${version}", not one exact version.`;
    if (agreed[name] !== version) yield `package-lock.json: ${kind}: ${name} is "${agreed[name]}", but package.json says "${version}".`;
    if (installed !== version) yield `package-lock.json: node_modules/${name} is ${installed}, but package.json says "${version}".`;
  }
  for (const name of Object.keys(agreed)) {
    if (!Object.hasOwn(wanted, name)) yield `package-lock.json: ${kind}: ${name} is not in package.json.`;
  }
}

function* locked(path, { version, integrity, resolved, link }) {
  if (!EXACT.test(version ?? "")) yield `package-lock.json: ${path} has no exact version.`;
  if (!/^sha512-[\w+/]{86}==$/.test(integrity ?? "")) yield `package-lock.json: ${path} has no SHA-512 of what is to be installed.`;
  // Whose registry it comes from is for those who install to say; what must come is said by the sum.
  if (resolved !== undefined || link) yield `package-lock.json: ${path} names the place it is to come from.`;
}
