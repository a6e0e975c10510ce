import type { Runtime } from "./model.ts";
import { chromium } from "./runners/chromium.ts";
import { commandRuntime } from "./runners/command.ts";
import { workerd } from "./runners/workerd.ts";

/** Every runtime that the client promises to run on, in the order of the table. */
export const runtimes: readonly Runtime[] = [
  commandRuntime({ name: "Node 22", command: "node22/bin/node" }),
  commandRuntime({ name: "Node 24", command: "node24/bin/node" }),
  commandRuntime({ name: "Node 26", command: "node26/bin/node" }),
  commandRuntime({ name: "Bun", command: ".bin/bun" }),
  commandRuntime({
    name: "Deno",
    command: ".bin/deno",
    parameters: ["run", "--quiet", "--allow-all", "--no-config"],
  }),
  workerd,
  chromium,
];
