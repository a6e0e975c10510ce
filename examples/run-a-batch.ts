// Many predictions, a few at a time, in the order they were asked for; one that fails does not stop the others.
import { createClient } from "@predgate/client";

const atOnce = 3;
const prompts = ["a quiet harbour", "a busy market", "a night train", "a mountain lake", "a paper boat"];
const client = createClient();

const results: { prompt: string; clip?: string; problem?: unknown }[] = prompts.map((prompt) => ({ prompt }));
const waiting = results.values();

async function work(): Promise<void> {
  for (const result of waiting) {
    try {
      result.clip = await client.run("lucataco/animate-diff", { input: { prompt: result.prompt } });
    } catch (problem) {
      result.problem = problem;
    }
  }
}

// The workers share one iterator, so each prompt is taken once.
await Promise.all(Array.from({ length: atOnce }, work));
for (const { prompt, clip, problem } of results) console.log(`${prompt}: ${clip ?? problem}`);
