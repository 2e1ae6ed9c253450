// What must not come along when the add-in is put on a web server.

const EXPECTED = [
  /^(?:index|taskpane)\.html$/, /^js\/[\w-]+\.[0-9a-f]{8}\.js$/, /^assets\/icon-\d+\.png$/, /^manifest(?:-helpdesk)?\.xml$/,
  /^config(?:\.schema)?\.json$/, /^sbom\.json$/, /^THIRD-PARTY-NOTICES\.txt$/,
];

/** Where code comes from that is for this machine alone, or is Microsoft's own and comes from Microsoft. */
const FOREIGN = /^(?:src\/simulator|test|scripts\/bench)\/|(?:^|\/)node_modules\/@microsoft\/office-js\/|\.eml$/;

/** An address of this machine, not the bare word, which servers' replies use. */
const LOCAL_ADDRESS = /\bhttps?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?![\w.-])|(?<![\w.-])localhost:\d/i;

/** The folder that stands in for Microsoft's office.js beside the simulated Outlook. */
const STAND_IN = "/office-js/";

/** @type {import("./strays.mjs").strays} */
export function strays(files, modules) {
  return [
    ...files.filter(({ name }) => !EXPECTED.some((expected) => expected.test(name))).map(({ name }) => `${name}: has no place on a web server`),
    ...files.flatMap(({ name, text }) => [LOCAL_ADDRESS.exec(text)?.[0], text.includes(STAND_IN) ? STAND_IN : undefined].flatMap((words) => (words ? [`${name}: says "${words}"`] : []))),
    ...[...new Set(modules)].filter((path) => FOREIGN.test(path)).map((path) => `${path}: is in the build`),
  ];
}
