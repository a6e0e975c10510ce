import { createClient, type LucatacoAnimateDiffInput } from "@predgate/client";

const client = createClient({ apiKey: "key", baseUrl: "http://gateway.test" });

export const input: LucatacoAnimateDiffInput = {
  prompt: "a cherry tree in the wind",
  guidance_scale: 7.5, // the rehearsed page change breaks here
  steps: 25,
};

export async function makeClip(): Promise<string> {
  return client.run("lucataco/animate-diff", { input });
}

export async function makeSound(): Promise<{ audio: string; spectrogram: string }> {
  return client.run("riffusion/riffusion", { input: { prompt_a: "funky synth solo", alpha: 0.5 } });
}

// @ts-expect-error an input that the model does not take is told before it is sent
export const wrong = client.run("riffusion/riffusion", { input: { alpha: "half" } });
