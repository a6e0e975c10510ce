import { defineConfig } from "vitest/config";

// Shared by all rooms. Patient, because a busy machine with two cores runs several rooms at once; two workers a room,
// because more would only wait for each other there. Where a change waits to land, a test that time alone failed gets a
// second try, which the report names; what is broken fails twice.
export default defineConfig({
  test: { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2, retry: process.env.CI ? 1 : 0 },
});
