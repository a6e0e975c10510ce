// Watch a prediction while it runs: from its event stream where it has one, else by polling.
import { createClient } from "@predgate/client";

const client = createClient();

const created = await client.predictions.create("lucataco/animate-diff", {
  input: { prompt: "cherry blossoms in the wind", steps: 25 },
});

let shown = "";
for await (const { prediction } of client.predictions.follow(created)) {
  const progress = client.predictions.progress(prediction);
  const line = progress
    ? `${prediction.status} ${Math.round(progress.percentage * 100)} %`
    : prediction.status;
  if (line !== shown) console.log(line);
  shown = line;
}

const ended = await client.predictions.wait(created);
console.log(`output: ${ended.output}`);
