import { defineConfig } from "vitest/config";

// These tests start processes and compilers, which a busy machine makes wait.
export default defineConfig({
  test: { testTimeout: 120_000, hookTimeout: 120_000, retry: process.env.CI ? 1 : 0 },
});
