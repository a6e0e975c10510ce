// Every error has a code, a guard and a sentence with the remedy. See docs/errors.md for all of them.
import {
  createClient,
  isAuthenticationError,
  isInvalidInputError,
  isPredictionFailedError,
  isUncertainCreateError,
} from "@predgate/client";

const client = createClient({ validate: "error" });

async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    console.log(await work());
  } catch (error) {
    if (isInvalidInputError(error)) console.log(`not sent: ${error.message}`);
    else if (isAuthenticationError(error)) console.log(`check the key: ${error.message}`);
    else if (isPredictionFailedError(error)) console.log(`it ran and failed: ${error.prediction.id}`);
    // Nobody knows whether it runs. Sending it again could pay for it twice: look at the list first.
    else if (isUncertainCreateError(error)) console.log(`look first: ${error.message}`);
    else throw error;
  }
}

await attempt(() => client.run("riffusion/riffusion", { input: { alpha: 2 } }));
await attempt(() => client.run("lucataco/animate-diff", { input: { steps: 1000 } }));
const stranger = createClient({ apiKey: "not-the-key" });
await attempt(() => stranger.run("riffusion/riffusion", { input: {} }));
