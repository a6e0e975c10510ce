// The low-level door: every operation of the document, typed, with key, timeout and retries applied.
import { createClient } from "@predgate/client";

const client = createClient();

const { data, error, response } = await client.raw.POST(
  "/replicate/v1/models/riffusion/riffusion/predictions",
  {
    params: { header: { Prefer: "wait=60" } },
    body: { input: { prompt_a: "a plain call" } },
  },
);
if (error) throw new Error(`${response.status}: ${error.detail}`);
console.log(`${data.status} ${data.output?.audio}`);
