import { defineConfig } from "vitest/config";

// Shared by all rooms. Patient, because a busy machine with two cores runs several rooms at once; two workers a room,
// because more would only wait for each other there.
export default defineConfig({
  test: { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2 },
});
