// Watch a prediction while it runs: from its event stream where it has one, else by polling.
import { createClient } from "@predgate/client";

const client = createClient();

const prediction = await client.predictions.create("lucataco/animate-diff", {
  input: { prompt: "cherry blossoms in the wind", steps: 25 },
});

for await (const update of client.predictions.follow(prediction)) {
  const progress = client.predictions.progress(update.prediction);
  const share = progress ? ` ${Math.round(progress.percentage * 100)} %` : "";
  if (update.type === "prediction") console.log(`${update.prediction.status}${share}`);
}

const ended = await client.predictions.wait(prediction);
console.log(`output: ${ended.output}`);
