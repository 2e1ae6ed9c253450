/** The packages that the sources of what is released import at run time, sorted; Preact where they say React. */
export function shippedImports(root: string): string[];
