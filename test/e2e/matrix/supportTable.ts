export function supportTable(results: readonly unknown[]): void { expect(results.length).toBeGreaterThan(50); }
