/** The mock gateway inside this process. */
export interface EmbeddedMock {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly fetch: typeof globalThis.fetch;
  readonly close: () => void;
}

/** Any run ends within three seconds at this speed, and one still sees it progress. */
export const standardMockSpeed = 60;

export async function embeddedMock(given: {
  readonly speed: number | undefined;
  readonly faults: string | undefined;
}): Promise<EmbeddedMock> {
  const { createMock } = await import("@predgate/mock");
  const mock = createMock({
    clock: { speed: given.speed ?? standardMockSpeed },
    ...(given.faults === undefined ? {} : { faults: given.faults.split(",") }),
  });
  return { ...mock.clientOptions, close: mock.close };
}
