/** The program that stands for the file of a rule in what ships. */
export default function writeRule(this: { readonly resourcePath: string; addDependency(path: string): void }, source: string): string;
