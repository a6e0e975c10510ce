// Run a model by its name. The input is checked and the output typed by it.
import { createClient } from "@predgate/client";

// The key and the gateway's address come from PREDGATE_API_KEY and PREDGATE_BASE_URL.
const client = createClient();

const { audio, spectrogram } = await client.run("riffusion/riffusion", {
  input: { prompt_a: "funky synth solo", prompt_b: "90's rap", alpha: 0.5 },
  timeout: 120_000,
});

console.log(`sound: ${audio}`);
console.log(`picture: ${spectrogram}`);
