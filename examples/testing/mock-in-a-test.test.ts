// Your own code against a gateway in the same process: no port, no key, no network, the same bytes every time.
import { createClient } from "@predgate/client";
import { createMock } from "@predgate/mock";
import { expect, test } from "vitest";

/** Code of yours that takes a client. */
async function makeJingle(client: ReturnType<typeof createClient>, mood: string): Promise<string> {
  const { audio } = await client.run("riffusion/riffusion", { input: { prompt_a: `${mood} jingle` } });
  return audio;
}

test("a jingle is a sound that can be fetched", async () => {
  const mock = createMock();
  const audio = await makeJingle(createClient(mock.clientOptions), "cheerful");
  const file = await mock.fetch(audio);
  expect(file.headers.get("content-type")).toBe("audio/wav");
});

test("the gateway was asked for exactly one jingle, with the mood in the prompt", async () => {
  const mock = createMock();
  await makeJingle(createClient(mock.clientOptions), "gloomy");
  const creates = mock.journal.calls().filter(({ method }) => method === "POST");
  expect(creates).toHaveLength(1);
  expect(JSON.stringify(creates)).toContain("gloomy jingle");
});
