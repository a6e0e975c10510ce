import { createReplicate } from "@ai-sdk/replicate";
import Replicate from "replicate";
import { afterEach, describe, expect, test } from "vitest";
import { type Served, type ServeOptions, serve } from "../src/serve.ts";
import { animateDiff, animateDiffVersion } from "./contract/calls.ts";

let served: Served | undefined;
const open = async (options: ServeOptions = {}): Promise<Served> => {
  served = await serve({ clock: { speed: 200 }, ...options });
  return served;
};
afterEach(() => served?.close());

const replicateAt = ({ url }: Served): Replicate =>
  new Replicate({ auth: "any-key", baseUrl: `${url}/replicate/v1`, useFileOutput: false });

describe("the replicate client over a socket", () => {
  test("runs a model to its output", async () => {
    const replicate = replicateAt(await open());
    const output = (await replicate.run("riffusion/riffusion", { input: { prompt_a: "rain" } })) as {
      audio: string;
      spectrogram: string;
    };
    expect(output.audio).toMatch(/\/gen_sound\.wav$/);
    const sound = await fetch(output.audio);
    expect(new TextDecoder().decode((await sound.arrayBuffer()).slice(0, 4))).toBe("RIFF");
  });

  test("creates, waits, lists and reads", async () => {
    const replicate = replicateAt(await open());
    const created = await replicate.predictions.create({
      version: animateDiffVersion,
      input: { prompt: "a fox", steps: 5 },
    });
    expect(created.status).toBe("starting");
    const done = await replicate.wait(created, { interval: 20 });
    expect(done.status).toBe("succeeded");
    expect(done.output).toMatch(/\/out\.mp4$/);
    const page = await replicate.predictions.list();
    expect(page.results.map(({ id }) => id)).toEqual([created.id]);
    const pages: string[] = [];
    for await (const batch of replicate.paginate(replicate.predictions.list))
      pages.push(...batch.map(({ id }) => id));
    expect(pages).toEqual([created.id]);
  });

  test("cancels", async () => {
    const replicate = replicateAt(await open({ clock: "real" }));
    const created = await replicate.predictions.create({ version: animateDiff, input: {} });
    expect((await replicate.predictions.cancel(created.id)).status).toBe("canceled");
    expect((await replicate.predictions.get(created.id)).status).toBe("canceled");
  });

  test("streams", async () => {
    const replicate = replicateAt(await open());
    const events: { event: string; data: string }[] = [];
    for await (const event of replicate.stream("riffusion/riffusion", { input: { prompt_a: "rain" } }))
      events.push(event);
    expect(events.filter(({ event }) => event === "output").map(({ data }) => data)).toEqual([
      expect.stringMatching(/gen_sound\.wav$/),
      expect.stringMatching(/spectrogram\.jpg$/),
    ]);
    expect(events.at(-1)?.event).toBe("done");
  });

  test("uploads a file and reads models, versions and the webhook secret", async () => {
    const replicate = replicateAt(await open());
    const file = await replicate.files.create(new Blob(["hello"], { type: "text/plain" }), {
      purpose: "test",
    });
    expect(file.size).toBe(5);
    expect((await replicate.files.get(file.id)).metadata).toEqual({ purpose: "test" });
    expect((await replicate.models.get("lucataco", "animate-diff")).latest_version?.id).toBe(
      animateDiffVersion,
    );
    expect((await replicate.models.versions.get("lucataco", "animate-diff", animateDiffVersion)).id).toBe(
      animateDiffVersion,
    );
    expect((await replicate.webhooks.default.secret.get()).key).toMatch(/^whsec_/);
  });

  test("is told what is wrong with an input", async () => {
    const replicate = replicateAt(await open());
    await expect(
      replicate.predictions.create({ model: "riffusion/riffusion", input: { alpha: 7 } }),
    ).rejects.toThrow(/input\.alpha: Must be less than or equal to 1/);
  });
});

describe("the AI SDK over a socket", () => {
  const model = `${animateDiff}:${animateDiffVersion}`;

  test("creates and waits for an output by its image model", async () => {
    const { url } = await open();
    const replicate = createReplicate({ apiToken: "any-key", baseURL: `${url}/replicate/v1` });
    const made = await replicate.image(model).doGenerate({
      prompt: "a fox",
      n: 1,
      size: undefined,
      aspectRatio: undefined,
      seed: 3,
      files: undefined,
      mask: undefined,
      providerOptions: {},
    });
    expect(made.images[0]?.length).toBeGreaterThan(1000);
  });

  test("starts a clip and asks for it until it is done by its video model", async () => {
    const { url } = await open();
    const replicate = createReplicate({ apiToken: "any-key", baseURL: `${url}/replicate/v1` });
    const video = replicate.video(model);
    const asked = { prompt: "a fox", n: 1, providerOptions: {} } as Parameters<
      NonNullable<typeof video.doStart>
    >[0];
    const started = await video.doStart?.(asked);
    if (started === undefined) throw new Error("The SDK's video model cannot be started.");
    let status = await video.doStatus?.({ operation: started.operation, providerOptions: {} } as never);
    for (let tries = 0; tries < 100 && status?.status === "pending"; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      status = await video.doStatus?.({ operation: started.operation, providerOptions: {} } as never);
    }
    expect(status).toMatchObject({ status: "completed", videos: [{ type: "url", mediaType: "video/mp4" }] });
  });
});
