import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Measure, median, type Row } from "../model.ts";

const rounds = 25;

/** How long the command line takes to say something, against a Node that does nothing. */
export const startUp: Measure = {
  name: "start-up",
  run: async ({ root, scratch }) => {
    const bin = join(root, "packages/cli/dist/bin.js");
    const commands: [string, string[]][] = [
      ["node -e 0", ["-e", "0"]],
      ["predgate --help", [bin, "--help"]],
      ["predgate run riffusion/riffusion --help", [bin, "run", "riffusion/riffusion", "--help"]],
    ];
    const times = new Map<string, number[]>();
    for (let round = -2; round < rounds; round += 1) {
      for (const [name, parameters] of commands) {
        const began = performance.now();
        const { status } = spawnSync(process.execPath, parameters, { cwd: scratch });
        if (status !== 0) throw new Error(`${name} ended with code ${status}.`);
        if (round >= 0) times.set(name, [...(times.get(name) ?? []), performance.now() - began]);
      }
    }
    const floor = median(times.get("node -e 0") ?? []);
    return {
      title: "The command line's start-up",
      method: `Whole processes, ${rounds} rounds in turn after two of warm-up, medians.`,
      columns: ["command", "time", "above bare Node"],
      rows: [...times].map(([name, seen]): Row => {
        const middle = median(seen);
        return [name, `${middle.toFixed(1)} ms`, `${(middle - floor).toFixed(1)} ms`];
      }),
    };
  },
};
