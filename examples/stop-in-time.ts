// A signal or a timeout ends the wait at once and cancels the prediction, so that nothing runs on at your cost.
import { createClient, isRunTimeoutError } from "@predgate/client";

const client = createClient();

try {
  await client.run("riffusion/riffusion", {
    input: { prompt_a: "a very long song", num_inference_steps: 500 },
    timeout: 50,
  });
} catch (error) {
  if (!isRunTimeoutError(error)) throw error;
  console.log(error.message);
}

const button = new AbortController();
setTimeout(() => button.abort(new Error("The user went away.")), 50);
await client
  .run("riffusion/riffusion", { input: { prompt_a: "another" }, signal: button.signal })
  .catch((reason: unknown) => console.log(String(reason)));

// The cancels go on in the background: let them finish before the program ends.
await client.settled();
for await (const prediction of client.predictions.list()) console.log(prediction.status);
