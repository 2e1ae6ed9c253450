/** The path of an nginx; throws a sentence for a person when there is none and none can be installed. */
export function findNginx(): string;
