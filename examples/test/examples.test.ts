import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@predgate/mock/serve";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { withUpscaler } from "./with-upscaler.ts";

const folder = join(import.meta.dirname, "..");

/** What each example prints against the mock, as one pattern over all of its lines. */
const examples: Readonly<Record<string, RegExp>> = {
  "add-a-model.ts": /^(http|data:)\S+\n$/,
  "call-the-api-directly.ts": /^(processing|succeeded) http\S+\.wav\n$/,
  "follow-progress.ts": /processing[\s\S]*100 %[\s\S]*\noutput: http\S+\.mp4\n$/,
  "handle-failures.ts": /^not sent: .*alpha.*\nnot sent: .*steps[\s\S]*check the key: /,
  "list-predictions.ts":
    /^lucataco\/animate-diff succeeded [\d.]+ s\nriffusion\/riffusion succeeded [\d.]+ s\n$/,
  "one-model-only.ts": /^riffusion\/riffusion made http\S+\.wav\n$/,
  "receive-webhooks.ts": /^riffusion\/riffusion succeeded\n$/,
  "run-a-batch.ts": /^(a [a-z ]+: http\S+\.mp4\n){5}$/,
  "run-a-model.ts": /^sound: http\S+\.wav\npicture: http\S+\.jpe?g\n$/,
  "save-the-files.ts": /gen_sound\.wav\n.*spectrogram\.jpe?g\n$/,
  "stop-in-time.ts": /50 ms[\s\S]*Error: The user went away\.\ncanceled\ncanceled\n$/,
};

/** Which examples need a gateway that takes its time. */
const slow = new Set(["stop-in-time.ts"]);

/** Documents of gateways that have more than the bundled one. */
const specs: Readonly<Record<string, ReturnType<typeof withUpscaler>>> = { "add-a-model.ts": withUpscaler() };

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), "predgate-examples-"));
});
afterEach(() => rm(out, { recursive: true, force: true }));

describe("examples", () => {
  test.each(Object.entries(examples))("%s runs against the mock", async (name, printed) => {
    const spec = specs[name];
    const clock = { speed: slow.has(name) ? 1 : 200 };
    const gateway = await serve({ clock, key: "the-key", ...(spec && { spec }) });
    try {
      const env = {
        ...process.env,
        PREDGATE_API_KEY: "the-key",
        PREDGATE_BASE_URL: gateway.url,
        WEBHOOK_SECRET: gateway.mock.webhooks.secret,
      };
      expect(await run(join(folder, name), env)).toMatch(printed);
    } finally {
      await gateway.close();
    }
  });

  test("are all listed here and in the README", async () => {
    const programs = (await readdir(folder)).filter(
      (name) => name.endsWith(".ts") && !name.endsWith(".config.ts"),
    );
    expect(programs.toSorted()).toEqual(Object.keys(examples).toSorted());
    const readme = await readFile(join(folder, "README.md"), "utf8");
    for (const name of programs) expect(readme).toContain(`(${name})`);
  });
});

function run(file: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [file, out], { env, timeout: 60_000 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${file} failed:\n${stdout}${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}
