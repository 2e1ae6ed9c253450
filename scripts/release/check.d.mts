/** The words of the build that is made twice: those given, or the example's. Throws a sentence for a person where they make no sense. */
export function buildWords(given: readonly string[]): readonly string[];
