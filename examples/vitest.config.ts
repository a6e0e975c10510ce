import { defineConfig } from "vitest/config";

// Each example is a process of its own, which a busy machine makes wait.
export default defineConfig({ test: { testTimeout: 90_000 } });
