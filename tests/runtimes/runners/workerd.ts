import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Miniflare } from "miniflare";
import type { Outcome } from "../../e2e/contract/model.ts";
import type { Runtime } from "../model.ts";

/** Cloudflare's workerd, by way of miniflare. The worker plays the contract when it is called. */
export const workerd: Runtime = {
  name: "workerd",
  version: async ({ folder }) => {
    const file = join(folder, "node_modules/workerd/package.json");
    return (JSON.parse(await readFile(file, "utf8")) as { version: string }).version;
  },
  play: async ({ bundle, url }) => {
    const worker = `import { suite } from "./suite.mjs";
export default { fetch: async () => Response.json(await suite({ url: ${JSON.stringify(url)}, isBrowser: false })) };`;
    const miniflare = new Miniflare({
      modules: [
        { type: "ESModule", path: "worker.mjs", contents: worker },
        { type: "ESModule", path: "suite.mjs", contents: await readFile(bundle, "utf8") },
      ],
      compatibilityDate: "2026-07-01",
    });
    try {
      const response = await miniflare.dispatchFetch("http://contract.example/");
      return (await response.json()) as Outcome[];
    } finally {
      await miniflare.dispose();
    }
  },
};
