export interface BuiltFile {
  /** Its path in the built folder, with "/". */
  readonly name: string;
  /** "" for a picture. */
  readonly text: string;
}

/** What of a build for an admin's site is not to be there, a sentence each: a file that nobody expects, an address of this machine, code of the simulated Outlook. Modules by their paths in the repository, with "/". */
export function strays(files: readonly BuiltFile[], modules: readonly string[]): readonly string[];
