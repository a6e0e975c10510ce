// What ran lately, newest first. Pages are fetched as the loop reaches them.
import { createClient } from "@predgate/client";

const client = createClient();
await client.run("riffusion/riffusion", { input: { prompt_a: "one" } });
await client.run("lucataco/animate-diff", { input: { prompt: "two" } });

const dayAgo = new Date(Date.now() - 24 * 60 * 60 * 1000);
for await (const { model, status, metrics } of client.predictions.list({ createdAfter: dayAgo })) {
  console.log(`${model} ${status} ${metrics?.predict_time ?? "?"} s`);
}
