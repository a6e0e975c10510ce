import { defineConfig } from "vitest/config";

/** One file at a time: each starts a Chromium of its own, and players fall behind on a busy machine. */
export default defineConfig({ test: { fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 } });
