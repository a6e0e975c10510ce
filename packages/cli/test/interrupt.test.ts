import { once } from "node:events";
import { serve } from "@predgate/mock/serve";
import { expect, test } from "vitest";
import { emptyFolder, startCli } from "./support/run-cli.ts";

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s without a terminal cancels too, and --json gives the prediction as it is after that",
  async (signal) => {
    const served = await serve({ faults: ["stuck"], seed: 1, clock: { speed: 10 } });
    try {
      const words = [
        "run",
        "riffusion/riffusion",
        "--prompt-a",
        "jazz",
        "--json",
        "--base-url",
        served.url,
        "--api-key",
        "k",
      ];
      const { process: child, ended } = startCli(words, { directory: emptyFolder() });
      if (child.stderr === null) throw new Error("expected a pipe");
      await once(child.stderr, "data");
      child.kill(signal);
      const { code, stdout, stderr } = await ended;
      expect(code, stderr).toBe(130);
      expect(JSON.parse(stdout)).toMatchObject({ model: "riffusion/riffusion", status: "canceled" });
      expect(JSON.parse(stderr.trim().split("\n").at(-1) ?? "")).toMatchObject({
        error: "interrupted",
        exit_code: 130,
      });
    } finally {
      await served.close();
    }
  },
);
