/**
 * What a user's project sees: this file is checked against the built declaration files, with the libraries' types
 * checked too. Every line marked `@ts-expect-error` must be refused, or the check fails.
 */
import { createClient, type RiffusionRiffusionInput } from "@predgate/client";
import { createMock } from "@predgate/mock";

const client = createClient({ baseUrl: "https://gateway.example", apiKey: "key" });

export async function known(): Promise<string> {
  const input: RiffusionRiffusionInput = { prompt_a: "funky synth solo", seed_image_id: "vibes" };
  const output = await client.run("riffusion/riffusion", { input });
  const audio: string = output.audio;
  // @ts-expect-error riffusion gives a sound and a picture of it, no video
  output.video;
  // @ts-expect-error alpha is a number
  await client.run("riffusion/riffusion", { input: { alpha: "x" } });
  // @ts-expect-error og_bat is none of the seed images
  await client.run("riffusion/riffusion", { input: { seed_image_id: "og_bat" } });
  const clip: string = await client.run("lucataco/animate-diff", { input: { seed: 1 } });
  // @ts-expect-error a clip is one address, not several
  clip.audio;
  return audio + clip;
}

export async function unknown(): Promise<unknown> {
  const output = await client.run("someone/else", { input: { anything: [1, "two"] } });
  // @ts-expect-error nothing is known about the output of a model that no page describes
  output.anything;
  return output;
}

declare module "@predgate/client" {
  interface Models {
    "my/model": { input: { text: string }; output: { length: number } };
  }
}

export async function merged(): Promise<number> {
  // @ts-expect-error text is missing
  await client.run("my/model", { input: {} });
  const { length } = await client.run("my/model", { input: { text: "three" } });
  return length;
}

export function mocked() {
  return createClient(createMock().clientOptions);
}
