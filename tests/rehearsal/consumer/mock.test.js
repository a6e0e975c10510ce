import { createClient } from "@predgate/client";
import { createMock } from "@predgate/mock";
import { expect, test } from "vitest";

test("a program's own test runs a model on the mock", async () => {
  const mock = createMock({ seed: 7 });
  const client = createClient(mock.clientOptions);
  const output = await client.run("riffusion/riffusion", { input: { prompt_a: "rain", alpha: 0.25 } });
  expect(output).toEqual({
    audio: expect.stringContaining("http"),
    spectrogram: expect.stringContaining("http"),
  });
  mock.close();
});
