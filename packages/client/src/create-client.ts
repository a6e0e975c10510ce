import type { Client, Run } from "./client.ts";
import { openFile } from "./files/open-file.ts";
import type { ClientOptions } from "./options/client-options.ts";
import { resolveOptions } from "./options/resolve-options.ts";
import { cancelPrediction } from "./predictions/cancel.ts";
import { createPrediction } from "./predictions/create.ts";
import { getPrediction } from "./predictions/get.ts";
import { progress } from "./predictions/progress.ts";
import { runModel } from "./predictions/run.ts";
import { waitForPrediction } from "./predictions/wait.ts";
import { createRawClient } from "./raw/create-raw-client.ts";

/**
 * A client of one gateway.
 *
 * @throws ConfigurationError where the key or the base URL is missing, or an option is wrong.
 *
 * @example
 * const client = createClient({ apiKey: process.env.MY_KEY, baseUrl: "https://gateway.example" });
 */
export function createClient(options?: ClientOptions): Client {
  // The settings stay in this closure: whatever prints a client finds functions, and no key.
  const settings = resolveOptions(options ?? {});
  const run = runModel.bind(null, settings);
  const client = {
    run: Object.assign(async (...given: Parameters<Run>) => (await run(...given)).output, { detailed: run }),
    predictions: {
      create: createPrediction.bind(null, settings),
      get: getPrediction.bind(null, settings),
      cancel: cancelPrediction.bind(null, settings),
      list: async function* (given) {
        yield* (await import("./predictions/list.ts")).listPredictions(settings, given);
      },
      wait: waitForPrediction.bind(null, settings),
      follow: async function* (...given) {
        yield* (await import("./predictions/follow.ts")).followPrediction(settings, ...given);
      },
      progress,
    } satisfies Omit<Client["predictions"], "create"> & { create: unknown },
    files: {
      open: openFile.bind(null, settings),
      upload: async (...given: Parameters<Client["files"]["upload"]>) =>
        (await import("./files/upload-file.ts")).uploadFile(settings, ...given),
    },
    raw: createRawClient(settings),
    settled: async () => {
      while (settings.background.size) await Promise.all(settings.background);
      return settings.failures.splice(0);
    },
  };
  return client as Client;
}
