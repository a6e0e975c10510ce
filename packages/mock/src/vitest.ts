import { test as base } from "vitest";
import { createMock } from "./create-mock.ts";
import type { Mock } from "./mock.ts";
import type { MockOptions } from "./options.ts";

export interface MockFixtures {
  /** What each test's mock is made with. Default `{}`; change it with `test.extend({ mockOptions: … })`. */
  mockOptions: MockOptions;
  /** A mock of the test's own, closed after it. */
  mock: Mock;
}

/** Vitest's `test` with a fresh mock in every test: `test("…", async ({ mock }) => { … })`. */
export const test = base.extend<MockFixtures>({
  mockOptions: {},
  mock: async ({ mockOptions }, use) => {
    const mock = createMock(mockOptions);
    await use(mock);
    mock.close();
  },
});

export const it = test;
