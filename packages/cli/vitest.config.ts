import { defineConfig } from "vitest/config";

// Many tests start the real program; a busy machine must not fail them.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2 } });
