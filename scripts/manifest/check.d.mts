export interface Finding {
  /** Where: the names from the root down, told apart by id or kind. */
  readonly element: string;
  /** What is wrong there, in words. */
  readonly reason: string;
}

export interface Facts {
  /** Reads XML; throws, or yields a document with a `parsererror`, if it is not well-formed. */
  parse(xml: string): Document;
  /** The pixels of an icon by the path in its address ("assets/icon-16.png"); nothing if there is no such picture. */
  iconSize(path: string): { width: number; height: number } | undefined;
  readonly audience: "user" | "helpdesk";
  /** A manifest of `npm start` and the tests; a deployed one names no localhost. */
  readonly isLocal: boolean;
  /** The version in package.json. */
  readonly version: string;
  /** Every locale beside the default one that the texts must exist in. */
  readonly locales: readonly string[];
}

/** What would keep Outlook, an admin centre or a person from using this manifest; nothing found, nothing wrong. */
export function checkManifest(xml: string, facts: Facts): Finding[];

/** What keeps these manifests from being installed side by side; the first is what the others, each named by its file, are compared with. */
export function checkTogether(manifests: Readonly<Record<string, string>>, parse: Facts["parse"]): Finding[];
