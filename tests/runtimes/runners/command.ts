import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Runtime, Stage } from "../model.ts";

const run = promisify(execFile);

/** A runtime that is a command: `command … entry.mjs BUNDLE URL` prints the outcomes as JSON. */
export function commandRuntime({
  name,
  command,
  parameters = [],
}: {
  name: string;
  /** Path of the command below `node_modules`. */
  command: string;
  parameters?: readonly string[];
}): Runtime {
  const path = ({ folder }: Stage) => join(folder, "node_modules", command);
  return {
    name,
    version: async (stage) => {
      const { stdout } = await run(path(stage), ["--version"]);
      return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? stdout.trim();
    },
    play: async (stage) => {
      const entry = join(stage.folder, "runners/entry.mjs");
      const { stdout } = await run(path(stage), [...parameters, entry, stage.bundle, stage.url], {
        timeout: 180_000,
        maxBuffer: 16 * 1024 * 1024,
      });
      return JSON.parse(stdout.slice(stdout.indexOf("[{"))) as Awaited<ReturnType<Runtime["play"]>>;
    },
  };
}
