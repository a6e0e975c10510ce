/** Assertions that need no framework; each says what was expected and what came. */

export function equal<T>(actual: T, expected: T, what: string): void {
  const [came, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (came !== wanted) throw new Error(`${what}: expected ${wanted}, got ${came}`);
}

export function ok(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** What a promise rejects with; fails when it resolves. */
export async function rejection(
  promise: Promise<unknown>,
  what: string,
): Promise<Error & Record<string, unknown>> {
  try {
    const value = await promise;
    throw new Unexpected(`${what}: expected a rejection, but it resolved with ${JSON.stringify(value)}`);
  } catch (error) {
    if (error instanceof Unexpected) throw error;
    return error as Error & Record<string, unknown>;
  }
}

class Unexpected extends Error {}
