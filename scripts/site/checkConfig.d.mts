/** What is wrong in an admin's config.json by its schema, a line each; nothing when it can be used whole. */
export function checkConfig(file: string): readonly string[];
